import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { csv } from './plain-statement.ts';
import { openTeller, type Teller } from './teller.ts';

let teller: Teller;
beforeAll(async () => {
  teller = await openTeller();
});
afterAll(async () => teller?.close());

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
    const report = await teller.taken(account, text);
    expect(await teller.sums(project)).toEqual(['100000 chờ']);
    const [row] = await teller.queued(report);
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
    expect(await teller.sums(project)).toEqual(['100000 chờ', '100000 chờ']);
    expect((await teller.upload(account, text)).dryRun.outcomes).toEqual({
      duplicate: { rows: 2, amount: 200_000 },
    });
  });

  test('or that they are one, which stays so', async () => {
    const { project, account } = await teller.account();
    const text = csv(gift(project), gift(project));
    const report = await teller.taken(account, text);
    const [row] = await teller.queued(report);
    await teller.ask('treasurer', 'POST', '/queue/doubt', {
      rows: [row!.id],
      same: true,
      reason: 'Ngân hàng in lặp',
    });
    expect(await teller.queued(report)).toEqual([]);
    expect((await teller.upload(account, text)).dryRun.outcomes).toEqual({
      duplicate: { rows: 2, amount: 200_000 },
    });
    expect(await teller.sums(project)).toEqual(['100000 chờ']);
  });

  test('in two files with balances that differ are in doubt', async () => {
    const { project, account } = await teller.account();
    const other = { reference: 'X1', amount: 5000, memo: 'khac' };
    await teller.taken(account, csv(gift(project, 100_000), { ...other, balance: 105_000 }));
    const report = await teller.upload(account, csv({ ...other, balance: 105_000 }, gift(project, 205_000)));
    expect(report.dryRun.outcomes).toMatchObject({
      duplicate: { rows: 1 },
      doubtful: { rows: 1, amount: 100_000 },
    });
  });
});
