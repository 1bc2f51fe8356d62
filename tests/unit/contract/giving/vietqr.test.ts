import fc from 'fast-check';
import jsQR from 'jsqr';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { QRPay, VietQRService } from 'vietnam-qr-pay';
import { BANKS } from '#contract/giving/banks.ts';
import { crc16, vietQr, VietQrProblem, type VietQrGift } from '#contract/giving/vietqr.ts';

/** NAPAS 09/2021, the repository subiz/vietqr, and a code of ACB; all checksums recomputed. */
const VECTORS: [string, VietQrGift, string][] = [
  [
    'a card, any amount (NAPAS)',
    { bin: '970403', account: '9704031101234567', target: 'card' },
    '00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045802VN63044F52',
  ],
  [
    'a bill paid once to an account (NAPAS)',
    {
      ...{ bin: '970403', account: '0011012345678', amount: 180_000, payments: 'one' },
      ...{ billNumber: 'NPS6869', purpose: 'thanh toan don hang' },
    },
    '00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E',
  ],
  [
    'a bill paid once to a card (NAPAS)',
    {
      ...{ bin: '970403', account: '9704031101234567', target: 'card', amount: 180_000, payments: 'one' },
      ...{ billNumber: 'NPS6869', purpose: 'thanh toan don hang' },
    },
    '00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC530370454061800005802VN62340107NPS68690819thanh toan don hang6304A203',
  ],
  [
    'a gift to the account of the Fatherland Front (subiz/vietqr)',
    { bin: '970415', account: '0011001932418', amount: '120000', purpose: 'ung ho lu lut', payments: 'one' },
    '00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN62170813ung ho lu lut6304C15C',
  ],
  [
    'an account, any amount (ACB)',
    { bin: '970416', account: '257678859' },
    '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F',
  ],
];

it('the checksum is CRC-16 with polynomial 0x1021 and initial value 0xFFFF, in four hex digits', () => {
  expect(crc16('123456789')).toBe('29B1');
  expect(crc16('')).toBe('FFFF');
  expect(crc16('A')).toBe('B915');
});

it.each(VECTORS)('the vector of %s is reproduced', (_, gift, text) => {
  expect(vietQr(gift)).toBe(text);
});

it.each(VECTORS)('an independent decoder reads from the vector of %s what it holds', (_, gift, text) => {
  expect(decoded(text)).toEqual(asDecoded(gift));
});

it('the printed example 6.1.1 of the standard counts 12 characters where there are 13, and is not reproduced', () => {
  const printed =
    '00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304';
  expect(crc16(printed)).toBe('F4E5');
  const text = vietQr({ bin: '970403', account: '0011012345678' });
  expect(text.slice(0, -4)).toBe(printed.replace('01120011', '01130011'));
  expect(text.slice(-4)).not.toBe('F4E5');
});

const ALNUM = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
const text25 = fc
  .string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((c) => String.fromCharCode(c)),
    minLength: 1,
    maxLength: 25,
  })
  .filter((text) => text === text.trim());
const gifts: fc.Arbitrary<VietQrGift> = fc.record(
  {
    bin: fc.constantFrom(...BANKS.map((bank) => bank.bin)),
    account: fc.string({ unit: fc.constantFrom(...ALNUM), minLength: 1, maxLength: 19 }),
    amount: fc.oneof(
      fc.integer({ min: 1, max: 9_999_999_999_999 }),
      fc.constantFrom(1, 9, 10, 100_000, 499_999_999, 9_999_999_999_999).map(String),
    ),
    purpose: text25,
    billNumber: text25,
    target: fc.constantFrom('account', 'card'),
    payments: fc.constantFrom('many', 'one'),
  },
  { requiredKeys: ['bin', 'account'] },
);

describe('10,000 random gifts', () => {
  it('are read back by an independent decoder as they went in', () => {
    let count = 0;
    fc.assert(
      fc.property(gifts, (gift) => {
        count++;
        const decodedGift = decoded(vietQr(gift));
        if (!same(decodedGift, asDecoded(gift))) expect(decodedGift).toEqual(asDecoded(gift));
      }),
      { numRuns: 10_000, seed: 20_261_122 },
    );
    expect(count).toBe(10_000);
  });

  it('are written character by character as the independent encoder writes them', () => {
    fc.assert(
      fc.property(gifts, (gift) => vietQr(gift) === encodedElsewhere(gift)),
      { numRuns: 10_000, seed: 20_261_123 },
    );
  });

  it('consist of fields whose counted lengths meet the end exactly, the version first, the checksum last', () => {
    fc.assert(
      fc.property(gifts, (gift) => {
        const text = vietQr(gift);
        const ids = fieldsOf(text).map(([id]) => id);
        expect(ids[0]).toBe('00');
        expect(ids.at(-1)).toBe('63');
        expect(new Set(ids).size).toBe(ids.length);
        expect(text.slice(-4)).toBe(crc16(text.slice(0, -4)));
        expect(/^[\x20-\x7e]+$/u.test(text)).toBe(true);
      }),
      { numRuns: 2000, seed: 20_261_124 },
    );
  });
});

const GOOD: VietQrGift = { bin: '970436', account: '0011001932418', purpose: 'UH 2225K' };

describe('a code is refused, in words that say how to mend it, for', () => {
  it.each<[string, Partial<VietQrGift>, string, RegExp]>([
    [
      'a purpose of 26 characters',
      { purpose: 'A'.repeat(26) },
      'purpose',
      /dài 26 ký tự.*tối đa 25.*rút gọn/u,
    ],
    ['Vietnamese letters', { purpose: 'Ủng hộ lũ lụt' }, 'purpose', /không dấu, ví dụ: UNG HO LU LUT/u],
    ['decomposed Vietnamese letters', { purpose: 'Ủng hộ'.normalize('NFD') }, 'purpose', /ví dụ: UNG HO\./u],
    ['an emoji', { purpose: '❤' }, 'purpose', /ký tự lạ/u],
    ['a line break', { purpose: 'UH\n2225K' }, 'purpose', /ký tự lạ/u],
    ['spaces around the purpose', { purpose: ' UH 2225K' }, 'purpose', /bỏ dấu cách thừa/iu],
    ['an empty purpose', { purpose: '' }, 'purpose', /đang trống/u],
    [
      'a bill number of 26 characters',
      { billNumber: '1'.repeat(26) },
      'billNumber',
      /Số hóa đơn.*tối đa 25/u,
    ],
    ['the amount 0', { amount: 0 }, 'amount', /lớn hơn 0/u],
    ['the amount "0"', { amount: '0' }, 'amount', /lớn hơn 0/u],
    ['an amount that begins with 0', { amount: '0100' }, 'amount', /không bắt đầu bằng chữ số 0/u],
    ['a negative amount', { amount: -5 }, 'amount', /số đồng nguyên/u],
    ['half a đồng', { amount: 1.5 }, 'amount', /số đồng nguyên/u],
    ['dots between thousands', { amount: '120.000' }, 'amount', /không có dấu phân cách, ví dụ 200000/u],
    ['commas between thousands', { amount: '120,000' }, 'amount', /không có dấu phân cách/u],
    ['a unit behind the amount', { amount: '120000đ' }, 'amount', /chỉ gồm chữ số/u],
    ['an empty amount', { amount: '' }, 'amount', /chỉ gồm chữ số/u],
    ['an amount of 14 digits', { amount: 10_000_000_000_000 }, 'amount', /14 chữ số.*tối đa 13/u],
    ['an amount beyond all digits', { amount: 1e22 }, 'amount', /số đồng nguyên/u],
    ['no number as the amount', { amount: Number.NaN }, 'amount', /số đồng nguyên/u],
    ['an account of 20 characters', { account: '1'.repeat(20) }, 'account', /dài 20 ký tự.*tối đa 19/u],
    ['spaces in the account', { account: '0011 0019' }, 'account', /bỏ dấu cách/u],
    ['Vietnamese letters in the account', { account: 'QUỸ01' }, 'account', /không dấu/u],
    ['no account', { account: '' }, 'account', /Hãy nhập số tài khoản/u],
    ['an unknown bank', { bin: '970499' }, 'bin', /“970499” không có trong danh mục.*Hãy chọn/u],
    ['a bank’s name instead of its BIN', { bin: 'VCB' }, 'bin', /6 chữ số/u],
  ])('%s', (_, change, field, message) => {
    const problem = problemOf({ ...GOOD, ...change });
    expect(problem.field).toBe(field);
    expect(problem.message).toMatch(message);
  });
});

it('a code takes every length up to its limits', () => {
  const most = {
    bin: '970436',
    account: 'a'.repeat(19),
    purpose: 'p'.repeat(25),
    billNumber: 'b'.repeat(25),
  };
  expect(decoded(vietQr({ ...most, amount: '9'.repeat(13) })).purpose).toBe(most.purpose);
});

it('a gift may leave the purpose to the payer by three stars', () => {
  expect(decoded(vietQr({ ...GOOD, purpose: '***' })).purpose).toBe('***');
});

it('a code for a poster says that it may be paid many times, also with a fixed amount', () => {
  expect(fieldsOf(vietQr(GOOD))).toContainEqual(['01', '11']);
  expect(fieldsOf(vietQr({ ...GOOD, amount: 200_000 }))).toContainEqual(['01', '11']);
  expect(fieldsOf(vietQr({ ...GOOD, amount: 200_000, payments: 'one' }))).toContainEqual(['01', '12']);
});

it.each([
  GOOD,
  { ...GOOD, amount: 200_000 },
  { bin: '970405', account: 'Z'.repeat(19), amount: '9'.repeat(13), purpose: 'W'.repeat(25) },
])('a code drawn at 600 pixels with a quiet zone of 4 is read back from its pixels: %j', async (gift) => {
  const text = vietQr(gift);
  const png = await QRCode.toBuffer(text, { errorCorrectionLevel: 'M', margin: 4, width: 600 });
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info.width).toBeGreaterThanOrEqual(600);
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(text);
});

function problemOf(gift: VietQrGift): VietQrProblem {
  try {
    vietQr(gift);
  } catch (error) {
    if (error instanceof VietQrProblem) return error;
    throw error;
  }
  throw new Error('A code was made of what must be refused');
}

interface Decoded {
  bin?: string;
  account?: string;
  amount?: string;
  purpose?: string;
  billNumber?: string;
  service?: string;
  payments?: string;
}

function decoded(text: string): Decoded {
  const qr = new QRPay(text);
  expect(qr.isValid).toBe(true);
  return {
    ...{ bin: qr.consumer.bankBin, account: qr.consumer.bankNumber, amount: qr.amount },
    ...{ purpose: qr.additionalData.purpose, billNumber: qr.additionalData.billNumber },
    ...{ service: qr.provider.service, payments: qr.initMethod },
  };
}

function asDecoded({ target, payments, amount, ...gift }: VietQrGift): Decoded {
  return {
    ...{ purpose: undefined, billNumber: undefined, ...gift },
    amount: amount === undefined ? undefined : String(amount),
    service: target === 'card' ? 'QRIBFTTC' : 'QRIBFTTA',
    payments: payments === 'one' ? '12' : '11',
  };
}

const same = (a: Decoded, b: Decoded) =>
  (Object.keys(b) as (keyof Decoded)[]).every((key) => a[key] === b[key]);

function encodedElsewhere({ bin, account, amount, purpose, billNumber, target, payments }: VietQrGift) {
  const qr = QRPay.initVietQR({
    ...{ bankBin: bin, bankNumber: account, purpose },
    amount: amount === undefined ? undefined : String(amount),
    initMethod: payments === 'one' ? '12' : '11',
    service: target === 'card' ? VietQRService.BY_CARD_NUMBER : VietQRService.BY_ACCOUNT_NUMBER,
  });
  qr.additionalData.billNumber = billNumber;
  return qr.build();
}

/** Reads the fields of the outer level; fails where a length leads astray. */
function fieldsOf(text: string): [string, string][] {
  const fields: [string, string][] = [];
  for (let at = 0; at < text.length;) {
    const length = Number(text.slice(at + 2, at + 4));
    const value = text.slice(at + 4, at + 4 + length);
    if (!(length > 0) || value.length !== length) throw new Error(`Broken at ${at}: ${text}`);
    fields.push([text.slice(at, at + 2), value]);
    at += 4 + length;
  }
  return fields;
}
