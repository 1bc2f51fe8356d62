import { describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { csvText, encoded, xlsx, type CsvEncoding } from './bank-files.ts';
import { LAYOUTS, VIETCOMBANK, VIETINBANK, type Movement } from './bank-layouts.ts';
import { readFileOf } from './read-file.ts';

const MOVEMENTS: Movement[] = [
  {
    day: '2026-11-02',
    time: '08:30:15',
    reference: 'FT26306000001',
    amount: 500_000,
    memo: `NGUYEN VAN AN chuyen tien ${memoCode('7')}`,
    counterparty: 'NGUYEN VAN AN',
  },
  {
    day: '2026-11-02',
    time: '09:00:00',
    reference: 'FT26306000002',
    amount: 1_234_567,
    memo: 'Ủng hộ đồng bào vùng cao',
    counterparty: 'CONG TY TNHH HOA BAN',
  },
  {
    day: '2026-11-03',
    time: '10:15:30',
    reference: 'FT26307000003',
    amount: -5_500,
    memo: 'Thu phí quản lý tài khoản tháng 11',
  },
  {
    day: '2026-11-04',
    time: '23:59:59',
    reference: 'FT26308000004',
    amount: 2_000_000,
    memo: `mbvcb.123456.${memoCode('8').toLowerCase().replace(' ', '')}.ung ho`,
    counterparty: 'HOANG THI BINH',
  },
  {
    day: '2026-11-05',
    time: '07:00:01',
    reference: 'FT26309000005',
    amount: -500_000,
    memo: 'Đảo giao dịch FT26306000001 do chuyển nhầm',
  },
];

const WANTED = [
  { outcome: 'new', project: '7', amount: 500_000 },
  { outcome: 'unmatched', amount: 1_234_567 },
  { outcome: 'debit', amount: -5_500 },
  { outcome: 'new', project: '8', amount: 2_000_000 },
  { outcome: 'reversal', amount: -500_000 },
];

describe.each(LAYOUTS.map((layout) => [layout.bank, layout] as const))(
  'a statement of %s',
  (bank, layout) => {
    const inOrder = <T>(list: readonly T[]) => (bank === 'VietinBank' ? list.toReversed() : list);

    test.each(['csv', 'xlsx'])('is read whole from %s', async (kind) => {
      const cells = layout.cells(MOVEMENTS, 10_000_000);
      const bytes = kind === 'csv' ? Buffer.from(csvText(cells)) : await xlsx(cells);
      const { head, rows, tail } = await readFileOf(bytes);
      expect(head.columnsFrom).toBe('wording');
      expect(rows.map(({ problem }) => problem).filter(Boolean)).toEqual([]);
      expect(rows).toMatchObject([...inOrder(WANTED)]);
      expect(rows.map(({ day }) => day)).toEqual(inOrder(MOVEMENTS).map(({ day }) => day));
      expect(rows.map(({ reference }) => reference)).toEqual(
        inOrder(MOVEMENTS).map(({ reference }) => reference),
      );
      expect(tail?.balance).toMatchObject({
        rows: 5,
        breaks: 0,
        order: bank === 'VietinBank' ? 'newest first' : 'oldest first',
      });
    });

    test('carries no payer’s account number into the rows', async () => {
      const { rows } = await readFileOf(csvText(layout.cells(MOVEMENTS, 0)));
      expect(JSON.stringify(rows)).not.toMatch(/103870001234|19036666888899/u);
    });
  },
);

describe('encodings', () => {
  test.each<[CsvEncoding, string]>([
    ['utf8', 'UTF-8'],
    ['utf8-bom', 'UTF-8'],
    ['utf16le', 'UTF-16LE'],
    ['utf16be', 'UTF-16BE'],
    ['windows-1258', 'windows-1258'],
    ['tcvn3', 'TCVN3'],
  ])('%s is recognised', async (encoding, said) => {
    for (const delimiter of [',', ';', '\t']) {
      const text = csvText(VIETCOMBANK.cells(MOVEMENTS, 10_000_000), delimiter);
      const { head, rows } = await readFileOf(encoded(text, encoding));
      expect(head).toMatchObject({ format: `CSV, ${said}`, delimiter });
      expect(rows).toMatchObject(WANTED);
      expect(rows[1]!.memo).toBe(
        encoding === 'tcvn3' ? 'ủng hộ đồng bào vùng cao' : 'Ủng hộ đồng bào vùng cao',
      );
    }
  });

  test('UTF-16 without its mark, as some channels write it', async () => {
    const { head } = await readFileOf(Buffer.from(csvText(VIETINBANK.cells(MOVEMENTS, 0)), 'utf16le'));
    expect(head.format).toBe('CSV, UTF-16LE');
  });

  test('TCVN3 letters that were saved as Unicode are mended', async () => {
    const bytes = encoded(csvText(VIETCOMBANK.cells(MOVEMENTS, 0)), 'tcvn3');
    const { head, rows } = await readFileOf(Buffer.from(bytes.toString('latin1')));
    expect(head.format).toBe('CSV, TCVN3');
    expect(rows[1]!.memo).toBe('ủng hộ đồng bào vùng cao');
  });
});
