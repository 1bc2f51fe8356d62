import { looksLegacy } from '#contract/text/legacy.ts';
import { normalizeTone } from '#contract/text/tone.ts';
import type { Passage } from '../reading/reading.ts';
import { finding, quoted, type Rule } from './rule.ts';

/** oa, oe, uy with the tone on the first letter, at the end of a syllable: the press. */
const PRESS = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/iu;

const wordsOf = (text: string) => text.normalize('NFC').match(/\p{L}+/gu) ?? [];

/** "hoà" and "hòa" in one text: either will do, both together look careless. */
export const tonePlacement: Rule = ({ passages }) => {
  const found = passages.flatMap((passage) =>
    wordsOf(passage.text).flatMap((word) => {
      const style = styleOf(word);
      return style ? [{ passage, word, style }] : [];
    }),
  );
  const school = found.filter(({ style }) => style === 'school');
  const press = found.filter(({ style }) => style === 'press');
  if (school.length === 0 || press.length === 0) return [];
  const [few, many] = school.length <= press.length ? [school, press] : [press, school];
  const { passage, word } = few[0]!;
  return [
    finding(
      'warn',
      'tone-placement',
      passage,
      `bài dùng cả hai kiểu đặt dấu: “${word}” và “${many[0]!.word}”. Hãy thống nhất một kiểu (báo chí viết “hòa, khóa, ủy”).`,
    ),
  ];
};

function styleOf(word: string): 'school' | 'press' | undefined {
  if (normalizeTone(word) !== word) return 'school';
  return PRESS.test(word) ? 'press' : undefined;
}

/** Straight and curly quotation marks in one text. */
export const mixedQuotes: Rule = ({ passages }) => {
  const straight = passages.find(({ text }) => /(?<!\d)"/u.test(text));
  const curly = passages.some(({ text }) => /[“”]/u.test(text));
  if (!straight || !curly) return [];
  return [
    finding(
      'warn',
      'mixed-quotes',
      straight,
      'bài dùng cả ngoặc kép thẳng (") và cong (“ ”). Hãy dùng một kiểu, nên là “ ”.',
    ),
  ];
};

/** Words of an old 8-bit font (TCVN3, VNI) that readers see as gibberish. */
export const legacyText: Rule = ({ passages }) =>
  passages.flatMap((passage) => {
    const encoding = isLong(passage) ? looksLegacy(passage.text) : undefined;
    if (!encoding) return [];
    const name = encoding === 'tcvn3' ? 'TCVN3 (.VnTime)' : 'VNI';
    return [
      finding(
        'warn',
        'legacy-text',
        passage,
        `chữ có vẻ còn ở bảng mã cũ ${name}: ${quoted(passage.text, 30)}. Hãy dán lại để được chuyển sang Unicode.`,
      ),
    ];
  });

const isLong = ({ text }: Passage) => (text.match(/\p{L}/gu)?.length ?? 0) >= 8;
