import { expect, it } from 'vitest';
import { Banks, VietQRStatus } from 'vietnam-qr-pay';
import { BANKS, bankOf } from '#contract/giving/banks.ts';
import { compareVi } from '#contract/text/collate.ts';

it.each([
  ['970436', 'Vietcombank'],
  ['970415', 'VietinBank'],
  ['970418', 'BIDV'],
  ['970405', 'Agribank'],
  ['970422', 'MB'],
  ['970407', 'Techcombank'],
  ['970416', 'ACB'],
  ['970432', 'VPBank'],
  ['970403', 'Sacombank'],
])('%s is %s', (bin, shortName) => {
  expect(bankOf(bin)?.shortName).toBe(shortName);
});

it('every bank has a BIN of its own, a short name and a Vietnamese one, in the order of short names', () => {
  expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length);
  expect(BANKS.every(({ bin, name }) => /^\d{6}$/u.test(bin) && name.startsWith('Ngân hàng '))).toBe(true);
  const names = BANKS.map(({ shortName }) => shortName);
  expect(names).toEqual(names.toSorted(compareVi));
});

it('another list of banks that can be paid by VietQR knows every BIN', () => {
  const known = new Set(
    Banks.filter((bank) => bank.vietQRStatus >= VietQRStatus.RECEIVE_ONLY).map((bank) => bank.bin),
  );
  expect(BANKS.filter(({ bin }) => !known.has(bin))).toEqual([]);
});

it.each(['', '970499', '97043', ' 970436', 'Vietcombank'])('no bank is listed under %j', (bin) => {
  expect(bankOf(bin)).toBeUndefined();
});
