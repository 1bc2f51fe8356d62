import type { DatabaseSync } from 'node:sqlite';
import { nothingAsked, type Asked } from '#site/content/recorder.ts';
import type { Touched } from '#site/edition/apply.ts';
import { statement } from '#site/edition/statement.ts';
import type { Task } from './plan.ts';

export interface LedgerPage {
  page: number;
  path: string;
  /** SHA-256 of the page's bytes, hex; null while it never rendered well. */
  hash: string | null;
  error: string | null;
  /** The edition's `seq` when these bytes were made. */
  seq: number;
}

/** The ledger: which page carries which tags and the hash of its bytes; and what is still to do. */
export interface Ledger {
  page(path: string): LedgerPage | undefined;
  /** Whether a page has been made well before. */
  stands(path: string): boolean;
  /** Pages that asked for anything that was touched. */
  asking(touched: Touched): Set<string>;
  /** Pages that asked for any of these keys. */
  askingFor(keys: Iterable<string>): Set<string>;
  /** Notes a page that stands on the shelf, with what it asked. */
  keep(path: string, hash: string, asked: Asked, seq: number): void;
  /** Notes that a page could not be rendered: it keeps its last hash and also waits for what the failed try asked. */
  fail(path: string, asked: Asked, error: string): void;
  /** Whether the bytes on the shelf were made before something that the page shows was withdrawn. */
  showsWithdrawn(path: string): boolean;
  /** Notes that a failed page now shows nothing but a notice, and no picture. */
  close(path: string, hash: string, seq: number): void;
  forget(path: string): void;
  /** Which of these assets no page shows any more. */
  orphans(assets: Iterable<string>): string[];
  assetsOf(path: string): string[];
  paths(): Set<string>;
  assets(): Set<string>;
  failures(): LedgerPage[];

  enqueue(tasks: Iterable<Task>, seq: number): void;
  /** The next tasks, all of the lowest rank that has any. */
  next(most: number): Task[];
  done(path: string): void;
  waiting(): number;
  waitingUpTo(rank: number): number;
}

export function ledgerIn(db: DatabaseSync): Ledger {
  const sql = (text: string) => statement(db, text);

  function page(path: string): LedgerPage | undefined {
    return sql('select page, path, hash, error, seq from page where path = ?').get(path) as
      LedgerPage | undefined;
  }

  function write(path: string, kept: Omit<LedgerPage, 'page' | 'path'>, asked: Asked): void {
    const number = noted(path, kept);
    const key = sql('insert into page_key (key, page) values (?, ?)');
    for (const name of asked.keys) key.run(name, number);
    const range = sql('insert into page_range (page, scope, low, high) values (?, ?, ?, ?)');
    const ranges = new Set(asked.ranges.map((r) => JSON.stringify([r.scope, r.low, r.high])));
    for (const text of ranges) range.run(number, ...(JSON.parse(text) as [string, string, string]));
    const asset = sql('insert into page_asset (page, asset) values (?, ?)');
    for (const name of asked.assets) asset.run(number, name);
  }

  /** @returns the number of a page, of which nothing is noted any more but its outcome. */
  function noted(path: string, { hash, error, seq }: Omit<LedgerPage, 'page' | 'path'>): number {
    const before = sql('select page from page where path = ?').get(path) as { page: number } | undefined;
    if (before) {
      sql('update page set hash = ?, error = ?, seq = ? where page = ?').run(hash, error, seq, before.page);
      clear(before.page);
      return before.page;
    }
    const insert = sql('insert into page (path, hash, error, seq) values (?, ?, ?, ?)');
    return Number(insert.run(path, hash, error, seq).lastInsertRowid);
  }

  function clear(number: number): void {
    sql('delete from page_key where page = ?').run(number);
    sql('delete from page_range where page = ?').run(number);
    sql('delete from page_asset where page = ?').run(number);
  }

  function askedBy(path: string): Asked {
    const asked = nothingAsked();
    const found = page(path);
    if (!found) return asked;
    for (const row of sql('select key from page_key where page = ?').all(found.page))
      asked.keys.add(row['key'] as string);
    for (const row of sql('select scope, low, high from page_range where page = ?').all(found.page))
      asked.ranges.push(row as never);
    for (const row of sql('select asset from page_asset where page = ?').all(found.page))
      asked.assets.add(row['asset'] as string);
    return asked;
  }

  function askingFor(keys: Iterable<string>): Set<string> {
    const byKey = sql('select p.path from page_key k join page p using (page) where k.key = ?');
    const paths = new Set<string>();
    for (const key of keys) for (const row of byKey.all(key)) paths.add(row['path'] as string);
    return paths;
  }

  function asking(touched: Touched): Set<string> {
    const paths = askingFor(touched.keys);
    const collect = (rows: Iterable<unknown>) => {
      for (const row of rows) paths.add((row as { path: string }).path);
    };
    const byRange = sql(
      `select p.path from page_range r indexed by page_range_high join page p using (page)
       where r.scope = ? and r.high >= ? and r.low <= ?`,
    );
    for (const { scope, sort } of touched.entries) collect(byRange.all(scope, sort, sort));
    return paths;
  }

  return {
    page,
    stands: (path) => (page(path)?.hash ?? null) !== null,
    asking,
    askingFor,
    keep: (path, hash, asked, seq) => write(path, { hash, error: null, seq }, asked),
    fail(path, asked, error) {
      const before = askedBy(path);
      for (const key of asked.keys) before.keys.add(key);
      before.ranges.push(...asked.ranges);
      const last = page(path);
      write(path, { hash: last?.hash ?? null, error, seq: last?.seq ?? 0 }, before);
    },
    showsWithdrawn: (path) =>
      sql(
        `select 1 from page p join page_key k using (page)
         join document d on k.key in ('document:' || d.kind || ':' || d.id, 'card:' || d.kind || ':' || d.id)
         where p.path = ? and d.state = 'withdrawn' and d.seq > p.seq limit 1`,
      ).get(path) !== undefined,
    close(path, hash, seq) {
      sql('update page set hash = ?, seq = ? where path = ?').run(hash, seq, path);
      sql('delete from page_asset where page = (select page from page where path = ?)').run(path);
    },
    forget(path) {
      const found = page(path);
      if (!found) return;
      clear(found.page);
      sql('delete from page where page = ?').run(found.page);
    },
    orphans(assets) {
      const shown = sql('select 1 from page_asset where asset = ? limit 1');
      return [...assets].filter((asset) => shown.get(asset) === undefined);
    },
    assetsOf: (path) => [...askedBy(path).assets],
    paths: () => column(sql('select path as value from page where hash is not null').all()),
    assets: () => column(sql('select distinct asset as value from page_asset').all()),
    failures: () =>
      sql(
        'select page, path, hash, error, seq from page where error is not null order by path',
      ).all() as unknown as LedgerPage[],
    enqueue(tasks, seq) {
      const insert = sql(
        `insert into todo (path, rank, seq) values (?, ?, ?)
         on conflict (path) do update set rank = min(rank, excluded.rank), seq = excluded.seq`,
      );
      for (const { path, rank } of tasks) insert.run(path, rank, seq);
    },
    next: (most) =>
      sql(`select path, rank from todo where rank = (select min(rank) from todo) order by path limit ?`).all(
        most,
      ) as unknown as Task[],
    done: (path) => void sql('delete from todo where path = ?').run(path),
    waiting: () => (sql('select count(*) as n from todo').get() as { n: number }).n,
    waitingUpTo: (rank) =>
      (sql('select count(*) as n from todo where rank <= ?').get(rank) as { n: number }).n,
  };
}

function column(rows: unknown[]): Set<string> {
  return new Set((rows as { value: string }[]).map((row) => row.value));
}
