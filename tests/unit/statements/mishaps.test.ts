import { describe, expect, test } from 'vitest';
import { memoCode } from '#contract/giving/memo-code.ts';
import { csvRecords } from '#cms/statements/reading/csv-records.ts';
import { StatementRefused } from '#cms/statements/reading/statement-refused.ts';
import { csvText } from './bank-files.ts';
import { readFileOf } from './read-file.ts';

const HEADER = ['Ngày giao dịch', 'Số tham chiếu', 'Ghi nợ', 'Ghi có', 'Số dư', 'Nội dung'];
const row = (
  n: number,
  more: Partial<Record<'day' | 'credit' | 'debit' | 'balance' | 'memo' | 'reference', string>> = {},
) => [
  more.day ?? `0${n}/11/2026`,
  more.reference ?? `FT${n}`,
  more.debit ?? '',
  more.credit ?? '100.000',
  more.balance ?? `${n}00.000`,
  more.memo ?? `ung ho ${memoCode('7')}`,
];
const statement = (...rows: string[][]) => csvText([HEADER, ...rows], ';');

describe('bad rows', () => {
  test('each is reported with its line and how to mend it; the rest is read', async () => {
    const { rows } = await readFileOf(
      statement(
        row(1),
        row(2, { credit: '1,5' }),
        row(3, { day: '31/02/2026' }),
        row(4, { credit: '' }),
        row(5, { day: '' }),
        row(6, { day: '01/12/2026' }),
        row(7),
      ),
    );
    expect(rows.map(({ line, outcome, problem }) => [line, outcome, problem?.slice(0, 30)])).toEqual([
      [2, 'new', undefined],
      [3, 'bad', 'Không đọc được số tiền “1,5”. '],
      [4, 'bad', 'Không đọc được ngày “31/02/202'],
      [5, 'bad', 'Không có số tiền ở cột ghi có '],
      [6, 'bad', 'Thiếu ngày giao dịch. Hãy điền'],
      [7, 'bad', 'Ngày 01/12/2026 ở sau hôm nay.'],
      [8, 'new', undefined],
    ]);
  });

  test('a stray quote harms only its own row', async () => {
    const text = `${HEADER.join(';')}\n${row(1).join(';')}\n02/11/2026;FT2;;200.000;300.000;"quen dong ngoac ${memoCode('7')}\n${row(3).join(';')}\n`;
    const { rows } = await readFileOf(
      text + Array.from({ length: 20 }, (_, i) => row((i % 9) + 1).join(';')).join('\n'),
    );
    expect(rows).toHaveLength(23);
    expect(rows[1]).toMatchObject({ line: 3, amount: 200_000, project: '7' });
  });

  test('cells with line breaks keep the line numbers of the file', () => {
    const records = [...csvRecords('a,"b\nc",d\n\ne,f,g\n"h ""i""",j,k', ',')];
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b\nc', 'd'] },
      { line: 4, cells: ['e', 'f', 'g'] },
      { line: 5, cells: ['h "i"', 'j', 'k'] },
    ]);
  });

  test('totals, remarks and repeated headers are no rows', async () => {
    const { rows, tail } = await readFileOf(
      statement(
        row(1),
        HEADER,
        row(2),
        ['Tổng cộng', '', '', '200.000', '', ''],
        ['Số dư cuối kỳ', '', '', '', '200.000', ''],
        ['Người lập biểu', '', '', '', '', ''],
      ),
    );
    expect(rows).toHaveLength(2);
    expect(tail?.asideCount).toBe(3);
  });
});

describe('signs', () => {
  test('a negative credit takes an earlier one back', async () => {
    const { rows } = await readFileOf(statement(row(1), row(2, { credit: '-100.000' })));
    expect(rows[1]).toMatchObject({ outcome: 'reversal', amount: -100_000 });
  });

  test('a debit column that is negative throughout still means money out', async () => {
    const { rows } = await readFileOf(
      statement(row(1), row(2, { credit: '', debit: '-50.000', memo: 'mua xi mang' })),
    );
    expect(rows[1]).toMatchObject({ outcome: 'debit', amount: -50_000 });
  });

  test('a lone negative debit among positive ones is no gift', async () => {
    const out = { credit: '', debit: '50.000', memo: 'mua xi mang' };
    const { rows } = await readFileOf(
      statement(
        row(1, out),
        row(2, out),
        row(3, { ...out, debit: '-50.000', memo: `tra lai ${memoCode('7')}` }),
      ),
    );
    expect(rows[2]).toMatchObject({ outcome: 'unmatched', amount: 50_000 });
    expect(rows[2]!.project).toBeUndefined();
  });

  test('one column of amounts with C and D beside it', async () => {
    const cells = [
      ['Ngày', 'Số tham chiếu', 'Số tiền', 'Nợ/Có', 'Diễn giải'],
      ['01/11/2026', 'A1', '100.000', 'C', `ung ho ${memoCode('7')}`],
      ['02/11/2026', 'A2', '40.000', 'D', 'mua xi mang'],
      ['03/11/2026', 'A3', '40.000', '?', 'mua xi mang'],
    ];
    const { rows } = await readFileOf(csvText(cells));
    expect(rows).toMatchObject([
      { outcome: 'new', amount: 100_000 },
      { outcome: 'debit', amount: -40_000 },
      { outcome: 'bad' },
    ]);
  });

  test('money that comes back with a project’s code in its memo waits for a person', async () => {
    const { rows } = await readFileOf(statement(row(1, { memo: `Hoan tien ${memoCode('7')}` })));
    expect(rows[0]).toMatchObject({ outcome: 'unmatched', amount: 100_000 });
  });
});

describe('the running balance', () => {
  test('says at which line it breaks', async () => {
    const { tail } = await readFileOf(statement(row(1), row(2), row(4), row(5)));
    expect(tail?.balance).toEqual({
      rows: 4,
      order: 'oldest first',
      breaks: 1,
      first: [{ line: 4, expected: 300_000, found: 400_000 }],
    });
  });

  test('is followed upwards where the newest row comes first', async () => {
    const { tail } = await readFileOf(statement(row(4), row(3), row(2), row(1)));
    expect(tail?.balance).toMatchObject({ order: 'newest first', breaks: 0 });
  });
});

describe('what is no statement is refused in plain words', () => {
  test.each([
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
    ['a web page called .xls', Buffer.from('<html><table>'), 'trang web'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['an empty file', Buffer.alloc(0), 'rỗng'],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), 'không phải sao kê'],
    ['a damaged workbook', Buffer.from('504b030414000000', 'hex'), 'tệp hỏng'],
    ['text without a header', Buffer.from('xin chao\ncac ban\n'), 'dòng tên cột'],
  ])('%s', async (_, bytes, words) => {
    const reading = readFileOf(bytes);
    await expect(reading).rejects.toThrow(StatementRefused);
    await expect(reading).rejects.toThrow(words);
  });
});

describe('columns', () => {
  const STRANGE = csvText([
    ['Ngày', 'Cột A', 'Cột B', 'Cột C', 'Nội dung', 'Số CT'],
    ['01/11/2026', '100.000', '', '100.000', `ung ho ${memoCode('7')}`, 'A1'],
  ]);

  test('that the wording does not tell are left to a person', async () => {
    const { head, rows } = await readFileOf(STRANGE.replace('Cột A', 'Ghi nợ'));
    expect(head.columns).toEqual({ date: 0, debit: 1, memo: 4, reference: 5 });
    expect(head.samples[0]).toEqual({
      line: 2,
      cells: ['01/11/2026', '100.000', '', '100.000', `ung ho ${memoCode('7')}`, 'A1'],
    });
    expect(rows).toEqual([]);
  });

  test('that a person has chosen are used, and those remembered for the same header', async () => {
    const text = STRANGE.replace('Cột A', 'Ghi nợ');
    const columns = { date: 0, credit: 1, debit: 2, balance: 3, memo: 4, reference: 5 };
    const chosen = await readFileOf(text, { columns });
    expect(chosen.rows).toMatchObject([{ outcome: 'new', amount: 100_000, balance: 100_000 }]);
    const again = await readFileOf(text, { remembered: { [chosen.head.signature]: columns } });
    expect(again.head.columnsFrom).toBe('memory');
    expect(again.rows).toEqual(chosen.rows);
  });
});
