import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import type { ImportReport } from '#cms/statements/import-report.ts';
import { csvText } from '#tests/unit/statements/bank-files.ts';
import { openTeller, type Teller } from './teller.ts';

let teller: Teller;
beforeAll(async () => {
  teller = await openTeller();
});
afterAll(async () => teller?.close());

interface Line {
  day?: string;
  reference?: string;
  amount: number;
  memo: string;
  balance?: number;
}

const HEADER = ['Ngày giao dịch', 'Số tham chiếu', 'Ghi nợ', 'Ghi có', 'Số dư', 'Diễn giải'];
const csv = (...lines: Line[]) =>
  csvText([
    HEADER,
    ...lines.map(({ day = '2026-11-03', reference = '', amount, memo, balance }) => [
      day,
      reference,
      amount < 0 ? String(-amount) : '',
      amount > 0 ? String(amount) : '',
      balance === undefined ? '' : String(balance),
      memo,
    ]),
  ]);

const sums = async (project: number) => {
  const rows = await teller.books.sql(
    `select amount::int, confirmed_at is not null as confirmed, cancels_id is not null as cancels from postings
     where project_id = $1 and discarded_at is null order by id`,
    [project],
  );
  return rows.map(
    ({ amount, confirmed, cancels }) => `${amount}${confirmed ? '' : ' chờ'}${cancels ? ' hủy' : ''}`,
  );
};

const queued = async (report: ImportReport) => {
  const { body } = await teller.ask('treasurer', 'GET', '/queue');
  return (
    body.rows as { id: number; import_id: number; amount: string; outcome: string; memo: string }[]
  ).filter((row) => row.import_id === report.id);
};

const taken = async (account: number, text: string) => teller.commit(await teller.upload(account, text));

describe('the queue', () => {
  test('holds what has no code, until a person gives it to a project with a reason', async () => {
    const { project, account } = await teller.account();
    const report = await taken(
      account,
      csv({ reference: 'Q1', amount: 150_000, memo: 'NONG VAN BINH ung ho' }),
    );
    const [row] = await queued(report);
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
    expect(await queued(report)).toEqual([]);
    expect(await sums(project)).toEqual(['150000 chờ']);
    const [decided] = await teller.books.sql(
      'select decided_by_id, decided_reason, decided_at from statement_rows where id = $1',
      [row!.id],
    );
    expect(decided).toMatchObject({
      decided_by_id: teller.desk.accounts.treasurer,
      decided_reason: 'Chị Bình gọi điện báo',
    });
    await teller.confirm(report.id);
    expect(await sums(project)).toEqual(['150000']);
  });

  test('an import that was confirmed has something to confirm again after an assignment', async () => {
    const { project, account } = await teller.account();
    const report = await taken(
      account,
      csv(
        { reference: 'Q2', amount: 1000, memo: memoCode(String(project)) },
        { reference: 'Q3', amount: 2000, memo: 'khong ro' },
      ),
    );
    await teller.confirm(report.id);
    const [row] = await queued(report);
    await teller.ask('admin', 'POST', '/queue/assign', {
      rows: [row!.id],
      project,
      reason: 'Người gửi xác nhận',
    });
    expect(await teller.report(report.id)).toMatchObject({ state: 'committed', unconfirmed: 1 });
    await teller.confirm(report.id);
    expect(await sums(project)).toEqual(['1000', '2000']);
  });

  test('an entry that was discarded before it counted comes back', async () => {
    const { project, account } = await teller.account();
    const report = await taken(
      account,
      csv({ reference: 'Q4', amount: 3000, memo: memoCode(String(project)) }),
    );
    const [{ posting_id: posting }] = await teller.books.sql(
      'select posting_id from statement_rows where import_id = $1',
      [report.id],
    );
    await teller.books.act('postings', posting, 'discard', 'treasurer', { reason: 'Nhầm công trình' });
    const [row] = await queued(report);
    expect(row).toMatchObject({ outcome: 'new', amount: '3000' });
    const other = await teller.books.project();
    await teller.ask('treasurer', 'POST', '/queue/assign', {
      rows: [row!.id],
      project: other,
      reason: 'Đúng công trình',
    });
    await teller.confirm(report.id);
    expect(await sums(other)).toEqual(['3000']);
    expect(await sums(project)).toEqual([]);
  });

  test('what is no gift is set aside and stays known', async () => {
    const { account } = await teller.account();
    const text = csv({ reference: 'Q5', amount: 12_345, memo: 'TRA LAI TIEN GUI THANG 11' });
    const report = await taken(account, text);
    const [row] = await queued(report);
    await teller.ask('treasurer', 'POST', '/queue/aside', { rows: [row!.id], reason: 'Lãi tiền gửi' });
    expect(await queued(report)).toEqual([]);
    expect((await teller.upload(account, text)).dryRun.outcomes).toEqual({
      duplicate: { rows: 1, amount: 12_345 },
    });
  });
});

describe('rows that are equal', () => {
  const gift = (project: number, balance?: number) => ({
    amount: 100_000,
    memo: `ung ho ${memoCode(String(project))}`,
    balance,
  });

  test('are two where the running balance tells them apart, and known both when they come again', async () => {
    const { project, account } = await teller.account();
    const text = csv(gift(project, 100_000), gift(project, 200_000), gift(project, 300_000));
    const read = await teller.upload(account, text);
    expect(read.dryRun.outcomes).toEqual({ new: { rows: 3, amount: 300_000 } });
    await teller.commit(read);
    expect((await teller.upload(account, text)).dryRun.outcomes).toEqual({
      duplicate: { rows: 3, amount: 300_000 },
    });
    // 400.000 beside a known 100.000 that this file does not show: the bank may have changed their order.
    const more = csv(gift(project, 200_000), gift(project, 300_000), gift(project, 400_000));
    expect((await teller.upload(account, more)).dryRun.outcomes).toMatchObject({
      duplicate: { rows: 2 },
      doubtful: { rows: 1 },
    });
    const whole = csv(...[1, 2, 3, 4].map((n) => gift(project, n * 100_000)));
    expect((await teller.upload(account, whole)).dryRun.outcomes).toMatchObject({
      duplicate: { rows: 3 },
      new: { rows: 1 },
    });
  });

  test('without a balance wait for a person, who may say that they are two', async () => {
    const { project, account } = await teller.account();
    const text = csv(gift(project), gift(project));
    const report = await taken(account, text);
    expect(await sums(project)).toEqual(['100000 chờ']);
    const [row] = await queued(report);
    expect(row).toMatchObject({ outcome: 'doubtful' });
    expect(
      (await teller.ask('treasurer', 'POST', '/queue/doubt', { rows: [row!.id], reason: 'Hai người' }))
        .status,
    ).toBe(400);
    await teller.ask('treasurer', 'POST', '/queue/doubt', {
      rows: [row!.id],
      same: false,
      reason: 'Hai người khác nhau',
    });
    expect(await sums(project)).toEqual(['100000 chờ', '100000 chờ']);
    expect((await teller.upload(account, text)).dryRun.outcomes).toEqual({
      duplicate: { rows: 2, amount: 200_000 },
    });
  });

  test('or that they are one, which stays so', async () => {
    const { project, account } = await teller.account();
    const text = csv(gift(project), gift(project));
    const report = await taken(account, text);
    const [row] = await queued(report);
    await teller.ask('treasurer', 'POST', '/queue/doubt', {
      rows: [row!.id],
      same: true,
      reason: 'Ngân hàng in lặp',
    });
    expect(await queued(report)).toEqual([]);
    expect((await teller.upload(account, text)).dryRun.outcomes).toEqual({
      duplicate: { rows: 2, amount: 200_000 },
    });
    expect(await sums(project)).toEqual(['100000 chờ']);
  });

  test('in two files with balances that differ are in doubt', async () => {
    const { project, account } = await teller.account();
    const other = { reference: 'X1', amount: 5000, memo: 'khac' };
    await taken(account, csv(gift(project, 100_000), { ...other, balance: 105_000 }));
    const report = await teller.upload(account, csv({ ...other, balance: 105_000 }, gift(project, 205_000)));
    expect(report.dryRun.outcomes).toMatchObject({
      duplicate: { rows: 1 },
      doubtful: { rows: 1, amount: 100_000 },
    });
  });
});

describe('reversals', () => {
  test('take back the credit that they name, once both are confirmed', async () => {
    const { project, account } = await teller.account();
    const report = await taken(
      account,
      csv(
        { reference: 'FT26307000001', amount: 500_000, memo: `ung ho ${memoCode(String(project))}` },
        { reference: 'FT26307000002', amount: 700_000, memo: `ung ho ${memoCode(String(project))}` },
        {
          day: '2026-11-04',
          reference: 'FT26308000009',
          amount: -500_000,
          memo: 'Dao but toan FT26307000001',
        },
      ),
    );
    expect(report.dryRun).toMatchObject({ reversalsFound: 1 });
    expect(await sums(project)).toEqual(['500000 chờ', '700000 chờ']);
    await teller.confirm(report.id);
    expect(await sums(project)).toEqual(['500000', '700000', '-500000 hủy']);
    const faces = await teller.books.sql(
      `select face from published where kind = 'posting' and face->>'project' = $1 order by (face->>'number')::int`,
      [String(project)],
    );
    expect(
      faces.map(({ face }) => [face.number, face.amount, face.cancels ?? face.cancelledBy ?? null]),
    ).toEqual([
      [1, 500_000, 3],
      [2, 700_000, null],
      [3, -500_000, 1],
    ]);
  });

  test('in a later statement take back what is confirmed already, and only once', async () => {
    const { project, account } = await teller.account();
    const credit = {
      reference: 'FT26309000001',
      amount: 90_000,
      memo: `ung ho ${memoCode(String(project))}`,
    };
    await teller.confirm((await taken(account, csv(credit))).id);
    const back = { day: '2026-11-09', reference: 'FT26309000001', amount: -90_000, memo: 'HUY GD' };
    const later = await taken(account, csv(credit, back));
    await teller.confirm(later.id);
    expect(await sums(project)).toEqual(['90000', '-90000 hủy']);
    await teller.confirm((await taken(account, csv(credit, back))).id);
    expect(await sums(project)).toEqual(['90000', '-90000 hủy']);
  });

  test('never by amount alone: a person says which, with a reason', async () => {
    const { project, account } = await teller.account();
    const report = await taken(
      account,
      csv(
        { reference: 'FT26310000001', amount: 80_000, memo: `ung ho ${memoCode(String(project))}` },
        { reference: 'FT26310000002', amount: 80_000, memo: `ung ho lan hai ${memoCode(String(project))}` },
        { day: '2026-11-05', reference: 'R1', amount: -80_000, memo: 'Hoan tra giao dich chuyen nham' },
      ),
    );
    expect(report.dryRun.reversalsFound).toBe(0);
    const [row] = await queued(report);
    expect(row).toMatchObject({ outcome: 'reversal', amount: '-80000' });
    const { body } = await teller.ask('treasurer', 'GET', `/queue/originals?row=${row!.id}`);
    expect(body.rows).toHaveLength(2);
    const second = body.rows.find(({ reference }: { reference: string }) => reference === 'FT26310000002');
    const match = (original: number) =>
      teller.ask('treasurer', 'POST', '/queue/reversal', {
        rows: [row!.id],
        original,
        reason: 'Ngân hàng báo',
      });
    expect((await match(row!.id)).status).toBe(409);
    expect((await match(second.id)).status).toBe(200);
    await teller.confirm(report.id);
    expect(await sums(project)).toEqual(['80000', '80000', '-80000 hủy']);
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
  const cells = String(body.text).match(/"(?:[^"]|"")*"/gu) ?? [];
  expect(cells.length).toBeGreaterThan(14);
  expect(cells.filter((cell) => /^"[=+\-@]/u.test(cell))).toEqual([]);
  expect(body.text).toContain(`"'=HYPERLINK(""http://x"")"`);
});
