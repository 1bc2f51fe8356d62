import type { DatabaseSync } from 'node:sqlite';
import type { Totals } from '#site/content/totals.ts';
import { documentsOf, type Documents } from './documents.ts';
import { entriesIn, type Entries } from './entries.ts';
import { statement } from './statement.ts';
import { totalsOf, totalsOfAll } from './totals.ts';

/** All that pages can be answered from: read access to one edition. */
export interface Queries {
  documents: Documents;
  entries: Entries;
  totals(project: string): Totals;
  totalsOfAll(): Totals;
  /** The day in Vietnam that the edition has come to: "2026-11-22"; '' before it was ever told. */
  today(): string;
}

/** Where the edition keeps its day. */
export const TODAY = 'today';

export function queriesOf(db: DatabaseSync): Queries {
  return {
    documents: documentsOf(db),
    entries: entriesIn(db),
    totals: (project) => totalsOf(db, project),
    totalsOfAll: () => totalsOfAll(db),
    today: () =>
      (statement(db, 'select value from meta where key = ?').get(TODAY) as { value: string } | undefined)
        ?.value ?? '',
  };
}
