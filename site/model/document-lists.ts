import type { DocumentType } from '#contract/faces/document.ts';
import { DOCUMENT_TYPE_NAMES } from '#contract/document-types.ts';
import { documentsByTypePath, documentsByYearPath, PATHS } from '#contract/paths.ts';
import type { Link } from './card.ts';
import { listedRow, type DocumentRow, type ListedDocument } from './document-row.ts';
import { yearLinks } from './library-cards.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';

/* Lists of papers: the newest, the newest of a type, all of a year. */

export const DOCUMENTS: Link = { href: PATHS.documents, label: 'Văn bản' };

/** How many the front of the library shows; older ones stand in their years. */
export const NEWEST_DOCUMENTS = 20;
/** How many of a type: what is older is found by its year, so a new paper never touches more than one such page. */
export const NEWEST_OF_TYPE = 100;
export const DOCUMENTS_ON_FRONT = 4;

export interface DocumentList extends PageBase {
  title: string;
  about: string;
  /** What the table shows, for who hears it. */
  caption: string;
  rows: DocumentRow[];
  none: string;
  /** Only on the front of the library. */
  hasSearch: boolean;
  types: Link[];
  years: Link[];
  /** Only on the front of the library. */
  feed?: Link;
}

/** Types in which there are papers, as links. */
export const typeLinks = (types: readonly DocumentType[]): Link[] =>
  types.map((type) => ({ href: documentsByTypePath(type), label: DOCUMENT_TYPE_NAMES[type] }));

interface Answers {
  documents: readonly ListedDocument[];
  hasCome: (day: string) => boolean;
  types: readonly DocumentType[];
  /** In which there are any, newest first. */
  years: readonly string[];
}

/** The front of the library. */
export function documentsPage(answers: Answers, setting: Setting): DocumentList {
  const { name } = setting.site;
  return documentList(
    {
      ...answers,
      title: 'Văn bản',
      about: `Văn bản do ${name} ban hành và văn bản của cấp trên được áp dụng.`,
      caption: 'Văn bản mới ban hành',
      hasSearch: true,
      feed: { href: PATHS.documentsFeed, label: 'RSS văn bản mới' },
    },
    setting,
  );
}

export function documentsOfTypePage(type: DocumentType, answers: Answers, setting: Setting): DocumentList {
  const name = DOCUMENT_TYPE_NAMES[type];
  const isCut = answers.documents.length === NEWEST_OF_TYPE;
  return documentList(
    {
      ...answers,
      types: answers.types.filter((other) => other !== type),
      title: type === 'khac' ? name : `Văn bản loại ${name.toLowerCase()}`,
      about: isCut
        ? `${NEWEST_OF_TYPE} văn bản mới nhất; văn bản cũ hơn xem theo năm.`
        : `${answers.documents.length} văn bản, mới nhất trước.`,
      caption: name,
      step: name,
    },
    setting,
  );
}

export function documentsOfYearPage(year: string, answers: Answers, setting: Setting): DocumentList {
  return documentList(
    {
      ...answers,
      years: answers.years.filter((other) => other !== year),
      title: `Văn bản năm ${year}`,
      about: `${answers.documents.length} văn bản ban hành trong năm ${year}, mới nhất trước.`,
      caption: `Văn bản ban hành năm ${year}`,
      step: `Năm ${year}`,
    },
    setting,
  );
}

type ListInput = Answers &
  Pick<DocumentList, 'title' | 'about' | 'caption'> & { step?: string; hasSearch?: true; feed?: Link };

function documentList(
  { documents, hasCome, types, years, step, ...shown }: ListInput,
  setting: Setting,
): DocumentList {
  const { title, about, feed } = shown;
  const description = `${title}: ${about}`;
  const feeds = feed ? [{ ...feed, label: `${title} | ${setting.site.shortName}` }] : [];
  return {
    ...pageBase(setting, { title, step, description, above: step ? [DOCUMENTS] : [], feeds }),
    hasSearch: false,
    ...shown,
    rows: documents.map((document) => listedRow(document, hasCome)),
    none: 'Chưa có văn bản nào.',
    types: typeLinks(types),
    years: yearLinks(years, documentsByYearPath),
  };
}
