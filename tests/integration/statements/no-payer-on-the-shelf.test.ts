import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { readShelf, aWorld, type World } from '#tests/support/publishing-world.ts';
import { kill, startPublisherProcess, untilPublished } from '#tests/support/publisher-process.ts';
import { sample } from '#cms/seed/sample/sample.ts';
import { rowsOfSample } from '#tests/support/rows.ts';
import { csvText } from '#tests/unit/statements/bank-files.ts';
import { VIETCOMBANK, type Movement } from '#tests/unit/statements/bank-layouts.ts';
import { openTeller, type Teller } from './teller.ts';

/* Marks planted where payers are named: memos, given names, telephone and account numbers. */

const PAYERS = 1000;

let teller: Teller;
let world: World;
beforeAll(async () => {
  teller = await openTeller();
  world = await aWorld();
});
afterAll(async () => {
  await teller?.close();
  world?.remove();
});

const mark = (n: number) =>
  `Zqx${String(n)
    .padStart(4, '0')
    .replaceAll(/\d/gu, (d) => 'bcdfghjklm'[Number(d)]!)}`;
const phone = (n: number) => `0912${String(100_000 + n)}`;
const account = (n: number) => `1903${String(10_000_000 + n)}`;
const spaced = (digits: string) => digits.replace(/(\d{4})(\d{3})(\d{3})/u, '$1 $2.$3');

/** What a payer may have written, in the ways banks pass it on. */
function memo(n: number, code: string): string {
  const name = `NGUYEN VAN ${mark(n).toUpperCase()}`;
  return [
    `${name} chuyen tien ${code}`,
    `${code} ${name} sdt ${phone(n)}`,
    `MBVCB.${account(n)}.${code}.CT tu ${account(n)} ${name} toi 0011001932418`,
    `${code.toLowerCase()} tu ${mark(n)} ${spaced(phone(n))} gui tang cac em`,
    `IBFT ${name} ${code.replaceAll(' ', '')} STK ${account(n)}`,
  ][n % 5]!;
}

test(`nothing of ${PAYERS} payers stands in any file of the shelf, though every gift does`, async () => {
  const { project, account: receiving } = await teller.account();
  const code = memoCode(String(project));
  const gifts = Array.from({ length: PAYERS }, (_, n): Movement => ({
    day: '2026-11-02',
    time: `08:${String(Math.floor(n / 60) % 60).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`,
    reference: `FT26306${String(n).padStart(6, '0')}`,
    amount: 100_000 + n,
    memo: memo(n, code),
  }));
  const cells = VIETCOMBANK.cells(gifts, 0).filter((row) => !String(row[0]).startsWith('Số tài khoản'));
  const read = await teller.upload(receiving, csvText(cells));
  await teller.commit(read);
  await teller.confirm(read.id);
  const [{ rows }] = await teller.books.sql(
    `select count(*)::int as rows from published where kind = 'posting' and face->>'project' = $1`,
    [String(project)],
  );
  expect(rows).toBe(PAYERS);
  const shelf = await publish();
  const all = [...shelf.values()].join('\n');

  expect(all).toContain('khoan-1000');
  expect(contains(all, 'Nguyen Van Z***')).toBe(true);
  const given = Array.from({ length: PAYERS }, (_, n) => n);
  const leaked = given.flatMap((n) =>
    [mark(n), phone(n), spaced(phone(n)), account(n)].filter((secret) => contains(all, secret)),
  );
  expect(leaked).toEqual([]);
  for (const words of ['chuyen tien', 'gui tang cac em', 'MBVCB', 'IBFT'])
    expect(contains(all, words)).toBe(false);
}, 300_000);

const contains = (all: string, secret: string) => all.toLowerCase().includes(secret.toLowerCase());

/** Publishes the desk's rows as the real publisher does; every file of the shelf, siblings apart. */
async function publish(): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: teller.desk.databaseUrl });
  await client.connect();
  for (const row of rowsOfSample(sample, []))
    if (row.kind === 'site' || row.kind === 'navigation' || row.kind === 'front')
      await client.query(
        `insert into published (kind, id, state, face) values ($1, $2, 'live', $3)
         on conflict (kind, id) do nothing`,
        [
          row.kind,
          row.id,
          row.kind === 'site' ? { ...(row.face as object), logo: undefined } : bare(row.kind, row.id),
        ],
      );
  const { rows } = await client.query<{ seq: string }>('select max(seq) as seq from published');
  const publisher = startPublisherProcess(world, teller.desk.databaseUrl);
  try {
    await untilPublished(client, Number(rows[0]!.seq), 120_000);
  } finally {
    await kill(publisher);
    await client.end();
  }
  const shelf = readShelf(join(world.folder, 'data/site/shelf/current'));
  for (const name of [...shelf.keys()]) if (/\.(?:br|gz)$/u.test(name)) shelf.delete(name);
  return shelf;
}

/** Without references to documents that this desk does not have. */
const bare = (kind: string, id: string) =>
  kind === 'front' ? { id, pinned: [], sections: [] } : { id, main: [], footer: [] };
