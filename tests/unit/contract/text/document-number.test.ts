import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsIn } from '#contract/text/document-citations.ts';
import {
  documentKey,
  looseKey,
  mayMean,
  parseDocumentNumber,
  runTogether,
} from '#contract/text/document-number.ts';
import { foldVi } from '#contract/text/fold.ts';
import { numberKeysIn } from '#contract/text/document-number-query.ts';

const keyOf = (text: string) => {
  const number = parseDocumentNumber(text);
  return number && documentKey(number);
};

const numbers = fc.integer({ min: 1, max: 99_999 });
const signs = fc.constantFrom('KH', 'NQ', 'QĐ', 'HD', 'TB', 'CTr', 'QyĐ', 'TTr', 'CV');
const issuers = fc.constantFrom('TĐTN', 'TĐTN-BTG', 'TWĐTN-VP', 'HĐĐ', 'TW');

describe('the number of a paper', () => {
  it('is the same in every spelling', () => {
    const spelt = fc.record({
      before: fc.constantFrom('', 'Số ', 'số: ', 'SỐ:', 'Số:  '),
      zeros: fc.constantFrom('', '0', '00'),
      dashes: fc.array(fc.constantFrom('-', ' - ', '–', '/', ' / ', ' ', '‑'), {
        minLength: 2,
        maxLength: 2,
      }),
      alter: fc.constantFrom<((text: string) => string)[]>(
        (text) => text,
        (text) => text.toLowerCase(),
        (text) => text.normalize('NFD'),
        foldVi,
      ),
    });
    fc.assert(
      fc.property(numbers, signs, issuers, spelt, (n, sign, issuer, { before, zeros, dashes, alter }) => {
        const text = `${before}${zeros}${n}${dashes[0]}${sign}${dashes[1]}${issuer}`;
        const key = `${n}-${foldVi(sign)}/${foldVi(issuer)}`;
        expect(keyOf(alter(text))).toBe(key);
        const searched = key.replace(/[^a-z0-9]/gu, '');
        expect(runTogether(alter(text))).toBe(searched);
        expect(numberKeysIn(alter(text))).toEqual([searched]);
      }),
    );
  });

  it.each([
    ['25-KH/TĐTN-BTG', '25-kh/tdtn-btg'],
    ['25/KH-TĐTN', '25-kh/tdtn'],
    ['Số: 025-KH/TĐTN', '25-kh/tdtn'],
    ['25KH', '25-kh'],
    ['25a-KH/TĐTN', '25a-kh/tdtn'],
    ['30/2020/NĐ-CP', '30/2020-nd/cp'],
  ])('%s is %s', (text, key) => expect(keyOf(text)).toBe(key));

  it.each(['25', 'số 25', '14/03/2023', '0209 3500 372', '1.500.000 đồng chẵn', '', '000-KH/TĐTN'])(
    '“%s” is no number of a paper',
    (text) => expect(keyOf(text)).toBeUndefined(),
  );

  it('means a paper when it leaves out the department, never when the issuer is another', () => {
    const of = (text: string) => parseDocumentNumber(text)!;
    expect(mayMean(of('25-KH/TĐTN'), of('25-KH/TĐTN-BTG'))).toBe(true);
    expect(mayMean(of('25-KH'), of('25-KH/TĐTN-BTG'))).toBe(true);
    expect(mayMean(of('25-NQ/TW'), of('25-NQ/TWĐTN'))).toBe(false);
    expect(mayMean(of('25-KH/TĐTN-BTG'), of('25-KH/TĐTN'))).toBe(false);
    expect(mayMean(of('25-KH/TĐTN'), of('25-HD/TĐTN'))).toBe(false);
    expect(looseKey(of('25-KH/TĐTN'))).toBe(looseKey(of('025 kh hđđ')));
  });
});

describe('citations', () => {
  const found = (text: string) =>
    citationsIn(text).map(({ start, end, number, day }) => [
      text.slice(start, end),
      documentKey(number),
      day,
    ]);

  it.each([
    ['theo Kế hoạch số 25-KH/TĐTN ngày 10/01/2024 của', '25-KH/TĐTN', '25-kh/tdtn', '2024-01-10'],
    ['NQ 25-NQ/TW', '25-NQ/TW', '25-nq/tw', undefined],
    ['(Quyết định số 12-QĐ/TĐTN, ngày 12 tháng 4 năm 2019)', '12-QĐ/TĐTN', '12-qd/tdtn', '2019-04-12'],
    ['Kế hoạch số 25 - KH/TĐTN-BTG.', '25 - KH/TĐTN-BTG', '25-kh/tdtn-btg', undefined],
    ['Nghị định 30/2020/NĐ-CP của Chính phủ', '30/2020/NĐ-CP', '30/2020-nd/cp', undefined],
    ['Chương trình số 03-CTr/TĐTN của Tỉnh Đoàn ngày 27/2/2023', '03-CTr/TĐTN', '3-ctr/tdtn', '2023-02-27'],
    ['Kế hoạch số 25-KH ban hành', '25-KH', '25-kh', undefined],
  ])('%s', (text, ...citation) => expect(found(text)).toEqual([citation]));

  it.each([
    'số 25 của Tỉnh Đoàn',
    'ngày 25-3-2024',
    'giá 25/KG',
    'gọi 0209-350-0372',
    'xe 97B1-234.56',
    'trọng tải 25-KHOANG',
    'kh 25-KH',
    'ngày 32-KHONG/CO',
    'https://tinhdoan.example/25-KH/TDTN',
  ])('“%s” cites nothing', (text) => expect(found(text)).toEqual([]));

  it('a day that is none, or that belongs to something else, is no day of issue', () => {
    expect(found('số 25-KH/TĐTN ngày 31/02/2024')).toEqual([['25-KH/TĐTN', '25-kh/tdtn', undefined]]);
    expect(found('số 25-KH/TĐTN. Ngày 10/01/2024, các xã')).toEqual([
      ['25-KH/TĐTN', '25-kh/tdtn', undefined],
    ]);
  });

  it('are found wherever they stand in a sentence, each at its place', () => {
    const cited = fc.record({ n: numbers, sign: signs, issuer: issuers });
    fc.assert(
      fc.property(fc.array(cited, { maxLength: 4 }), (list) => {
        const printed = list.map(({ n, sign, issuer }) => `${n}-${sign}/${issuer}`);
        const text = `Căn cứ ${printed.map((one) => `văn bản số ${one}`).join('; ')}, các xã làm.`;
        expect(found(text).map(([number]) => number)).toEqual(printed);
      }),
    );
  });
});
