/** Every kind of document whose public face may leave the desk, in English as the code names it. */
export const KINDS = [
  'article',
  'campaign',
  'project',
  'topic',
  'unit',
  'place',
  'media',
  'page',
  'redirect',
  'posting',
  'account',
  'figureChange',
  'update',
  'document',
  'album',
  'video',
  'series',
  'week',
  'answer',
  'site',
  'navigation',
  'front',
  'contact',
  'alert',
] as const;

export type Kind = (typeof KINDS)[number];

/** The kinds of which there is exactly one document; its id is always {@link ONLY_ID}. */
export const SINGLE_KINDS = [
  'site',
  'navigation',
  'front',
  'contact',
  'alert',
] as const satisfies readonly Kind[];

export type SingleKind = (typeof SINGLE_KINDS)[number];

/** The id of the one document of a single kind. */
export const ONLY_ID = 'only';

/** The kinds that have a page of their own on the site. */
export const PAGE_KINDS = [
  'article',
  'campaign',
  'project',
  'topic',
  'unit',
  'page',
  'document',
  'album',
  'video',
  'series',
  'week',
] as const satisfies readonly Kind[];

export type PageKind = (typeof PAGE_KINDS)[number];

/** A pointer to a document: what a link or a relation holds once it has left the desk. */
export interface Reference {
  kind: Kind;
  id: string;
}
