import { ask } from '#site/content/ask.ts';
import type { Content } from '#site/content/content.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import type { Search } from '#site/content/search.ts';
import type { LedgerSearch } from '#site/content/ledger-search.ts';
import { ledgerSearchIn } from './ledger-search.ts';
import { openEditionForReading } from './open.ts';
import { queriesOf } from './queries.ts';
import { searchIn } from './search/search-in.ts';
import { statement } from './statement.ts';

/** The edition as the web server's on-demand routes read it, beside the publisher that writes it. */
export interface EditionReader {
  content: Content;
  search: Search;
  ledgerSearch: LedgerSearch;
  close(): void;
}

/** @throws {UnusableEdition} when there is none yet, or it is damaged. */
export function openReader(editionFile: string): EditionReader {
  const db = openEditionForReading(editionFile);
  const queries = queriesOf(db);
  const { documents } = queries;
  const findPostings = ledgerSearchIn(db, documents);
  let find = searchIn(db, queries);
  let version = -1;

  /** SQLite's data_version changes when another connection has committed. */
  function refresh(): void {
    const now = (statement(db, 'pragma data_version').get() as { data_version: number }).data_version;
    if (now === version) return;
    documents.forget();
    find = searchIn(db, queries);
    version = now;
  }

  return {
    get content() {
      refresh();
      return ask(queries, nothingAsked());
    },
    search(question) {
      refresh();
      return find(question);
    },
    ledgerSearch(question) {
      refresh();
      return findPostings(question);
    },
    close: () => db.close(),
  };
}
