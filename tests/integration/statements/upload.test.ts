import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { csvText } from '#tests/unit/statements/bank-files.ts';
import { csv } from './plain-statement.ts';
import { openTeller, type Teller } from './teller.ts';

let teller: Teller;
beforeAll(async () => {
  teller = await openTeller();
});
afterAll(async () => teller?.close());

describe('columns', () => {
  const HEADER = ['Ngày', 'Cột X', 'Cột Y', 'Nội dung', 'Số CT', 'Ghi nợ'];

  test('that nobody can guess wait for a person, and are remembered for the bank', async () => {
    const { project, account } = await teller.account('970405');
    const rows = (reference: string) =>
      csvText([HEADER, ['02/11/2026', '100.000', '5.000.000', memoCode(String(project)), reference, '']]);
    const waiting = await teller.upload(account, rows('A1'));
    expect(waiting).toMatchObject({
      state: 'columns',
      head: { columns: { date: 0, memo: 3, reference: 4, debit: 5 } },
    });
    const { endOfRun } = await import('#cms/statements/run.ts');
    const put = (columns: object) => teller.ask('treasurer', 'PUT', `/${waiting.id}/columns`, { columns });
    expect((await put({ date: 0 })).status).toBe(400);
    expect((await put({ date: 0, credit: 0 })).status).toBe(400);
    expect((await put({ date: 0, credit: 1, balance: 2, memo: 3, reference: 4, debit: 5 })).status).toBe(200);
    await endOfRun(waiting.id);
    await teller.commit(await teller.report(waiting.id));
    const next = await teller.upload(account, rows('A2'));
    expect(next).toMatchObject({
      state: 'read',
      head: { columnsFrom: 'memory' },
      dryRun: { outcomes: { new: { rows: 1 } } },
    });
  });
});

describe('who may', () => {
  test('only a treasurer or an administrator uploads; editors do not even look', async () => {
    const { account } = await teller.account();
    for (const sender of ['approver', 'editor', 'contributor', 'nobody'] as const)
      expect((await teller.send(account, 'x', sender)).status, sender).toBeGreaterThanOrEqual(401);
    for (const sender of ['editor', 'contributor', 'nobody'] as const)
      for (const path of ['', '/1', '/1/rows', '/queue', '/1/problems.csv'])
        expect((await teller.ask(sender, 'GET', path)).status, `${sender} ${path}`).toBeGreaterThanOrEqual(
          401,
        );
  });

  test('an account that nobody has verified takes no statement', async () => {
    const { account } = await teller.account();
    const project = await teller.books.project();
    const [{ id }] = await teller.books.sql(
      `insert into accounts (project_id, bank, number, holder, state) select $1, bank, '99', holder, 'proposed' from accounts where id = $2 returning id`,
      [project, account],
    );
    expect((await teller.send(id, 'x')).status).toBe(404);
  });

  test('a file that is no statement is refused by its content, and not kept', async () => {
    const { account } = await teller.account();
    const answer = await teller.send(account, Buffer.from('%PDF-1.7 sao ke'));
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain('PDF');
    expect(await teller.files()).toEqual(expect.not.arrayContaining(['%']));
  });

  test('the file lies where nobody but the desk’s account reads it', async () => {
    const { account } = await teller.account();
    await teller.upload(account, csv({ amount: 100_000, memo: 'ung ho' }));
    const [name] = await teller.files();
    const { statementFile, statementsFolder } = await import('#cms/statements/statement-files.ts');
    expect((await stat(statementFile(name!))).mode & 0o777).toBe(0o600);
    expect((await stat(statementsFolder())).mode & 0o777).toBe(0o700);
  });
});
