import { PAGE_KINDS } from '#contract/kinds.ts';
import { COLLECTION_OF } from './kind-slugs.ts';

/** The collections whose documents have a page, so that a text or a menu can lead to one. */
export const LINKABLE = PAGE_KINDS.map((kind) => COLLECTION_OF[kind]);
