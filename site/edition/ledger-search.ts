import type { DatabaseSync } from 'node:sqlite';
import { normalizeText } from '#contract/text/normalize.ts';
import { POSTINGS_IN_ANSWER, type LedgerSearch } from '#site/content/ledger-search.ts';
import type { Documents } from './documents.ts';
import { ledgerMatch } from './ledger-words.ts';
import { statement } from './statement.ts';

const MOST_PAGES = 50;

/** Searches postings, newest first. Stops at the page it was asked for, so common words cost no more than rare ones. */
export function ledgerSearchIn(db: DatabaseSync, documents: Documents): LedgerSearch {
  return function search({ query, project, page: asked }) {
    const page = Math.min(Math.max(1, Math.trunc(asked) || 1), MOST_PAGES);
    const understood = normalizeText(query);
    const match = ledgerMatch(understood);
    if (!match) return { query: understood, hits: [], page, hasMore: false };
    const rows = statement(
      db,
      `select p.id from posting_search s join posting p on p.row = s.rowid
       where posting_search match ? order by s.rowid desc limit ? offset ?`,
    ).all(within(match, project), POSTINGS_IN_ANSWER + 1, (page - 1) * POSTINGS_IN_ANSWER) as {
      id: string;
    }[];
    const hits = rows.slice(0, POSTINGS_IN_ANSWER).map(({ id }) => documents.card('posting', id));
    return {
      query: understood,
      hits: hits.filter((hit) => hit !== undefined),
      page,
      hasMore: rows.length > POSTINGS_IN_ANSWER && page < MOST_PAGES,
    };
  };
}

function within(match: string, project: string | undefined): string {
  const words = `{words} : (${match})`;
  return project === undefined ? words : `{project} : "p${project.replaceAll(/\W/gu, '')}" AND ${words}`;
}
