import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { csvText, xlsx } from '#tests/unit/statements/bank-files.ts';
import {
  LAYOUTS,
  TECHCOMBANK,
  VIETCOMBANK,
  type Layout,
  type Movement,
} from '#tests/unit/statements/bank-layouts.ts';
import { openTeller, type Teller } from './teller.ts';

let teller: Teller;
beforeAll(async () => {
  teller = await openTeller();
});
afterAll(async () => teller?.close());

const csv = (movements: readonly Movement[], opening = 1_000_000, layout: Layout = VIETCOMBANK) =>
  csvText(layout.cells(movements, opening).filter((row) => !String(row[0]).startsWith('Số tài khoản')));

let serial = 0;
const gift = (project: number, amount: number, more: Partial<Movement> = {}): Movement => ({
  day: '2026-11-02',
  reference: `FT26306${String((serial += 1)).padStart(6, '0')}`,
  amount,
  memo: `NGUYEN VAN AN chuyen tien ${memoCode(String(project))}`,
  ...more,
});

const postingsOf = (project: number) =>
  teller.books.sql(
    `select amount::int, donor_name, donor_kind, name_shown, memo, reference, confirmed_at is not null as confirmed,
      number::int, cancels_id is not null as cancels, entered_by_id, account_id, to_char(occurred_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
     from postings where project_id = $1 order by id`,
    [project],
  );

describe('an import', () => {
  test('shows what would happen, then enters unconfirmed postings, which another person confirms', async () => {
    const { project, account } = await teller.account();
    const rows = [
      gift(project, 500_000),
      gift(project, 2_000_000, {
        memo: `CTY TNHH HOA BAN ung ho ${memoCode(String(project)).toLowerCase()}`,
      }),
      gift(project, 300_000, { memo: 'ung ho vung cao' }),
      gift(project, -40_000, { memo: 'phi quan ly' }),
    ];
    const read = await teller.upload(account, csv(rows));
    expect(read).toMatchObject({
      state: 'read',
      problem: null,
      dryRun: {
        outcomes: {
          new: { rows: 2, amount: 2_500_000 },
          unmatched: { rows: 1, amount: 300_000 },
          debit: { rows: 1, amount: -40_000 },
        },
        projects: [{ id: project, rows: 2, amount: 2_500_000 }],
      },
      tail: { balance: { breaks: 0 } },
    });
    expect(await postingsOf(project)).toEqual([]);
    expect(await teller.files()).toHaveLength(1);

    const committed = await teller.commit(read);
    expect(committed).toMatchObject({ state: 'committed', unconfirmed: 2 });
    expect(await teller.files()).toEqual([]);
    expect(await postingsOf(project)).toMatchObject([
      {
        amount: 500_000,
        donor_name: 'Nguyen Van An',
        donor_kind: 'individual',
        name_shown: 'masked',
        memo: rows[0]!.memo,
        reference: rows[0]!.reference,
        confirmed: false,
        account_id: account,
        day: '2026-11-02',
        entered_by_id: teller.desk.accounts.treasurer,
      },
      { amount: 2_000_000, donor_kind: 'organisation', confirmed: false },
    ]);
    expect(
      await teller.books.sql(`select 1 from published where kind = 'posting' and face->>'project' = $1`, [
        String(project),
      ]),
    ).toEqual([]);

    expect(await teller.confirm(read.id)).toMatchObject({
      state: 'confirmed',
      problem: null,
      unconfirmed: 0,
    });
    const faces = await teller.books.sql(
      `select face from published where kind = 'posting' and face->>'project' = $1 order by (face->>'number')::int`,
      [String(project)],
    );
    expect(faces.map(({ face }) => [face.number, face.amount, face.name])).toEqual([
      [1, 500_000, 'Nguyen Van A***'],
      [2, 2_000_000, 'CTY TNHH HOA BAN'],
    ]);
    expect(JSON.stringify(faces)).not.toContain('chuyen tien');
  });

  test('is confirmed neither by who imported it nor by a treasurer', async () => {
    const { project, account } = await teller.account();
    const form = csv([gift(project, 100_000)]);
    const { body } = await teller.send(account, form, 'admin');
    const { endOfRun } = await import('#cms/statements/run.ts');
    await endOfRun(body.id);
    await teller.commit(await teller.report(body.id));
    expect((await teller.ask('admin', 'POST', `/${body.id}/confirm`)).status).toBe(403);
    expect((await teller.ask('treasurer', 'POST', `/${body.id}/confirm`)).status).toBe(403);
    expect(await teller.confirm(body.id)).toMatchObject({ state: 'confirmed' });
  });

  test('of the same file again brings nothing new', async () => {
    const { project, account } = await teller.account();
    const rows = [
      gift(project, 100_000),
      gift(project, 200_000, { memo: 'khong ma' }),
      gift(project, -10_000),
    ];
    await teller.commit(await teller.upload(account, csv(rows)));
    const again = await teller.upload(account, csv(rows));
    expect(again.dryRun.outcomes).toEqual({ duplicate: { rows: 3, amount: 290_000 } });
    expect(again.seenBefore).not.toBeNull();
    await teller.commit(again);
    expect(await postingsOf(project)).toHaveLength(1);
  });

  test('of an overlapping period, in another layout and format, brings only what is new', async () => {
    const { project, account } = await teller.account('970407');
    const rows = [1, 2, 3, 4, 5].map((n) => gift(project, n * 100_000, { day: `2026-11-0${n}` }));
    await teller.commit(await teller.upload(account, csv(rows.slice(0, 3), 0)));
    const later = await teller.upload(
      account,
      await xlsx(TECHCOMBANK.cells(rows.slice(1), 100_000).slice(3)),
    );
    expect(later.dryRun.outcomes).toEqual({
      duplicate: { rows: 2, amount: 500_000 },
      new: { rows: 2, amount: 900_000 },
    });
    await teller.commit(later);
    expect((await postingsOf(project)).map(({ amount }) => amount)).toEqual([
      100_000, 200_000, 300_000, 400_000, 500_000,
    ]);
  });

  test.each(LAYOUTS.map((layout) => [layout.bank, layout] as const))('of %s', async (_, layout) => {
    const { project, account } = await teller.account(layout.bin);
    const rows = [
      gift(project, 100_000, { time: '08:00:00' }),
      gift(project, -30_000, { time: '09:00:00' }),
      gift(project, 70_000, { time: '10:00:00' }),
    ];
    const read = await teller.upload(account, csvText(layout.cells(rows, 5_000_000)));
    expect(read.otherAccount).not.toBeNull();
    const refused = await teller.ask('treasurer', 'POST', `/${read.id}/commit`, {
      fingerprint: read.fingerprint,
    });
    expect(refused.body.errors[0].message).toContain('số tài khoản khác');
    const { endOfRun } = await import('#cms/statements/run.ts');
    await teller.ask('treasurer', 'POST', `/${read.id}/commit`, {
      fingerprint: read.fingerprint,
      accountChecked: true,
    });
    await endOfRun(read.id);
    expect((await postingsOf(project)).map(({ amount }) => amount).sort()).toEqual([100_000, 70_000]);
  });

  test('with bad rows takes the others, and names the bad ones with their line', async () => {
    const { project, account } = await teller.account();
    const text = csv([gift(project, 100_000), gift(project, 200_000), gift(project, 300_000)]).replace(
      '"02/11/2026\n',
      '"31/02/2026\n',
    );
    const read = await teller.upload(account, text);
    expect(read.dryRun.outcomes).toMatchObject({ bad: { rows: 1 }, new: { rows: 2, amount: 500_000 } });
    const { body } = await teller.ask('treasurer', 'GET', `/${read.id}/rows?outcome=bad`);
    expect(body.rows).toMatchObject([{ problem: expect.stringContaining('31/02/2026') }]);
    const line = text.slice(0, text.indexOf('31/02/2026')).split(/\r\n|\n/u).length;
    expect(Math.abs(body.rows[0].line - line)).toBeLessThanOrEqual(0);
    await teller.commit(read);
    // The file mended: only the row that was bad is new.
    const mended = await teller.upload(account, text.replace('31/02/2026', '02/11/2026'));
    expect(mended.dryRun.outcomes).toMatchObject({
      duplicate: { rows: 2 },
      new: { rows: 1, amount: 100_000 },
    });
  });

  test('whose balance breaks says where', async () => {
    const { project, account } = await teller.account();
    const rows = [gift(project, 100_000), gift(project, 200_000), gift(project, 300_000)];
    const cells = VIETCOMBANK.cells(rows, 0).filter((_, i) => i !== 9 && i !== 2);
    const read = await teller.upload(account, csvText(cells));
    expect(read.tail?.balance).toMatchObject({ breaks: 1, first: [{ expected: 400_000, found: 600_000 }] });
  });

  test('whose dry run has changed since it was seen is not committed', async () => {
    const { project, account } = await teller.account();
    const rows = [gift(project, 100_000), gift(project, 200_000)];
    const [one, two] = [await teller.upload(account, csv(rows)), await teller.upload(account, csv(rows))];
    await teller.commit(one);
    expect(await teller.commit(two)).toMatchObject({
      state: 'read',
      problem: expect.stringContaining('xem lại'),
      dryRun: { outcomes: { duplicate: { rows: 2 } } },
    });
    expect(await postingsOf(project)).toHaveLength(2);
  });

  test('that is thrown away leaves neither rows nor file', async () => {
    const { project, account } = await teller.account();
    const { id } = await teller.upload(account, csv([gift(project, 100_000)]));
    expect((await teller.ask('treasurer', 'DELETE', `/${id}`)).status).toBe(200);
    expect((await teller.ask('treasurer', 'GET', `/${id}`)).status).toBe(404);
    expect(await teller.books.sql('select 1 from statement_rows where import_id = $1', [id])).toEqual([]);
    expect(await postingsOf(project)).toEqual([]);
  });

  test('that was killed while reading is read again from the start', async () => {
    const { project, account } = await teller.account();
    const { id } = await teller.upload(account, csv([gift(project, 100_000), gift(project, 200_000)]));
    // As a process leaves it that is ended in the middle.
    await teller.books.sql(
      `delete from statement_rows where import_id = $1 and line = (select max(line) from statement_rows where import_id = $1)`,
      [id],
    );
    await teller.books.sql(
      `update statement_imports set state = 'reading', phase = 'read', run = gen_random_uuid(), worked_at = now() where id = $1`,
      [id],
    );
    expect((await teller.ask('treasurer', 'POST', `/${id}/resume`)).status).toBe(409);
    await teller.books.sql(
      `update statement_imports set worked_at = now() - interval '2 minutes' where id = $1`,
      [id],
    );
    expect(await teller.report(id)).toMatchObject({ isStalled: true });
    const { endOfRun } = await import('#cms/statements/run.ts');
    expect((await teller.ask('treasurer', 'POST', `/${id}/resume`)).status).toBe(200);
    await endOfRun(id);
    expect(await teller.report(id)).toMatchObject({
      state: 'read',
      dryRun: { outcomes: { new: { rows: 2 } } },
    });
  });

  test('that fails in the middle of its commit leaves nothing half done', async () => {
    const { project, account } = await teller.account();
    const read = await teller.upload(account, csv([gift(project, 100_000), gift(project, 200_000)]));
    await teller.books.sql(`create function fail_at_200000() returns trigger language plpgsql as $$ begin
      if new.amount = 200000 and new.project_id = ${project} then raise exception 'power cut'; end if; return new; end $$`);
    await teller.books.sql(
      'create trigger fail_at_200000 before insert on postings for each row execute function fail_at_200000()',
    );
    expect(await teller.commit(read)).toMatchObject({
      state: 'read',
      problem: expect.stringContaining('chưa có gì bị ghi dở'),
    });
    expect(await postingsOf(project)).toEqual([]);
    await teller.books.sql('drop trigger fail_at_200000 on postings; drop function fail_at_200000');
    await teller.commit(await teller.report(read.id));
    expect(await postingsOf(project)).toHaveLength(2);
  });
});
