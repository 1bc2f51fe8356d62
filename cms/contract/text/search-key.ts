import { runTogether } from './document-number.ts';
import { ANY_SIGN } from './document-signs.ts';
import { foldVi } from './fold.ts';
import { normalizeText } from './normalize.ts';
import { normalizeTone } from './tone.ts';

/*
 * Search has two columns: the accented key (tones are minimal pairs: bán, bạn, bàn) and the folded one
 * (readers leave marks out). Every accented hit is a folded hit, so a query asks the folded column and
 * ranks by the accented one. Both keys hold only letters, digits and single spaces, so SQLite's
 * `unicode61` parts them at the spaces and nowhere else.
 */

export interface SearchKeys {
  accented: string;
  /** Ends with the keys of document numbers in the text, run together: "… 367qdtwdtnvp". */
  folded: string;
}

/** One thing a reader looks for. Several words ("14 03 2023") must stand next to each other. */
export interface QueryTerm {
  accented: string;
  folded: string;
  /** Typed with Vietnamese marks: the accented column can tell better hits from worse. */
  marked: boolean;
  /** For "367-QĐ/TWĐTN": the start of a word in the folded column, "367qdtwdtn". */
  numberKey?: string;
}

/** Terms beyond these are dropped: a query is a few words, and each costs an index walk. */
const MOST_TERMS = 12;
const MOST_CHARACTERS = 200;

const DASH = ' ?[-\u2010-\u2015/] ?';
/** "42-NQ/TW", "367 - QĐ/TWĐTN-VP", "30/2023/NĐ-CP", "03-CTr/TĐTN" */
const DOCUMENT_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,5}[a-z]?(?:${DASH}\d{4})?${DASH}` +
    String.raw`(?:(?:${ANY_SIGN})(?![\p{L}\d])|\p{Lu}{2}[\p{Lu}\d]*)(?:${DASH}[\p{Lu}\d]{2,})*`,
  'gu',
);

/** What a reader types of one, in any case and with any separators or none: "367-qđ/tw", "15kh/tđtn". */
const TYPED_NUMBER =
  /^\d{1,5}(?:[-\u2010-\u2015/.]*\d{4})?[-\u2010-\u2015/.]*\p{L}[\p{L}\d\u2010-\u2015/.-]*$/u;

/** Both index keys of a text. */
export function searchKeys(text: string): SearchKeys {
  const line = lineOf(text);
  const numbers = line.match(DOCUMENT_NUMBER)?.map(runTogether) ?? [];
  const words = wordsOf(line);
  return {
    accented: normalizeTone(words),
    folded: [foldVi(words), ...new Set(numbers)].filter(Boolean).join(' '),
  };
}

/** The terms of a query, in the order typed, without repetition. Words and punctuation as in {@link searchKeys}. */
export function queryTerms(query: string): QueryTerm[] {
  const line = shortened(lineOf(query));
  const terms = new Map<string, QueryTerm>();
  for (const chunk of chunksOf(line)) {
    const term = termOf(chunk);
    if (term && terms.size < MOST_TERMS) terms.set(term.accented, term);
  }
  return [...terms.values()];
}

/** Compatibility letters as plain ones, so that "m²" is found by "m2". */
function lineOf(text: string): string {
  return normalizeText(text.normalize('NFKC'));
}

function shortened(line: string): string {
  if (line.length <= MOST_CHARACTERS) return line;
  const cut = line.slice(0, MOST_CHARACTERS);
  return cut.slice(0, cut.lastIndexOf(' ') + 1) || cut;
}

/** Parts a query at spaces, except inside a document number: "367 - QĐ/TWĐTN" is one thing. */
function chunksOf(line: string): string[] {
  const closed = line.replace(DOCUMENT_NUMBER, (number) => number.replaceAll(' ', ''));
  return closed.split(' ');
}

function termOf(chunk: string): QueryTerm | undefined {
  const words = wordsOf(chunk);
  if (words === '') return undefined;
  const accented = normalizeTone(words);
  const folded = foldVi(words);
  const term = { accented, folded, marked: accented !== folded };
  return TYPED_NUMBER.test(chunk) ? { ...term, numberKey: runTogether(chunk) } : term;
}

/** Lower-case words with single spaces between them; a word begins with a letter or digit. */
function wordsOf(line: string): string {
  return (line.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).join(' ');
}
