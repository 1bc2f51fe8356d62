import { numberWords, parseDocumentNumber, runTogether } from './document-number.ts';
import { DOCUMENT_SIGNS } from './document-signs.ts';
import { foldVi } from './fold.ts';

/*
 * A paper is asked for by its number in many ways: "25-KH/TĐTN", "25 kh tdtn", "KH 25", "số 25/KH", "kế hoạch số
 * 25". All are brought to the beginning of the key that the index has of it: "25kh".
 */

const SIGNS = new Map(
  Object.entries(DOCUMENT_SIGNS).map(([name, signs]) => [name, [...new Set(signs.map(foldVi))]]),
);
/** Offices write "VB" of any paper. */
const ALL_SIGNS = new Set([...[...SIGNS.values()].flat(), 'vb']);

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
/** "KH 25", "kế hoạch số 25", "Kế hoạch số: 25-KH/TĐTN" up to the number. */
const TYPE_FIRST = new RegExp(
  `^(?:(${longestFirst(SIGNS.keys())})|(${longestFirst(ALL_SIGNS)}))(?: so)? ?(?=\\d)`,
  'u',
);
/** "25", "30 2023", with at most four syllables of an issuer: "25 tdtn btg". */
const WITHOUT_SIGN = /^(\d{1,5}(?:[a-z](?= |$))?(?: (?:19|20)\d{2})?)((?: [a-z]{2,10}){0,4})$/u;

/** The beginnings of keys that a query asks for; none where it asks for no number. */
export function numberKeysIn(query: string): string[] {
  const words = numberWords(query);
  if (isNumber(words)) return [runTogether(words)];
  const type = TYPE_FIRST.exec(words);
  if (!type) return [];
  const number = words.slice(type[0].length);
  if (isNumber(number)) return [runTogether(number)];
  const bare = WITHOUT_SIGN.exec(number);
  if (!bare) return [];
  const signs = type[1] === undefined ? [type[2]!] : SIGNS.get(type[1])!;
  return signs.map((sign) => runTogether(`${bare[1]} ${sign}${bare[2]}`));
}

/** Whether these words are a number with the sign of a type; other words after a number are none. */
function isNumber(words: string): boolean {
  const number = parseDocumentNumber(words);
  return number !== undefined && ALL_SIGNS.has(number.sign);
}
