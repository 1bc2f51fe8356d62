import type { Kind } from '#contract/kinds.ts';
import { COLLECTION_OF } from '#cms/publishing/kind-slugs.ts';

/** The kinds that need a second pair of eyes before they are public. As in the SQL function `is_four_eyed`. */
export const FOUR_EYED = [
  'article',
  'campaign',
  'project',
  'update',
  'page',
  'document',
  'album',
  'video',
  'week',
  'answer',
] as const satisfies readonly Kind[];

export type FourEyed = (typeof FOUR_EYED)[number];

export const isFourEyed = (kind: Kind): kind is FourEyed => (FOUR_EYED as readonly Kind[]).includes(kind);

/** What Payload calls the collections of these kinds. */
export type FourEyedCollection = (typeof COLLECTION_OF)[FourEyed];

export const FOUR_EYED_COLLECTIONS: readonly FourEyedCollection[] = FOUR_EYED.map(
  (kind) => COLLECTION_OF[kind],
);
