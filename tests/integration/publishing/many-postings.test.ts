import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmPostings } from '#cms/giving/confirm-postings.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { openBooks, type Books } from './books.ts';

let desk: Desk;
let books: Books;
beforeAll(async () => {
  desk = await openDesk();
  books = await openBooks(desk);
});
afterAll(async () => {
  await books?.close();
  await desk?.close();
});

const MANY = 100_000;

/** What a statement brings in: everything entered by the treasurer, in the order of the statement. */
const enterMany = (project: number, count: number) =>
  books.sql(
    `insert into postings (project_id, bucket, form, amount, occurred_on, donor_name, donor_kind, name_shown,
       reference, statement_row, entered_by_id)
     select $1, 'received', 'money', 1000 + n, '2024-09-10T05:00:00Z', 'Nguyen Van Hung', 'individual', 'masked',
       'FT' || n, n, $2 from generate_series(1, $3::int) n returning id`,
    [project, desk.accounts.treasurer, count],
  );

interface Database {
  drizzle: {
    transaction<T>(
      work: (tx: { execute(query: unknown): Promise<{ rows: unknown[] }> }) => Promise<T>,
    ): Promise<T>;
  };
}

const confirm = (ids: number[], by: number) =>
  (desk.payload.db as unknown as Database).drizzle.transaction((tx) => {
    const session: SqlSession = {
      all: async <T>(query: unknown) => (await tx.execute(query)).rows as T[],
    };
    return confirmPostings(session, ids, { id: by });
  });

test('100,000 entries are confirmed at once: numbered as in the statement, and all public', async () => {
  const project = await books.project();
  await books.confirmed(project);
  const ids = (await enterMany(project, MANY)).map(({ id }) => id as number);
  const start = performance.now();
  await confirm(ids, desk.accounts.approver);
  console.log(`${MANY} postings confirmed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const [sums] = await books.sql(
    `select count(*)::int as rows, max(number)::int as last, count(distinct confirmed_at)::int as moments,
       bool_and(number = coalesce(statement_row, 0) + 1) as in_order from postings where project_id = $1`,
    [project],
  );
  expect(sums).toEqual({ rows: MANY + 1, last: MANY + 1, moments: 2, in_order: true });
  const [shown] = await books.sql(
    `select count(*)::int as rows, sum((face->>'amount')::bigint)::bigint as sum, min(face->>'name') as name
     from published where kind = 'posting' and face->>'project' = $1 and (face->>'number')::int > 1`,
    [String(project)],
  );
  expect(shown).toEqual({
    rows: MANY,
    sum: String(1000 * MANY + (MANY * (MANY + 1)) / 2),
    name: 'Nguyen Van H***',
  });
  await books.confirmed(project);
}, 300_000);

test('all are confirmed or none: one that is not fit holds back the rest', async () => {
  const project = await books.project();
  const ids = (await enterMany(project, 5)).map(({ id }) => id as number);
  const own = await desk.rest('admin', 'POST', '/postings', {
    ...{ project, bucket: 'received', form: 'money', amount: 5, donorName: 'Lê Thị Bình' },
    occurredOn: '2024-09-10T05:00:00Z',
  });
  await expect(confirm([...ids, own.body.doc.id], desk.accounts.admin)).rejects.toThrow('do chính bạn ghi');
  await expect(confirm([...ids, 999_999], desk.accounts.admin)).rejects.toThrow('không còn');
  await expect(confirm(ids, desk.accounts.editor)).rejects.toThrow('Chỉ người duyệt');
  const [left] = await books.sql(
    'select count(*)::int as n from postings where project_id = $1 and number is not null',
    [project],
  );
  expect(left.n).toBe(0);
});
