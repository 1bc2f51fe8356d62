import { capital } from './capital.ts';

/*
 * Sums of money in words, as receipts and certificates write them: "Một triệu hai trăm nghìn đồng".
 */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const TY = 1_000_000_000;

/**
 * 1_205_000 → "Một triệu hai trăm linh năm nghìn đồng".
 * @param dong whole đồng, from 0
 */
export function dongInWords(dong: number): string {
  const words = `${dong === 0 ? DIGITS[0] : numberWords(dong, false)} đồng`;
  return capital(words);
}

/** @param follows something greater was said before: 5 is then "không trăm linh năm". */
function numberWords(value: number, follows: boolean): string {
  if (value >= TY) {
    const rest = value % TY;
    return joined(numberWords(Math.floor(value / TY), follows), 'tỷ', rest > 0 && numberWords(rest, true));
  }
  const groups: [group: number, unit: string][] = [
    [Math.floor(value / 1_000_000), 'triệu'],
    [Math.floor(value / 1000) % 1000, 'nghìn'],
    [value % 1000, ''],
  ];
  const said: string[] = [];
  for (const [group, unit] of groups)
    if (group > 0) said.push(joined(groupWords(group, follows || said.length > 0), unit));
  return said.join(' ');
}

/** 1 to 999. */
function groupWords(group: number, follows: boolean): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const ones = group % 10;
  const above = hundreds > 0 || follows;
  return joined(
    above && `${DIGITS[hundreds]} trăm`,
    tens === 0 ? above && ones > 0 && 'linh' : tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`,
    ones > 0 && onesWord(ones, tens),
  );
}

function onesWord(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  if (ones === 5 && tens > 0) return 'lăm';
  return DIGITS[ones]!;
}

const joined = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ');
