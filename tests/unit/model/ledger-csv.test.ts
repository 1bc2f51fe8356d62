import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { LEDGER_CSV_HEAD, ledgerCsvLines, purposesOf } from '#site/model/ledger-csv.ts';
import { aProject } from '#tests/support/faces.ts';

const posting = (change: Partial<FaceOf<'posting'>> = {}): FaceOf<'posting'> => ({
  id: '1',
  project: '7',
  number: 1,
  bucket: 'received',
  form: 'money',
  amount: 200_000,
  on: '2023-06-01',
  confirmedAt: '2023-06-01T09:30:00.000Z',
  name: 'Nguyễn Văn A***',
  code: 'K7Q2-8M',
  evidence: [],
  ...change,
});

const project = aProject('7', {
  budget: [{ id: 'b1', item: 'Đá, sỏi', unit: 'm³', quantity: 3, unitPrice: 250_000 }],
  needs: [{ id: 'n1', form: 'goods', item: 'Xi măng', unit: 'bao', quantity: 50 }],
});

const rowsOf = (postings: FaceOf<'posting'>[]) =>
  parse(LEDGER_CSV_HEAD + ledgerCsvLines(postings, purposesOf(project)), {
    bom: true,
    columns: true,
  }) as Record<string, string>[];

test('every posting is a line: bucket, sum, giver, and what it is for', () => {
  expect(
    rowsOf([
      posting({ budgetLine: 'b1', message: 'Chúc "sớm xong"', reference: 'FT231' }),
      posting({
        number: 2,
        bucket: 'goods',
        form: 'goods',
        amount: 0,
        item: 'xi măng',
        quantity: 12.5,
        unit: 'bao',
        need: 'n1',
      }),
    ]),
  ).toMatchObject([
    {
      ...{ Số: '1', Ngày: '2023-06-01', 'Vào sổ lúc': '2023-06-01T16:30:00+07:00', Mục: 'Tiền đã nhận' },
      ...{ 'Số tiền (đồng)': '200000', 'Dùng cho': 'Đá, sỏi', 'Lời nhắn': 'Chúc "sớm xong"' },
    },
    { Số: '2', 'Hình thức': 'Hiện vật', 'Số lượng': '12.5', 'Dùng cho': 'Xi măng' },
  ]);
});

test('a cancelling posting keeps its minus, its number and its reason', () => {
  expect(
    rowsOf([posting({ number: 3, amount: -200_000, cancels: 1, reason: 'Ghi nhầm công trình' })])[0],
  ).toMatchObject({
    'Số tiền (đồng)': '-200000',
    'Hủy khoản số': '1',
    'Lý do hủy': 'Ghi nhầm công trình',
  });
});

test('a name that a spreadsheet would run is text', () => {
  expect(rowsOf([posting({ name: '=cmd|calc' })])[0]!['Người góp hoặc người nhận chi']).toBe("'=cmd|calc");
});

test('the code of thanks is in no table: it is the giver’s to hand on', () => {
  expect(ledgerCsvLines([posting()], new Map())).not.toContain('K7Q2');
});
