import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvLine } from '#contract/text/csv.ts';

const readBack = (line: string) => (parse(line) as string[][])[0];

test.each(['Nguyễn Văn A***', 'Xi măng, cát', 'ông "Tư Đất"', 'hai\ndòng', '10; 20', ''])(
  '%j comes back from a reader of CSV as it was',
  (text) => {
    expect(readBack(csvLine([text, 1]))).toEqual([text, '1']);
  },
);

test.each(['=1+1', '+84912', '-2', '@SUM(A1)', '\t=1', ' =1', '\u200b=1', '＝1', '\r=1'])(
  'a formula is disarmed: %j',
  (text) => {
    expect(readBack(csvLine([text, 1]))![0]).toBe(`'${text}`);
  },
);

test('numbers stay numbers, negative ones too, and what is absent is empty', () => {
  expect(csvLine([-200_000, 0.5, undefined, true])).toBe('-200000,0.5,,true\r\n');
});
