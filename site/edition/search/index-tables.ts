import type { Kind } from '#contract/kinds.ts';
import type { SearchKind } from '#site/content/search.ts';

/*
 * Campaigns, units, albums and the like stand in the index with all that is published, and once more in tables of
 * their own: whether one of them matches then costs no walk through the lists of every article with these words.
 */

/** The kinds of which there are many. */
export const NUMEROUS: readonly SearchKind[] = ['article', 'document'];

/** What is looked through: everything, or only the kinds of which there are few. */
export type Among = 'all' | 'few';

/** Where all documents of a kind are found with the least work. */
export const amongWhich = (kind: Kind): Among => (NUMEROUS.some((one) => one === kind) ? 'all' : 'few');

/** The index of titles, and that of titles and texts together. */
export const TABLES = {
  all: { title: 'search_title', text: 'search_text' },
  few: { title: 'search_title_few', text: 'search_text_few' },
} as const;
