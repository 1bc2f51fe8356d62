import type { DatabaseSync } from 'node:sqlite';
import { countMatches } from './find.ts';
import { wordsSpelt } from './vocabulary.ts';

/** Of each word so many spellings with marks are weighed. */
const MOST_FORMS = 4;
/** Neighbours are counted up to this. */
const MOST_PAIRS = 30;
const A_PAIR = 2;

interface Path {
  words: string[];
  score: number;
}

/**
 * Words with their likeliest marks: those that stand next to each other most often. "duong hoa" → "đường hoa".
 *
 * @param typed words that a reader typed with marks, by their spelling without: these stay where they are known
 */
export function withMarks(
  db: DatabaseSync,
  words: readonly string[],
  typed: ReadonlyMap<string, string>,
): string {
  const forms = new Map<string, { word: string; documents: number }[]>();
  for (const one of wordsSpelt(db, words)) forms.set(one.folded, [...(forms.get(one.folded) ?? []), one]);
  let paths: Path[] = [{ words: [], score: 0 }];
  for (const word of words) {
    const own = typed.get(word);
    const known = forms.get(word) ?? [{ word, documents: 1 }];
    const meant = own === word ? [] : known.filter((form) => form.word === own);
    const choices = meant.length > 0 ? meant : known.slice(0, MOST_FORMS);
    // For each form only the best way to it matters.
    paths = choices.map(({ word: form, documents }) => {
      const ways = paths.map((path) => ({
        words: [...path.words, form],
        score: path.score + Math.log(1 + documents) + pairScore(db, path.words.at(-1), form),
      }));
      return ways.reduce((a, b) => (b.score > a.score ? b : a));
    });
  }
  return paths.reduce((a, b) => (b.score > a.score ? b : a)).words.join(' ');
}

function pairScore(db: DatabaseSync, before: string | undefined, word: string): number {
  if (before === undefined) return 0;
  return A_PAIR * Math.log(1 + countMatches(db, `"${before}_${word}"`, MOST_PAIRS).number);
}
