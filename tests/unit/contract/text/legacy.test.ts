import { expect, it } from 'vitest';
import { looksLegacy } from '#contract/text/legacy.ts';

it.each(['§\u00adêng hoa thanh niªn', 'TiÕng ViÖt §oµn thanh niªn', 'Tr\u00adêng häc', '§oµn x·'])(
  '%j is TCVN3',
  (text) => {
    expect(looksLegacy(text)).toBe('tcvn3');
  },
);

it.each(['Ñöôøng', 'Ngöôøi', 'Tieáng Vieät', 'Ñoaøn thanh nieân'])('%j is VNI', (text) => {
  expect(looksLegacy(text)).toBe('vni');
});

it.each([
  'Đoàn Thanh niên',
  'Hoà bình',
  'khoá',
  'Hoà bình'.normalize('NFD'),
  'Tháng Thanh niên © 2023, góp 15 ngày công',
  '© 2023 VNPT',
  'plain ASCII',
  '',
])('%j is no old encoding', (text) => {
  expect(looksLegacy(text)).toBeUndefined();
});
