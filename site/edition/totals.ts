import type { DatabaseSync } from 'node:sqlite';
import type { Bucket, Form } from '#contract/faces/posting.ts';
import type { Totals } from '#site/content/totals.ts';
import { statement } from './statement.ts';

/** A sum as the edition's triggers keep it. */
interface Sum {
  bucket: Bucket;
  form: Form;
  line: string;
  need: string;
  amount: number;
  thousandths: number;
  count: number;
  gifts: number;
}

const COLUMNS = 'bucket, form, line, need, amount, thousandths, count, gifts';

export function totalsOf(db: DatabaseSync, project: string): Totals {
  const sums = statement(db, `select ${COLUMNS} from posting_sum where project = ?`).all(project);
  const newest = statement(db, 'select max(confirmed_at) as at from posting where project = ?').get(project);
  return add(sums as unknown as Sum[], newest as { at: string | null });
}

/** The lines of different projects stay out: their ids mean nothing together. */
export function totalsOfAll(db: DatabaseSync): Totals {
  const sums = statement(
    db,
    `select bucket, form, '' as line, '' as need, sum(amount) as amount, 0 as thousandths,
       sum(count) as count, sum(gifts) as gifts
     from posting_sum group by bucket, form`,
  ).all();
  const newest = statement(db, 'select max(confirmed_at) as at from posting').get();
  return add(sums as unknown as Sum[], newest as { at: string | null });
}

function add(sums: readonly Sum[], newest: { at: string | null }): Totals {
  const buckets = { received: 0, goods: 0, direct: 0, promised: 0, spent: 0 };
  const lines = new Map<string, { received: number; spent: number }>();
  const needs = new Map<string, { promised: number; received: number }>();
  let count = 0;
  let gifts = 0;
  for (const sum of sums) {
    buckets[sum.bucket] += sum.amount;
    count += sum.count;
    gifts += sum.gifts;
    if (sum.line !== '' && sum.bucket !== 'promised') {
      const line = entryOf(lines, sum.line, { received: 0, spent: 0 });
      line[sum.bucket === 'spent' ? 'spent' : 'received'] += sum.amount;
    }
    if (sum.need !== '' && sum.bucket !== 'spent') {
      const need = entryOf(needs, sum.need, { promised: 0, received: 0 });
      need[sum.bucket === 'promised' ? 'promised' : 'received'] += sum.thousandths / 1000;
    }
  }
  return { ...buckets, count, gifts, ...(newest.at !== null && { asOf: newest.at }), lines, needs };
}

function entryOf<T>(map: Map<string, T>, key: string, empty: T): T {
  const found = map.get(key) ?? empty;
  map.set(key, found);
  return found;
}
