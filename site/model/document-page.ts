import { runningText } from '#contract/body.ts';
import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { DOCUMENT_TYPE_NAMES } from '#contract/document-types.ts';
import { documentsByTypePath, pathOf } from '#contract/paths.ts';
import type { BlockView, FileLink, Resources } from './block-view.ts';
import { bodyView, fileLink } from './body.ts';
import { DOCUMENTS } from './document-lists.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { documentStatus, type StatusView } from './document-status.ts';
import { paperLd } from './json-ld-works.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { dayStamp, shortStamp, type Stamp } from './stamp.ts';
import { framesIn } from './frames.ts';

export interface DocumentAnswers {
  document: FaceOf<'document'>;
  unit?: CardOf<'unit'>;
  topic?: CardOf<'topic'>;
  /** Of the papers that this one names, those that are live. */
  replaces: CardOf<'document'>[];
  amends: CardOf<'document'>[];
  replacedBy: CardOf<'document'>[];
  amendedBy: CardOf<'document'>[];
  resources: Resources;
  hasCome: (day: string) => boolean;
}

/** A line of what is known of a paper: words, a day, or a link. */
export interface DocumentFact {
  term: string;
  text?: string;
  at?: Stamp;
  href?: string;
}

export interface DocumentPage extends PageBase {
  title: string;
  /** "Kế hoạch số 25-KH/TĐTN-BTG" */
  name: string;
  status: StatusView;
  facts: DocumentFact[];
  /** Papers before and after it, by what they are to it. */
  relations: { title: string; rows: DocumentRow[] }[];
  body: BlockView[];
  files: FileLink[];
  /** What is written in the files, by paragraphs. */
  texts: { title: string; paragraphs: string[] }[];
  published: Stamp;
  updated?: Stamp;
}

export function documentPage(answers: DocumentAnswers, setting: Setting): DocumentPage {
  const { document, resources } = answers;
  const body = bodyView(document.body, resources);
  const type = DOCUMENT_TYPE_NAMES[document.type];
  const name = `${type} số ${document.number}`;
  const files = document.files
    .map((file) => fileLink(file, resources.files))
    .filter((file) => file !== undefined);
  return {
    ...pageBase(setting, {
      title: `${name}: ${document.title}`,
      step: document.number,
      description:
        runningText(document.body) || `${name}, ban hành ngày ${dayStamp(document.issuedOn).text}.`,
      above: [DOCUMENTS, { href: documentsByTypePath(document.type), label: type }],
      frames: framesIn(body),
      jsonLd: [documentLd(answers, files, setting)],
    }),
    title: document.title,
    name,
    status: documentStatus(answers),
    facts: factsOf(answers),
    relations: relationsOf(answers),
    body,
    files,
    texts: textsOf(answers),
    published: shortStamp(document.publishedAt),
    updated: document.updatedAt ? shortStamp(document.updatedAt) : undefined,
  };
}

const issuerName = ({ document: { issuer }, unit }: DocumentAnswers) =>
  issuer.type === 'other' ? issuer.name : unit?.name;

function factsOf(answers: DocumentAnswers): DocumentFact[] {
  const { document, unit, topic } = answers;
  const { number, type, signer, signerTitle, issuedOn, effectiveOn, endsOn, term } = document;
  const facts: DocumentFact[] = [
    { term: 'Số, ký hiệu', text: number },
    { term: 'Loại', text: DOCUMENT_TYPE_NAMES[type], href: documentsByTypePath(type) },
    { term: 'Cơ quan ban hành', text: issuerName(answers), href: unit && pathOf('unit', unit) },
    { term: 'Người ký', text: [signer, signerTitle].filter(Boolean).join(', ') || undefined },
    { term: 'Ngày ban hành', at: dayStamp(issuedOn) },
    { term: 'Ngày có hiệu lực', at: dayStamp(effectiveOn ?? issuedOn) },
    { term: 'Có hiệu lực đến hết ngày', at: endsOn ? dayStamp(endsOn) : undefined },
    { term: 'Lĩnh vực', text: topic?.name, href: topic && pathOf('topic', topic) },
    { term: 'Nhiệm kỳ', text: term },
  ];
  return facts.filter((fact) => fact.text ?? fact.at);
}

function relationsOf(answers: DocumentAnswers): DocumentPage['relations'] {
  return [
    { title: 'Bị thay thế bởi', papers: answers.replacedBy },
    { title: 'Được sửa đổi, bổ sung bởi', papers: answers.amendedBy },
    { title: 'Thay thế', papers: answers.replaces },
    { title: 'Sửa đổi, bổ sung', papers: answers.amends },
  ]
    .filter(({ papers }) => papers.length > 0)
    .map(({ title, papers }) => ({ title, rows: papers.map(documentRow) }));
}

function textsOf({ document, resources }: DocumentAnswers): DocumentPage['texts'] {
  return document.files.flatMap(({ media, title }) => {
    const text = resources.files.get(media)?.text;
    const paragraphs = text?.split(/\n+/u).filter((line) => line.trim() !== '') ?? [];
    return paragraphs.length > 0 ? [{ title, paragraphs }] : [];
  });
}

function documentLd(answers: DocumentAnswers, files: FileLink[], { origin, path, site }: Setting) {
  const { document, topic } = answers;
  return paperLd({
    origin,
    path,
    number: document.number,
    title: document.title,
    description: runningText(document.body) || undefined,
    issuer: issuerName(answers) ?? site.name,
    signer: document.signer,
    issued: document.issuedOn,
    ends: document.endsOn,
    topic: topic?.name,
    files,
  });
}
