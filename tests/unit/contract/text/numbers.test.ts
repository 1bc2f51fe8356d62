import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDong,
  formatDongShort,
  formatNumber,
  parseDong,
  telHref,
  UnreadableDong,
} from '#contract/text/numbers.ts';

const NBSP = '\u00a0';
const dong = fc.nat({ max: Number.MAX_SAFE_INTEGER });

describe('numbers', () => {
  it.each([
    [23_200_000_000.5, '23.200.000.000,5'],
    [165_214, '165.214'],
    [1000, '1.000'],
    [0.125, '0,125'],
    [0, '0'],
    [-1500, '-1.500'],
  ])('%d is written %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });
});

describe('sums of money', () => {
  it('an exact sum never breaks between number and unit', () => {
    expect(formatDong(30_000_000)).toBe(`30.000.000${NBSP}đồng`);
    expect(formatDong(3_479_775_091)).toBe(`3.479.775.091${NBSP}đồng`);
  });

  it.each([
    [0, '0 đồng'],
    [500_000, '500.000 đồng'],
    [999_999, '999.999 đồng'],
    [1_000_000, '1 triệu đồng'],
    [1_500_000, '1,5 triệu đồng'],
    [1_250_000, '1,25 triệu đồng'],
    [217_345_678, '217,34 triệu đồng'],
    [999_999_999, '999,99 triệu đồng'],
    [5_000_000_000, '5 tỷ đồng'],
    [5_217_000_000, '5 tỷ 217 triệu đồng'],
    [23_200_000_000, '23,2 tỷ đồng'],
    [23_200_999_999, '23,2 tỷ đồng'],
    [1_005_000_000, '1 tỷ 5 triệu đồng'],
    [1_234_500_000_000, '1.234,5 tỷ đồng'],
  ])('in short, %d is "%s"', (sum, short) => {
    expect(formatDongShort(sum).replaceAll(NBSP, ' ')).toBe(short);
  });

  it('the short form never says more than was given, and is short by less than a hundredth', () => {
    fc.assert(
      fc.property(dong, (sum) => {
        const said = parseDong(formatDongShort(sum));
        expect(said).toBeLessThanOrEqual(sum);
        expect(said).toBeGreaterThanOrEqual(sum * 0.99);
      }),
    );
  });

  it.each([
    ['30.000.000', 30_000_000],
    ['30 000 000', 30_000_000],
    ['30000000', 30_000_000],
    ['30.000.000 ₫', 30_000_000],
    ['30.000.000đ', 30_000_000],
    ['30.000.000 VNĐ', 30_000_000],
    ['30tr', 30_000_000],
    ['30 Triệu đồng', 30_000_000],
    ['1,5 tỷ', 1_500_000_000],
    ['1,5 tỉ đồng'.normalize('NFD'), 1_500_000_000],
    ['1.500 tỷ', 1_500_000_000_000],
    ['5 tỷ 217 triệu đồng', 5_217_000_000],
    ['1 triệu 500.000 đồng', 1_500_000],
    ['500 nghìn', 500_000],
    ['500 ngàn', 500_000],
    ['500k', 500_000],
    ['0', 0],
  ])('%j is read as %d', (typed, sum) => {
    expect(parseDong(typed)).toBe(sum);
  });

  it.each([
    ['', /Hãy nhập số tiền/u],
    ['đồng', /Hãy nhập số tiền/u],
    ['-5', /không được âm/u],
    ['1,0000005 triệu', /phần lẻ/u],
    ['99.999.999 tỷ', /quá lớn/u],
    ['30,000', /dấu chấm để tách hàng nghìn/u],
    ['30,000,000', /dấu chấm để tách hàng nghìn/u],
    ['1.5 tỷ', /dấu phẩy cho phần lẻ/u],
    ['30.00', /Không đọc được/u],
    ['1tr5', /Không đọc được/u],
    ['5 tỷ 217', /Không đọc được/u],
    ['5 tỷ 2000 triệu', /Không đọc được/u],
    ['217 triệu 5 tỷ', /Không đọc được/u],
    ['ba mươi triệu', /Không đọc được số tiền “ba mươi triệu”/u],
    ['30 USD', /Không đọc được/u],
    ['1e6', /Không đọc được/u],
  ])('%j is refused in words that help', (typed, message) => {
    expect(() => parseDong(typed)).toThrow(UnreadableDong);
    expect(() => parseDong(typed)).toThrow(message);
  });

  it('what is written exactly is read back exactly', () => {
    fc.assert(
      fc.property(dong, (sum) => {
        expect(parseDong(formatDong(sum))).toBe(sum);
      }),
    );
  });

  it('any typing gives whole đồng or a message', () => {
    const typing = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...'0123456789., tỷrđk-')).map((c) => c.join('')),
    );
    fc.assert(
      fc.property(typing, (typed) => {
        try {
          expect(parseDong(typed)).toSatisfy((n: number) => Number.isSafeInteger(n) && n >= 0);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDong);
        }
      }),
    );
  });
});

describe('telephone links', () => {
  it.each([
    ['0209 3500 372', 'tel:+842093500372'],
    ['(0209) 3.500.372', 'tel:+842093500372'],
    ['+84 209 3500 372', 'tel:+842093500372'],
    ['0084 209 3500 372', 'tel:+842093500372'],
    ['111', 'tel:111'],
    ['1900 1234', 'tel:19001234'],
  ])('%s is dialled as %s', (phone, href) => {
    expect(telHref(phone)).toBe(href);
  });

  it.each(['', 'đang cập nhật', '0209 3500 372 hoặc 0912 345 678', '0209', '12-', 'javascript:alert(1)'])(
    '%j is no telephone number',
    (phone) => {
      expect(telHref(phone)).toBeUndefined();
    },
  );
});
