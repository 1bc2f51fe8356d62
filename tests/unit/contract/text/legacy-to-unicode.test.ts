import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { legacyToUnicode, readsAsVietnamese } from '#contract/text/legacy-to-unicode.ts';

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

describe('TCVN3', () => {
  test('has every letter with a mark where the standard has it', () => {
    const pairs = Array.from({ length: 95 }, (_, at) => 0xa1 + at)
      .map(
        (byte) =>
          [String.fromCharCode(byte), iconv.decode(Buffer.from([byte]), 'tcvn').normalize('NFC')] as const,
      )
      .filter(([, letter]) => LETTERS.includes(letter) || 'ĂÂĐÊÔƠƯ'.includes(letter));
    expect(pairs).toHaveLength(LETTERS.length + 7);
    for (const [sign, letter] of pairs) expect(legacyToUnicode(sign, 'tcvn3')).toBe(letter);
  });

  it.each([
    ['§\u00ad\u00eang hoa thanh ni\u00aan', 'Đường hoa thanh niên'],
    ['Tr\u00ad\u00eang häc', 'Trường học'],
    ['Tu\u00e6i tr\u00ce, 15 ngµy', 'Tuổi trẻ, 15 ngày'],
  ])('%j is %j', (before, after) => expect(legacyToUnicode(before, 'tcvn3')).toBe(after));
});

describe('VNI', () => {
  /** Written out by hand from the keyboard of the old programs: letter, then its sign. */
  const ROWS: Record<string, string> = {
    aø: 'à',
    aù: 'á',
    aû: 'ả',
    aõ: 'ã',
    aï: 'ạ',
    aê: 'ă',
    aè: 'ằ',
    aé: 'ắ',
    aú: 'ẳ',
    aü: 'ẵ',
    aë: 'ặ',
    aâ: 'â',
    aà: 'ầ',
    aá: 'ấ',
    aå: 'ẩ',
    aã: 'ẫ',
    aä: 'ậ',
    ñ: 'đ',
    eø: 'è',
    eù: 'é',
    eû: 'ẻ',
    eõ: 'ẽ',
    eï: 'ẹ',
    eâ: 'ê',
    eà: 'ề',
    eá: 'ế',
    eå: 'ể',
    eã: 'ễ',
    eä: 'ệ',
    ì: 'ì',
    í: 'í',
    æ: 'ỉ',
    ó: 'ĩ',
    ò: 'ị',
    oø: 'ò',
    où: 'ó',
    oû: 'ỏ',
    oõ: 'õ',
    oï: 'ọ',
    oâ: 'ô',
    oà: 'ồ',
    oá: 'ố',
    oå: 'ổ',
    oã: 'ỗ',
    oä: 'ộ',
    ô: 'ơ',
    ôø: 'ờ',
    ôù: 'ớ',
    ôû: 'ở',
    ôõ: 'ỡ',
    ôï: 'ợ',
    uø: 'ù',
    uù: 'ú',
    uû: 'ủ',
    uõ: 'ũ',
    uï: 'ụ',
    ö: 'ư',
    öø: 'ừ',
    öù: 'ứ',
    öû: 'ử',
    öõ: 'ữ',
    öï: 'ự',
    yø: 'ỳ',
    yù: 'ý',
    yû: 'ỷ',
    yõ: 'ỹ',
    î: 'ỵ',
  };

  test('has all 67 letters, in both cases', () => {
    expect(Object.values(ROWS).toSorted().join('')).toBe([...LETTERS].toSorted().join(''));
    for (const [before, after] of Object.entries(ROWS)) {
      expect(legacyToUnicode(before, 'vni')).toBe(after);
      expect(legacyToUnicode(before.toUpperCase(), 'vni')).toBe(after.toUpperCase());
    }
  });

  it.each([
    ['Ñöôøng', 'Đường'],
    ['Ngöôøi', 'Người'],
    ['TUOÅI TREÛ', 'TUỔI TRẺ'],
    ['AÂm thanh', 'Âm thanh'],
    ['Tieáng Vieät, naêm 2003', 'Tiếng Việt, năm 2003'],
  ])('%j is %j', (before, after) => expect(legacyToUnicode(before, 'vni')).toBe(after));
});

describe('what looks like an old encoding', () => {
  it.each(['Tieáng Vieät', 'Ñoaøn', 'Ngöôøi daân goùp söùc'])('%j reads as Vietnamese', (text) =>
    expect(readsAsVietnamese(text, 'vni')).toBe(true),
  );
  it.each(['naïve', 'Köln, Besançon', 'São Tomé gîte', 'plain ASCII'])('%j does not', (text) =>
    expect(readsAsVietnamese(text, 'vni')).toBe(false),
  );
});
