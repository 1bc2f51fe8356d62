import { parseDay } from './dates.ts';
import { parseDocumentNumber, type DocumentNumber } from './document-number.ts';
import { ANY_SIGN } from './document-signs.ts';

/** A paper that a text names. */
export interface Citation {
  /** Where its number begins and ends. */
  start: number;
  end: number;
  number: DocumentNumber;
  /** The day of issue, where it follows: "2024-01-10". */
  day?: string;
}

const DASH = String.raw`[ \u00a0]?[-\u2010-\u2015/][ \u00a0]?`;
const REST = String.raw`[\p{Lu}][\p{Lu}\d&]{1,9}(?:[-\u2010-\u2015.][\p{Lu}][\p{Lu}\d&]{1,9}){0,3}`;
/** Not within a word, an address, a longer number. */
const ALONE = String.raw`(?<![\p{L}\p{N}/.,_@-])`;
const HEAD = String.raw`\d{1,5}[a-z]?(?:[/-](?:19|20)\d{2})?${DASH}(?:${ANY_SIGN})`;

/** With its issuer and a sign of the list ("12/GB/VN" is no paper) it is a number wherever it stands; without, only after "số". */
const CITED = new RegExp(
  `${ALONE}(?:${HEAD}${DASH}${REST}|(?<=[Ss]ố:?[ \\u00a0])${HEAD})(?![\\p{L}\\p{N}_@]|[-/][\\p{L}\\p{N}])`,
  'gu',
);

/** "… ngày 10/01/2024", "…, ngày 10 tháng 01 năm 2024", "… của Tỉnh Đoàn ngày 10-1-2024". */
const DAY_AFTER = new RegExp(
  String.raw`^(?:[ \u00a0]của [^.;:()\d]{2,60}?)?,?[ \u00a0]\(?(?:(?:ban hành|ký) )?ngày[ \u00a0]` +
    String.raw`(\d{1,2})(?:[/.-]|[ \u00a0]tháng[ \u00a0])(\d{1,2})(?:[/.-]|[ \u00a0]năm[ \u00a0])(\d{4})(?!\d)`,
  'u',
);

/**
 * What papers a text in NFC names, in order.
 * @param following what is written after it, where a number in bold ends the text and its day comes next
 */
export function citationsIn(text: string, following = ''): Citation[] {
  return [...text.matchAll(CITED)].flatMap((match): Citation[] => {
    const number = parseDocumentNumber(match[0]);
    if (!number) return [];
    const end = match.index + match[0].length;
    const after = DAY_AFTER.exec((text.slice(end) + following).slice(0, 120));
    const day = after ? parseDay(`${after[1]}/${after[2]}/${after[3]}`) : undefined;
    return [{ start: match.index, end, number, ...(day && { day }) }];
  });
}
