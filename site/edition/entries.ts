import type { DatabaseSync } from 'node:sqlite';

/** A stretch of an ordered list, both ends included; '' and {@link END} are open ends. */
export interface Range {
  scope: string;
  low: string;
  high: string;
}

/** Greater than any sort key. */
export const END = '\u{10ffff}';

export interface ListEntry {
  sort: string;
  id: string;
}

/** Read access to the ordered lists. */
export interface Entries {
  newest(scope: string, count: number): ListEntry[];
  /** low ≤ sort < high, ascending. */
  between(scope: string, low: string, high: string): ListEntry[];
  after(scope: string, sort: string, count: number): ListEntry[];
  before(scope: string, sort: string, count: number): ListEntry[];
  /** Months ("2023-03") that have entries, newest first; one index seek a month. */
  months(scope: string): string[];
  /** Years ("2023") that have entries, newest first. */
  years(scope: string): string[];
  /** Ascending, from the one after the first `skipped`. */
  stretch(scope: string, skipped: number, count: number): ListEntry[];
  /** How many stand at or before a place. */
  countUpTo(scope: string, sort: string): number;
  hasMonth(scope: string, month: string): boolean;
}

export function entriesIn(db: DatabaseSync): Entries {
  const columns = 'select sort, id from entry where scope = ?';
  const newest = db.prepare(`${columns} order by sort desc, id desc limit ?`);
  const between = db.prepare(`${columns} and sort >= ? and sort < ? order by sort, id`);
  const after = db.prepare(`${columns} and sort > ? order by sort, id limit ?`);
  const before = db.prepare(`${columns} and sort < ? order by sort desc, id desc limit ?`);
  const months = periodsIn(db, '2023-03'.length);
  const years = periodsIn(db, '2023'.length);
  const stretch = db.prepare(`${columns} order by sort, id limit ? offset ?`);
  const countUpTo = db.prepare('select count(*) as count from entry where scope = ? and sort <= ?');
  const anyBetween = db.prepare('select 1 from entry where scope = ? and sort >= ? and sort < ? limit 1');

  const list = (rows: unknown) => rows as ListEntry[];
  return {
    newest: (scope, count) => list(newest.all(scope, count)),
    between: (scope, low, high) => list(between.all(scope, low, high)),
    after: (scope, sort, count) => list(after.all(scope, sort, count)),
    before: (scope, sort, count) => list(before.all(scope, sort, count)),
    months,
    years,
    stretch: (scope, skipped, count) => list(stretch.all(scope, count, skipped)),
    countUpTo: (scope, sort) => (countUpTo.get(scope, sort) as { count: number }).count,
    hasMonth: (scope, month) => anyBetween.get(scope, month, `${month}~`) !== undefined,
  };
}

/** The periods in which a list has entries, newest first, as the first letters of their sort keys; one seek each. */
function periodsIn(db: DatabaseSync, letters: number): (scope: string) => string[] {
  const periods = db.prepare(`
    with recursive found (period) as (
      select substr(max(sort), 1, ${letters}) from entry where scope = :scope
      union all
      select (select substr(max(sort), 1, ${letters}) from entry where scope = :scope and sort < found.period)
      from found where found.period is not null
    )
    select period from found where period is not null`);
  return (scope) => (periods.all({ scope }) as { period: string }[]).map((row) => row.period);
}
