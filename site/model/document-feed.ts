import type { CardOf } from '#contract/faces/face.ts';
import { PATHS, pathOf } from '#contract/paths.ts';
import { DOCUMENT_TYPE_NAMES } from '#contract/document-types.ts';
import type { Feed } from './feed.ts';
import { dayStamp } from './stamp.ts';

interface DocumentFeedAnswers {
  /** By the day of issue, newest first. */
  documents: readonly CardOf<'document'>[];
  site: { name: string; shortName: string };
  origin: string;
}

/** New papers for those who follow them. */
export function documentFeed({ documents, site, origin }: DocumentFeedAnswers): Feed {
  return {
    title: `Văn bản | ${site.shortName}`,
    description: `Văn bản mới của ${site.name}`,
    page: origin + PATHS.documents,
    self: origin + PATHS.documentsFeed,
    entries: documents.map((document) => {
      const name = `${DOCUMENT_TYPE_NAMES[document.type]} số ${document.number}`;
      return {
        url: origin + pathOf('document', document),
        title: `${name}: ${document.title}`,
        summary: `${name}, ban hành ngày ${dayStamp(document.issuedOn).text}.`,
        published: document.publishedAt,
        category: DOCUMENT_TYPE_NAMES[document.type],
      };
    }),
  };
}
