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
  hasMonth(scope: string, month: string): boolean;
}

export function entriesIn(db: DatabaseSync): Entries {
  const columns = 'select sort, id from entry where scope = ?';
  const newest = db.prepare(`${columns} order by sort desc, id desc limit ?`);
  const between = db.prepare(`${columns} and sort >= ? and sort < ? order by sort, id`);
  const after = db.prepare(`${columns} and sort > ? order by sort, id limit ?`);
  const before = db.prepare(`${columns} and sort < ? order by sort desc, id desc limit ?`);
  const months = db.prepare(`
    with recursive found (month) as (
      select substr(max(sort), 1, 7) from entry where scope = :scope
      union all
      select (select substr(max(sort), 1, 7) from entry where scope = :scope and sort < found.month)
      from found where found.month is not null
    )
    select month from found where month is not null`);
  const anyBetween = db.prepare('select 1 from entry where scope = ? and sort >= ? and sort < ? limit 1');

  const list = (rows: unknown) => rows as ListEntry[];
  return {
    newest: (scope, count) => list(newest.all(scope, count)),
    between: (scope, low, high) => list(between.all(scope, low, high)),
    after: (scope, sort, count) => list(after.all(scope, sort, count)),
    before: (scope, sort, count) => list(before.all(scope, sort, count)),
    months: (scope) => (months.all({ scope }) as { month: string }[]).map((row) => row.month),
    hasMonth: (scope, month) => anyBetween.get(scope, month, `${month}~`) !== undefined,
  };
}
