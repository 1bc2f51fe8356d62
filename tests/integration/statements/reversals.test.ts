import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { csv } from './plain-statement.ts';
import { openTeller, type Teller } from './teller.ts';

let teller: Teller;
beforeAll(async () => {
  teller = await openTeller();
});
afterAll(async () => teller?.close());

describe('reversals', () => {
  test('take back the credit that they name, once both are confirmed', async () => {
    const { project, account } = await teller.account();
    const report = await teller.taken(
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
    expect(await teller.sums(project)).toEqual(['500000 chờ', '700000 chờ']);
    await teller.confirm(report.id);
    expect(await teller.sums(project)).toEqual(['500000', '700000', '-500000 hủy']);
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
    await teller.confirm((await teller.taken(account, csv(credit))).id);
    const back = { day: '2026-11-09', reference: 'FT26309000001', amount: -90_000, memo: 'HUY GD' };
    const later = await teller.taken(account, csv(credit, back));
    await teller.confirm(later.id);
    expect(await teller.sums(project)).toEqual(['90000', '-90000 hủy']);
    await teller.confirm((await teller.taken(account, csv(credit, back))).id);
    expect(await teller.sums(project)).toEqual(['90000', '-90000 hủy']);
  });

  test('never by amount alone: a person says which, with a reason', async () => {
    const { project, account } = await teller.account();
    const report = await teller.taken(
      account,
      csv(
        { reference: 'FT26310000001', amount: 80_000, memo: `ung ho ${memoCode(String(project))}` },
        { reference: 'FT26310000002', amount: 80_000, memo: `ung ho lan hai ${memoCode(String(project))}` },
        { day: '2026-11-05', reference: 'R1', amount: -80_000, memo: 'Hoan tra giao dich chuyen nham' },
      ),
    );
    expect(report.dryRun.reversalsFound).toBe(0);
    const [row] = await teller.queued(report);
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
    expect(await teller.sums(project)).toEqual(['80000', '80000', '-80000 hủy']);
  });
});
