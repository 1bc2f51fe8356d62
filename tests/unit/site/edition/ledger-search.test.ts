import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgerSearchIn } from '#site/edition/ledger-search.ts';
import type { LedgerSearch } from '#site/content/ledger-search.ts';
import { aGift, anEdition } from './an-edition.ts';

let edition: ReturnType<typeof anEdition>;
let search: LedgerSearch;

beforeAll(() => {
  edition = anEdition();
  search = ledgerSearchIn(edition.db, edition.documents);
  edition.put(
    'posting',
    aGift(1, { name: 'Nguyễn Văn A***', amount: 200_000, on: '2026-03-08', reference: 'FT26067.123/45' }),
    aGift(2, { name: 'Công ty TNHH Đá Trắng Chợ Đồn', amount: 30_000_000, on: '2026-03-09' }),
    aGift(3, { name: 'Trần Thị H***', amount: 1_500_000, on: '2026-11-22', code: 'K7Q2M4' }),
    aGift(4, { name: 'Nhà hảo tâm giấu tên', amount: 500_000 }),
    aGift(1, { project: '8', name: 'Nguyễn Văn A***', amount: 200_000 }),
    aGift(5, {
      bucket: 'goods',
      form: 'goods',
      item: 'xi măng',
      quantity: 50,
      unit: 'bao',
      amount: 0,
      name: 'Hội đồng hương',
    }),
  );
});
afterAll(() => edition.remove());

const found = (query: string, project?: string) =>
  search({ query, page: 1, ...(project && { project }) }).hits.map((hit) => `${hit.project}/${hit.number}`);

describe('a giver finds the own gift', () => {
  test.each([
    ['by the full name, though the list shows it masked', 'nguyen van an', ['8/1', '7/1']],
    ['by the name with diacritics', 'Nguyễn Văn An', ['8/1', '7/1']],
    ['by the start of a name', 'tran thi', ['7/3']],
    ['by an organisation, đ or d', 'da trang cho don', ['7/2']],
    ['by the amount with thousands apart', '200.000', ['8/1', '7/1']],
    ['by the amount in plain digits', '30000000', ['7/2']],
    ['by the amount in words', '1,5 triệu', ['7/3']],
    ['by the amount as people type it', '500k', ['7/4']],
    ['by the day', '08/03/2026', ['7/1']],
    ['by the day without its year', '9/3', ['7/2']],
    ['by the month', '11/2026', ['7/5', '7/4', '8/1', '7/3']],
    ["by the bank's reference, however it is parted", 'ft26067 123 45', ['7/1']],
    ["by the bank's reference in one", 'FT2606712345', ['7/1']],
    ['by the code of thanks', 'k7q2m4', ['7/3']],
    ['by name and amount together', 'nguyen an 200.000', ['8/1', '7/1']],
    ['by what was given', 'xi mang', ['7/5']],
  ])('%s', (_, query, expected) => {
    expect([...found(query)].sort()).toEqual([...expected].sort());
  });

  test('within one project only, when asked so', () => {
    expect(found('nguyen van an', '7')).toEqual(['7/1']);
  });

  test('another name with the same beginning is not the own', () => {
    expect(found('nguyen van binh')).toEqual([]);
  });
});

test('what means something to FTS5 is only text', () => {
  for (const query of [
    '"',
    'a OR b',
    'NEAR(',
    '*',
    '{words}:x',
    "'; drop table posting",
    '()',
    '^nguyen',
    '-a',
    '\u0000',
  ])
    expect(() => search({ query, page: 1 })).not.toThrow();
  expect(search({ query: '   ', page: 1 }).hits).toEqual([]);
});

test('a page that does not exist is the nearest that may', () => {
  expect(search({ query: 'nguyen', page: -3 }).page).toBe(1);
  expect(search({ query: 'nguyen', page: 1e9 }).page).toBe(50);
});

test('a hidden name is not found any more', () => {
  edition.put('posting', aGift(9, { name: 'Lê Quý Đôn' }));
  expect(found('le quy don')).toEqual(['7/9']);
  edition.put('posting', aGift(9, { name: 'Nhà hảo tâm giấu tên' }));
  expect(found('le quy don')).toEqual([]);
});
