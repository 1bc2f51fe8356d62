import { runningText } from '#contract/body.ts';
import { DOCUMENT_TYPE_NAMES } from '#contract/document-types.ts';
import type { Face, FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import type { SearchKind } from '#site/content/search.ts';

/** What the search knows of a document. */
export interface Searchable {
  title: string;
  /** Other names that are as good as the title: a short name, a document's number. */
  also?: string;
  text: string;
  /** ISO moment or day: newer documents get greater rows, and are found by their year. */
  date?: string;
  /** Ids. */
  topic?: string;
  places?: readonly string[];
  /** Whose it is: found by the names that these units have now. */
  units?: readonly string[];
}

/** Undefined for what has words that are not for everybody. */
type SearchableOf = { [K in SearchKind]: (face: FaceOf<K>) => Searchable | undefined };

/**
 * Title and running text of a document as they are searched and shown in results. No caption is: its picture may be
 * taken away, for want of a consent above all, while the document stands.
 */
const SEARCHABLE: SearchableOf = {
  article: (article) => ({
    title: article.title,
    text: lines(article.kicker, article.sapo, runningText(article.body)),
    date: article.publishedAt,
    topic: article.topic,
    places: article.places,
    units: article.units,
  }),
  campaign: (campaign) => ({
    title: campaign.title,
    text: lines(campaign.slogan, campaign.sapo, runningText(campaign.body)),
    date: campaign.startsOn,
    units: campaign.units,
  }),
  project: (project) => ({
    title: project.title,
    text: lines(project.sapo, ...[project.need, project.solution, project.result].map(runningText)),
    date: project.sortDay,
    places: [project.place],
    units: [project.unit],
  }),
  page: (page) => ({ title: page.title, text: lines(page.sapo, runningText(page.body)) }),
  unit: (unit) => ({
    title: unit.name,
    also: unit.shortName,
    text: lines(unit.shortName, runningText(unit.about)),
    places: unit.place ? [unit.place] : [],
  }),
  topic: (topic) => ({ title: topic.name, text: topic.about ?? '' }),
  series: (series) => ({ title: series.name, text: series.about ?? '' }),
  // Only what is shown under "Hỏi – đáp": any other answer is its asker's alone.
  answer: ({ question, answeredAt, body }) =>
    question && answeredAt
      ? { title: question.title, text: lines(question.text, runningText(body)), date: answeredAt }
      : undefined,
  document: (document) => {
    const type = document.type === 'khac' ? '' : `${DOCUMENT_TYPE_NAMES[document.type]} `;
    const issuer = document.issuer.type === 'other' ? document.issuer.name : undefined;
    return {
      title: `${type}${document.number}: ${document.title}`,
      also: type + document.title,
      text: lines(runningText(document.body), issuer, document.signer),
      date: document.issuedOn,
      topic: document.topic,
      units: document.issuer.type === 'unit' ? [document.issuer.unit] : [],
    };
  },
  album: (album) => ({
    title: album.title,
    text: album.sapo ?? '',
    date: album.publishedAt,
    places: album.place ? [album.place] : [],
    units: album.units,
  }),
  video: (video) => ({
    title: video.title,
    text: lines(video.sapo, runningText(video.transcript)),
    date: video.publishedAt,
    units: video.units,
  }),
};

/** Undefined for the kinds that have no words of their own, and for what is not for everybody. */
export function searchableOf(kind: Kind, face: Face): Searchable | undefined {
  const read = (SEARCHABLE as Partial<Record<Kind, (face: never) => Searchable>>)[kind];
  return read?.(face as never);
}

const lines = (...texts: (string | undefined)[]) => texts.filter(Boolean).join('\n');
