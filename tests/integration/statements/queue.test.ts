import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { csv } from './plain-statement.ts';
import { openTeller, type Teller } from './teller.ts';

let teller: Teller;
beforeAll(async () => {
  teller = await openTeller();
});
afterAll(async () => teller?.close());

describe('the queue', () => {
  test('holds what has no code, until a person gives it to a project with a reason', async () => {
    const { project, account } = await teller.account();
    const report = await teller.taken(
      account,
      csv({ reference: 'Q1', amount: 150_000, memo: 'NONG VAN BINH ung ho' }),
    );
    const [row] = await teller.queued(report);
    expect(row).toMatchObject({ outcome: 'unmatched', amount: '150000' });
    const assign = (body: object, sender: 'treasurer' | 'approver' = 'treasurer') =>
      teller.ask(sender, 'POST', '/queue/assign', {
        rows: [row!.id],
        project,
        reason: 'Chị Bình gọi điện báo',
        ...body,
      });
    expect((await assign({ reason: ' ' })).status).toBe(400);
    expect((await assign({ project: 999_999 })).status).toBe(404);
    expect((await assign({ rows: [] })).status).toBe(400);
    expect((await assign({}, 'approver')).status).toBe(403);
    expect((await assign({})).status).toBe(200);
    expect((await assign({})).status).toBe(409);
    expect(await teller.queued(report)).toEqual([]);
    expect(await teller.sums(project)).toEqual(['150000 chờ']);
    const [decided] = await teller.books.sql(
      'select decided_by_id, decided_reason, decided_at from statement_rows where id = $1',
      [row!.id],
    );
    expect(decided).toMatchObject({
      decided_by_id: teller.desk.accounts.treasurer,
      decided_reason: 'Chị Bình gọi điện báo',
    });
    await teller.confirm(report.id);
    expect(await teller.sums(project)).toEqual(['150000']);
  });

  test('an import that was confirmed has something to confirm again after an assignment', async () => {
    const { project, account } = await teller.account();
    const report = await teller.taken(
      account,
      csv(
        { reference: 'Q2', amount: 1000, memo: memoCode(String(project)) },
        { reference: 'Q3', amount: 2000, memo: 'khong ro' },
      ),
    );
    await teller.confirm(report.id);
    const [row] = await teller.queued(report);
    await teller.ask('admin', 'POST', '/queue/assign', {
      rows: [row!.id],
      project,
      reason: 'Người gửi xác nhận',
    });
    expect(await teller.report(report.id)).toMatchObject({ state: 'committed', unconfirmed: 1 });
    await teller.confirm(report.id);
    expect(await teller.sums(project)).toEqual(['1000', '2000']);
  });

  test('an entry that was discarded before it counted comes back', async () => {
    const { project, account } = await teller.account();
    const report = await teller.taken(
      account,
      csv({ reference: 'Q4', amount: 3000, memo: memoCode(String(project)) }),
    );
    const [{ posting_id: posting }] = await teller.books.sql(
      'select posting_id from statement_rows where import_id = $1',
      [report.id],
    );
    await teller.books.act('postings', posting, 'discard', 'treasurer', { reason: 'Nhầm công trình' });
    const [row] = await teller.queued(report);
    expect(row).toMatchObject({ outcome: 'new', amount: '3000' });
    const other = await teller.books.project();
    await teller.ask('treasurer', 'POST', '/queue/assign', {
      rows: [row!.id],
      project: other,
      reason: 'Đúng công trình',
    });
    await teller.confirm(report.id);
    expect(await teller.sums(other)).toEqual(['3000']);
    expect(await teller.sums(project)).toEqual([]);
  });

  test('what is no gift is set aside and stays known', async () => {
    const { account } = await teller.account();
    const text = csv({ reference: 'Q5', amount: 12_345, memo: 'TRA LAI TIEN GUI THANG 11' });
    const report = await teller.taken(account, text);
    const [row] = await teller.queued(report);
    await teller.ask('treasurer', 'POST', '/queue/aside', { rows: [row!.id], reason: 'Lãi tiền gửi' });
    expect(await teller.queued(report)).toEqual([]);
    expect((await teller.upload(account, text)).dryRun.outcomes).toEqual({
      duplicate: { rows: 1, amount: 12_345 },
    });
  });
});

test('an export of rows to mend cannot start a formula', async () => {
  const { account } = await teller.account();
  const { id } = await teller.upload(
    account,
    csv(
      { reference: '=1+1', amount: 1000, memo: '=HYPERLINK("http://x")' },
      { reference: '+84', amount: 2000, memo: '@SUM(A1)' },
    ),
  );
  const { body } = await teller.ask('treasurer', 'GET', `/${id}/problems.csv`);
  const rows = parse(String(body.text), { bom: true }) as string[][];
  expect(rows).toHaveLength(3);
  expect(rows.flat().filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
  expect(body.text).toContain(`"'=HYPERLINK(""http://x"")"`);
});
