import { describe, expect, test } from 'vitest';
import { UnreadableCell } from '#cms/statements/reading/cell.ts';
import { bankReference, derivedReference } from '#cms/statements/reading/derived-reference.ts';
import { payerOf } from '#cms/statements/reading/payer.ts';
import { readAmount } from '#cms/statements/reading/read-amount.ts';
import { readBooked } from '#cms/statements/reading/read-booked.ts';
import { speaksOfReversal } from '#cms/statements/reading/reversal-words.ts';

describe('amounts', () => {
  test.each([
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u202f234\u202f567', 1_234_567],
    ['+1,000,000 VND', 1_000_000],
    ['1.000.000 đồng', 1_000_000],
    ['500.000đ', 500_000],
    ['(1.000)', -1000],
    ['-5000', -5000],
    ['− 5.000', -5000],
    ['5.000-', -5000],
    ['1.234.567,00', 1_234_567],
    ['1,234,567.00', 1_234_567],
    ['1000000.00', 1_000_000],
    ['1.000', 1000],
    ['1,000', 1000],
    ['0', 0],
    ['-0', 0],
    ["'20.000", 20_000],
  ])('“%s” is %d', (typed, amount) => expect(readAmount(typed)).toBe(amount));

  test.each(['', '  ', '-', '–'])('“%s” is no amount', (typed) => expect(readAmount(typed)).toBeUndefined());

  test.each([
    '1.234.567,50',
    '1,5',
    '12.34',
    '1.23.456',
    '1,234.567',
    '1.000,000',
    'một triệu',
    '1e6',
    '5tr',
    '--5',
    '12 34',
    '99999999999999999999',
  ])('“%s” is refused', (typed) => expect(() => readAmount(typed)).toThrow(UnreadableCell));

  test('a numeric cell must be whole', () => {
    expect(readAmount({ number: '1234567' })).toBe(1_234_567);
    expect(readAmount({ number: '1.5E6' })).toBe(1_500_000);
    expect(() => readAmount({ number: '1.5' })).toThrow('phần lẻ');
  });
});

describe('days', () => {
  test.each([
    ['22/11/2026', { day: '2026-11-22' }],
    ['22-11-2026 08:30', { day: '2026-11-22', time: '08:30:00' }],
    ['02/03/2026 23:59:58', { day: '2026-03-02', time: '23:59:58' }],
    ['2026-11-22', { day: '2026-11-22' }],
    ['2026-11-22T08:30:15', { day: '2026-11-22', time: '08:30:15' }],
    ['08:30:15 22/11/2026', { day: '2026-11-22', time: '08:30:15' }],
    ['22/11/2026 01:05 CH', { day: '2026-11-22', time: '13:05:00' }],
    ['1/2/26', { day: '2026-02-01' }],
    ['46348', { day: '2026-11-22' }],
    ['46348.5', { day: '2026-11-22', time: '12:00:00' }],
    ['22/11/2026\n5243 - 12345', { day: '2026-11-22', rest: '5243 - 12345' }],
  ])('“%s”', (typed, booked) => expect(readBooked(typed)).toEqual(booked));

  test('cells of a workbook', () => {
    expect(readBooked(new Date('2026-11-22T08:30:15Z'))).toEqual({ day: '2026-11-22', time: '08:30:15' });
    expect(readBooked({ number: '46348' })).toEqual({ day: '2026-11-22' });
  });

  test.each([
    '',
    '12/31/2026',
    '30/02/2026',
    '2026-13-01',
    '1234',
    '99999',
    'hôm qua',
    '22/11/2026 25:00',
    '22/11/1926',
  ])('“%s” is refused', (typed) => expect(() => readBooked(typed)).toThrow(UnreadableCell));
});

test('names of people are no words of reversal', () => {
  for (const memo of [
    'NGUYEN QUANG HUY ung ho',
    'Tran Van Hoan chuyen tien',
    'Lê Thị Đào ủng hộ',
    'Lanh dao huyen doan dao duong',
  ])
    expect(speaksOfReversal(memo), memo).toBe(false);
  for (const memo of [
    'Hoàn trả giao dịch FT26',
    'HUY GD 123',
    'DAO BUT TOAN',
    'but-toan.dao',
    'Reversal of FT1',
    'HOAN TIEN',
  ])
    expect(speaksOfReversal(memo), memo).toBe(true);
});

describe('references', () => {
  test.each([
    ['FT26306 123456', 'FT26306123456'],
    ['ft26306123456\\BNK', 'FT26306123456'],
    ["'0012345", '0012345'],
    ['5243 - 12345', '5243-12345'],
  ])('“%s” is %s', (text, reference) => expect(bankReference(text)).toBe(reference));

  test.each(['', '-', '000', '5.24E+12', '5,24315E+15'])('“%s” is none', (text) =>
    expect(bankReference(text)).toBeUndefined(),
  );

  test('a derived one does not depend on marks, case, spaces and punctuation', () => {
    const booked = { day: '2026-11-22', time: '08:30:00' };
    const one = derivedReference(booked, 'Ủng hộ UH 2225K', 'Nông Văn A');
    expect(one).toMatch(/^KHONG-SO-[0-9A-F]{12}$/u);
    expect(derivedReference(booked, 'UNG HO  UH2225K.', 'NONG VAN A')).toBe(one);
    expect(derivedReference({ day: '2026-11-22' }, 'Ủng hộ UH 2225K', 'Nông Văn A')).not.toBe(one);
  });
});

describe('who paid', () => {
  test.each([
    ['NGUYEN VAN AN', '', 'Nguyen Van An'],
    ['Nông Thị Bình', 'UH 2225K', 'Nông Thị Bình'],
    ['CONG TY TNHH HOA BAN', '', 'CONG TY TNHH HOA BAN'],
    ['0011001932418 HOANG THI LAN', '', 'Hoang Thi Lan'],
    ['', 'MBVCB.123456.UH2225K.CT tu 0011001932418 NGUYEN VAN AN toi 0123456789 TINH DOAN', 'Nguyen Van An'],
    ['', 'NONG THI BINH chuyen tien UH 2225K', 'Nong Thi Binh'],
    ['', 'Triệu Văn Cường ủng hộ cầu Nà Đon', 'Triệu Văn Cường'],
  ])('%s | %s → %s', (counterparty, memo, name) => expect(payerOf(counterparty, memo)).toBe(name));

  test.each([
    ['', 'UH 2225K'],
    ['', 'ung ho dong bao vung cao'],
    ['', 'Chuc cac chau mau khoe ung ho 100k'],
    ['19036666888899', ''],
    ['', 'chuyen tien'],
  ])('%s | %s: nobody knows', (counterparty, memo) => expect(payerOf(counterparty, memo)).toBeUndefined());
});
