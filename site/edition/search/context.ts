import type { DatabaseSync } from 'node:sqlite';
import type { SearchQuestion } from '#site/content/search.ts';
import type { Queries } from '../queries.ts';
import type { Filters } from './filters.ts';
import type { Names } from './names.ts';

export const HITS_A_PAGE = 10;
export const MOST_PAGES = 20;
/** Of each kind but the main one, the first page shows so many. */
export const HITS_OF_A_GROUP = 3;

export type SearchedQueries = Pick<Queries, 'documents' | 'entries'>;

/** What one search works with. */
export interface SearchContext extends Names {
  db: DatabaseSync;
  queries: SearchedQueries;
  filters: Filters;
  question: SearchQuestion;
  page: number;
}
