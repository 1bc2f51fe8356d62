import { searchKeys } from '#contract/text/search-key.ts';

/*
 * The index holds words and, as tokens of their own, neighbouring words: "đội_viên". A phrase of common words
 * is then a look into short lists, where positions would have to be compared in tens of thousands of texts
 * (biword indexes: https://nlp.stanford.edu/IR-book/html/htmledition/biword-indexes-1.html). Phrases of
 * three words and more are those whose every pair stands somewhere in the text. Numbers follow each other in
 * many orders, so from a number on three words are kept together: "14_03_2023" is not "14/03/2022 … 01/03/2023".
 */

const STARTS_WITH_DIGIT = /^\p{Nd}/u;

/** All tokens of some texts, in both spellings: "Đội viên" → doi, vien, doi_vien, đội, viên, đội_viên. */
export function searchTokens(...texts: string[]): Set<string> {
  const tokens = new Set<string>();
  for (const text of texts) {
    const { accented, folded } = searchKeys(text);
    for (const key of [folded, accented]) {
      const words = key === '' ? [] : key.split(' ');
      for (const word of words) tokens.add(word);
      addNeighbours(words, tokens);
    }
  }
  return tokens;
}

/** The tokens that a text must have to hold these words, parted by single spaces, in a row. */
export function sequenceTokens(sequence: string): string[] {
  const words = sequence.split(' ');
  if (words.length === 1) return words;
  const tokens = new Set<string>();
  addNeighbours(words, tokens);
  return [...tokens];
}

function addNeighbours(words: readonly string[], tokens: Set<string>): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = `${words[i]!}_${words[i + 1]!}`;
    tokens.add(pair);
    if (i + 2 < words.length && STARTS_WITH_DIGIT.test(words[i]!)) tokens.add(`${pair}_${words[i + 2]!}`);
  }
}
