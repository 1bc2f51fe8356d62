import { foldVi } from './fold.ts';

/*
 * Numbers of papers. As printed: "25-KH/TĐTN-BTG" (Union and Party) or "30/2020/NĐ-CP" (state). As typed: with
 * spaces, other dashes, no marks, in small letters, "số" before it, zeros that nobody says. All are one number.
 */

export interface DocumentNumber {
  /** Without zeros before it; with the letter of a number that was given twice: "25", "25a". */
  number: string;
  /** Where the number has it: "30/2020/NĐ-CP". */
  year?: string;
  /** The type of paper, folded: "kh". */
  sign: string;
  /** Issuer and department, folded, parted by hyphens: "tdtn-btg"; empty where it was left out. */
  rest: string;
}

/** "025" up to the sign: a sign may stand close to the number, "25KH", where it is more than one letter. */
const NUMBER = /^0*([1-9]\d{0,4})([a-z](?= |$))? ?(?:((?:19|20)\d{2}) )?(?=[a-z])/u;

/**
 * Reads a whole text as the number of a paper; undefined where it is none: without a sign it is a number as any
 * other, a day has no letters, a telephone number too many digits.
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const words = numberWords(text);
  const head = NUMBER.exec(words);
  if (!head) return undefined;
  const [sign, ...rest] = words.slice(head[0].length).split(' ');
  if (!sign || !/^[a-z]{1,6}$/u.test(sign) || rest.length > 5) return undefined;
  return {
    number: head[1]! + (head[2] ?? ''),
    ...(head[3] && { year: head[3] }),
    sign,
    rest: rest.join('-'),
  };
}

/** The words of a number without marks, dashes and "số", in small letters: "25 kh tdtn". */
export const numberWords = (text: string): string =>
  foldVi(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replace(/^so (?=\d)/u, '');

/**
 * What the search finds a number by, whichever way it is spelt: "Số: 025 - KH/TĐTN", "25khtdtn" and what stands in
 * between are "25khtdtn". It is {@link documentKey} without its dashes, which readers leave out.
 */
export const runTogether = (text: string): string => numberWords(text).replace(/^0+(?=\d)| /gu, '');

/** What papers are listed under: number and sign. Several may have it, of other issuers, terms and years. */
export const looseKey = ({ number, year, sign }: DocumentNumber): string =>
  `${number}${year ? `/${year}` : ''}-${sign}`;

/** Number, sign, issuer and department: "25-kh/tdtn-btg". */
export const documentKey = (number: DocumentNumber): string =>
  `${looseKey(number)}${number.rest ? `/${number.rest}` : ''}`;

/**
 * Whether a number as it was cited may mean this paper: the same, or the same without the end, as in "25-KH/TĐTN"
 * for "25-KH/TĐTN-BTG". Never "25-NQ/TW" for "25-NQ/TWĐTN".
 */
export function mayMean(cited: DocumentNumber, paper: DocumentNumber): boolean {
  if (looseKey(cited) !== looseKey(paper)) return false;
  return cited.rest === '' || `${paper.rest}-`.startsWith(`${cited.rest}-`);
}
