import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressProblem, headerText } from '#cms/mail/header-text.ts';

describe('text for a header', () => {
  test.each([
    ['Bài “Tết”\r\nBcc: ke.xau@example.com', 'Bài “Tết” Bcc: ke.xau@example.com'],
    ['a\nb', 'a b'],
    ['a\u0000b\u0085c\u2028d', 'a b c d'],
    ['  hai  dấu cách ', 'hai dấu cách'],
  ])('%j becomes one line', (given, line) => {
    expect(headerText(given)).toBe(line);
  });

  test('holds no line break, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(headerText(given)).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}/u);
      }),
    );
  });
});

describe('an address', () => {
  test.each(['ai@example.vn', 'le.thi+duyet@mail.tinhdoan.example.vn', "o'hara@example.vn"])(
    '%s will do',
    (address) => {
      expect(addressProblem(address)).toBeUndefined();
    },
  );

  test.each([
    'a@example.vn, b@example.vn',
    'a@example.vn;b@example.vn',
    'a@example.vn\r\nBcc: b@example.vn',
    '"a b"@example.vn',
    'Tên <a@example.vn>',
    'a@b@example.vn',
    'a@example.vn ',
    '@example.vn',
    'a@',
    '',
  ])('%j does not', (address) => {
    expect(addressProblem(address)).toMatch(/không hợp lệ/u);
  });
});
