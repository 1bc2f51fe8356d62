import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '#contract/giving/redact.ts';
import { formatDong } from '#contract/text/numbers.ts';
import { anyText } from '../text/vietnamese-arbitrary.ts';

it.each([
  ['gọi 0912345678 nhé', 'gọi [đã ẩn] nhé'],
  ['0912.345.678', '[đã ẩn]'],
  ['0912 345 678', '[đã ẩn]'],
  ['0912-345-678', '[đã ẩn]'],
  ['0912 - 345 - 678', '[đã ẩn]'],
  ['0912,345,678', '[đã ẩn]'],
  ['0912/345/678', '[đã ẩn]'],
  ['0 9 1 2 3 4 5 6 7 8', '[đã ẩn]'],
  ['(0209) 3500 372', '[đã ẩn]'],
  ['+84 912 345 678', '[đã ẩn]'],
  ['(+84) 912345678', '[đã ẩn]'],
  ['0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣ ạ', '[đã ẩn] ạ'],
  ['０９１２３４５６７８', '[đã ẩn]'],
  ['09\u200b12345678', '[đã ẩn]'],
  ['zalo 3500 372', 'zalo [đã ẩn]'],
])('the telephone number in %j is hidden', (text, shown) => {
  expect(redact(text)).toBe(shown);
});

it.each([
  ['CT tu 0011001234567 NGUYEN VAN AN', 'CT tu [đã ẩn] NGUYEN VAN AN'],
  ['STK 12345678 VCB', 'STK [đã ẩn] VCB'],
  ['số tài khoản: 123 456', 'số tài khoản: [đã ẩn]'],
  ['tk so 98765', 'tk so [đã ẩn]'],
  ['VQRQ00012abc', '[đã ẩn]'],
  ['FT26255276428461', '[đã ẩn]'],
  ['9704 0311 0123 4567', '[đã ẩn]'],
])('the account or card number in %j is hidden', (text, shown) => {
  expect(redact(text)).toBe(shown);
});

it.each([
  ['CCCD 006201001234', 'CCCD [đã ẩn]'],
  ['cccd số 006 201 001 234', 'cccd số [đã ẩn]'],
  ['CMND 095123456', 'CMND [đã ẩn]'],
  ['hộ chiếu B1234567', 'hộ chiếu [đã ẩn]'],
  ['thư về an.nguyen@gmail.com nhé', 'thư về [đã ẩn] nhé'],
  ['an @ gmail . com', '[đã ẩn]'],
])('the identity number or address in %j is hidden', (text, shown) => {
  expect(redact(text)).toBe(shown);
});

it.each([
  'Ủng hộ 1.000.000 đồng',
  'ung ho 99.999.999d',
  'ủng hộ 500.000, bạn tôi 200.000',
  '100 triệu đồng',
  'chuyển vào tài khoản 1.000.000 đồng',
  'tk 500k và 20000000 đ',
  'ngày 22/11/2026 10:30',
  'từ 01/11/2026 đến 15/11/2026',
  '20 bóng đèn, 161 hộ dân, 250 m × 1,5 m × 15 cm',
  'UH 2225K',
  'Quyết định 367-QĐ/TWĐTN',
  'xi măng PCB30, thép phi 12',
  'COVID19',
  'giá 50.000\n30.000.000 đồng',
])('%j has nothing to hide', (text) => {
  expect(redact(text)).toBe(text);
});

it.each([
  ['100.000.000 đồng', '[đã ẩn] đồng'],
  ['500.000 - 1.000.000 đồng', '[đã ẩn] đồng'],
  ['22.11.2026 08', '[đã ẩn]'],
])('%j is sacrificed, since it may be a number of the giver', (text, shown) => {
  expect(redact(text)).toBe(shown);
});

describe('whatever the text', () => {
  const number = fc
    .tuple(
      fc.constantFrom('09', '03', '+84', '0209', '0011', '9704', '006'),
      fc.array(fc.tuple(fc.constantFrom('', '', ' ', '.', '-', ' . ', '–'), fc.nat({ max: 9 })), {
        minLength: 7,
        maxLength: 17,
      }),
    )
    .map(([start, rest]) => start + rest.flat().join(''));

  it('no number of nine digits or more is left in it', () => {
    fc.assert(
      fc.property(anyText, number, anyText, (before, secret, after) => {
        const shown = redact(`${before} ${secret} ${after}`);
        expect(shown).not.toMatch(/(?:\p{Nd}[^\S\n]?[.\-–]?[^\S\n]?){9}/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('a sum below 100.000.000 đồng stays as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (dong) => {
        const said = formatDong(dong).replace('\u00a0', ' ');
        expect(redact(`Ủng hộ ${said} nhé`)).toBe(`Ủng hộ ${said} nhé`);
      }),
    );
  });

  it('hiding again hides nothing more', () => {
    fc.assert(fc.property(anyText, (text) => redact(redact(text)) === redact(text)));
  });

  it('a long one is read in time that grows with its length', () => {
    const started = performance.now();
    for (const piece of ['a', '1 ', '.', 'a.', '1a', 'tk ', '0-', '@a.']) redact(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
