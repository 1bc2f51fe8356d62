import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalIn, sayDecimal } from '#cms/royalties/decimal.ts';
import { isMonth, monthAfter, sayMonth } from '#cms/royalties/month.ts';
import { firstLines } from '#cms/royalties/prefill.ts';
import type { ArticleOfMonth } from '#cms/royalties/articles-of-month.ts';

const RATES = {
  validFrom: '2026-01-01',
  unitPrice: 10_000,
  coefficients: { news: '1', article: '3', report: '5', photo: '0.5', video: '4' },
  isExample: true,
  setBy: '',
};

const article = (more: Partial<ArticleOfMonth>): ArticleOfMonth => ({
  id: 1,
  title: 'Ra quân',
  publishedAt: '2026-11-01T00:00:00.000Z',
  ownerUnit: null,
  isWithdrawn: false,
  authors: [],
  photographer: null,
  pictures: 0,
  ...more,
});

describe('decimals', () => {
  test.each([
    ['1,5', 3, '1.5'],
    ['1.25', 3, '1.25'],
    [' 2 ', 3, '2'],
    [3, 3, '3'],
    ['0,1234', 3, undefined],
    ['1.000.000', 3, undefined],
    ['-1', 3, undefined],
    ['1e2', 3, undefined],
    ['', 3, undefined],
    [null, 3, undefined],
    ['١', 3, undefined],
  ])('%j with %i places is %j', (typed, places, exact) => {
    expect(decimalIn(typed, places)).toBe(exact);
  });

  test('what is said is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (thousandths) => {
        const exact = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
        expect(Number(decimalIn(sayDecimal(exact), 3))).toBe(thousandths / 1000);
      }),
    );
  });

  test('a whole number keeps its zeros', () => {
    expect([sayDecimal('10'), sayDecimal('10.500'), sayDecimal('0.5')]).toEqual(['10', '10,5', '0,5']);
  });
});

test('months follow each other over the end of the year', () => {
  expect([monthAfter('2026-12'), monthAfter('2026-01', -1), monthAfter('2026-05', 14)]).toEqual([
    '2027-01',
    '2025-12',
    '2027-07',
  ]);
  expect([isMonth('2026-13'), isMonth('2026-1'), isMonth('1999-01'), isMonth('2026-11')]).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(sayMonth('2026-03')).toBe('tháng 3/2026');
});

describe('first lines', () => {
  test('authors never get more together than one would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (many) => {
        const authors = Array.from({ length: many }, (_, i) => `Tác giả ${i}`);
        const lines = firstLines(article({ authors }), RATES);
        const sum = lines.reduce((all, { coefficient }) => all + Math.round(Number(coefficient) * 1000), 0);
        expect(lines).toHaveLength(many);
        expect(sum).toBeLessThanOrEqual(1000);
        expect(sum).toBeGreaterThan(1000 - many);
      }),
    );
  });

  test('pictures are paid to the one name that covers them, if there are any', () => {
    expect(firstLines(article({ photographer: 'Cỏ May', pictures: 4 }), RATES)).toMatchObject([
      { role: 'photo', genre: 'photo', person: 'Cỏ May', quantity: 4, coefficient: '0.5' },
    ]);
    expect(firstLines(article({ photographer: 'Cỏ May' }), RATES)).toEqual([]);
    expect(firstLines(article({ pictures: 4 }), RATES)).toEqual([]);
  });
});
