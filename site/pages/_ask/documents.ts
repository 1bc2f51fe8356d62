import type { CardOf } from '#contract/faces/face.ts';
import { DOCUMENT_TYPES, type DocumentType } from '#contract/faces/document.ts';
import { LISTS, yearBounds } from '#site/content/lists.ts';
import type { DocumentAnswers } from '#site/model/document-page.ts';
import type { ListedDocument } from '#site/model/document-row.ts';
import { askCards } from './cards.ts';
import { askResources } from './resources.ts';

type Content = App.Locals['content'];

/** The types in which there are papers, in the order of their weight. Publishing may bring one, and is told. */
export const askDocumentTypes = (content: Content): DocumentType[] =>
  DOCUMENT_TYPES.filter((type) => content.years(LISTS.documentsOfType(type)).length > 0);

/** What stands beside every list of papers. */
export const askDocumentFacets = (content: Content) => ({
  types: askDocumentTypes(content),
  years: content.years(LISTS.documents),
});

/** Papers with what replaces or amends each: lists say what is no longer in force. */
const askListed = (content: Content, documents: readonly CardOf<'document'>[]): ListedDocument[] =>
  documents.map((document) => ({
    document,
    replacedBy: content.all(LISTS.documentsReplacing(document.id)),
    amendedBy: content.all(LISTS.documentsAmending(document.id)),
  }));

/** What a list of papers is made from, but for the facets. */
export const askDocumentList = (content: Content, documents: readonly CardOf<'document'>[]) => ({
  documents: askListed(content, documents),
  hasCome: (day: string) => content.hasCome(day),
});

/** A year's papers, newest first. */
export function askDocumentsOfYear(content: Content, year: string): CardOf<'document'>[] {
  const [low, high] = yearBounds(year);
  return content.span(LISTS.documents, low, high).reverse();
}

export function askDocument(content: Content, path: string): DocumentAnswers | undefined {
  const document = content.at('document', path);
  if (!document) return undefined;
  const { id, issuer, topic, body, files } = document;
  return {
    document,
    unit: issuer.type === 'unit' ? content.card('unit', issuer.unit) : undefined,
    topic: topic ? content.card('topic', topic) : undefined,
    replaces: askCards(content, 'document', document.replaces),
    amends: askCards(content, 'document', document.amends),
    replacedBy: content.all(LISTS.documentsReplacing(id)),
    amendedBy: content.all(LISTS.documentsAmending(id)),
    resources: askResources(content, { bodies: [body], attachments: files, self: id }),
    hasCome: (day) => content.hasCome(day),
  };
}
