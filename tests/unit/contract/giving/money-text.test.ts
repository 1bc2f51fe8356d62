import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortDong } from '#contract/giving/money-text.ts';
import { parseDong } from '#contract/text/numbers.ts';

it.each([
  [0, '0 đồng'],
  [1, '1 đồng'],
  [999, '999 đồng'],
  [1000, '1 nghìn'],
  [250_000, '250 nghìn'],
  [250_550, '250,5 nghìn'],
  [999_999, '999,9 nghìn'],
  [1_000_000, '1 triệu'],
  [30_000_000, '30 triệu'],
  [83_500_000, '83,5 triệu'],
  [1_239_999, '1,23 triệu'],
  [999_999_999, '999,99 triệu'],
  [1_500_000_000, '1,5 tỷ'],
  [23_209_999_999, '23,2 tỷ'],
  [3_479_775_091_000, '3.479,77 tỷ'],
  [-1_500_000, '−1,5 triệu'],
])('%d đồng is said as "%s"', (dong, said) => {
  expect(shortDong(dong).replaceAll('\u00a0', ' ')).toBe(said);
});

it('number and unit never part at the end of a line', () => {
  expect(shortDong(30_000_000)).toBe('30\u00a0triệu');
});

it('a sum is never overstated, and understated by less than one in a hundred', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_000_000_000_000 }), (dong) => {
      const said = parseDong(shortDong(dong));
      expect(said).toBeLessThanOrEqual(dong);
      expect(dong - said).toBeLessThanOrEqual(dong / 100);
    }),
  );
});
