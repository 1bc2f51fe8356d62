import type { DatabaseSync } from 'node:sqlite';
import { foldVi } from '#contract/text/fold.ts';
import { searchKeys } from '#contract/text/search-key.ts';
import { countMatches } from './find.ts';
import { COSTS, nearSpellings } from './near-spellings.ts';
import { withMarks } from './with-marks.ts';
import { wordsSpelt, type KnownWord } from './vocabulary.ts';

/** More words are not corrected: who types ten of them has words enough to find something by. */
const MOST_WORDS = 8;
/** For each word so many spellings are weighed, and so many queries kept while weighing. */
const MOST_SPELLINGS = 5;
const MOST_KEPT = 6;
/** How much likelier two words are which stand next to each other somewhere, and with each e-fold of the documents. */
const NEIGHBOURS = 0.3;
const OFTEN_NEIGHBOURS = 0.15;
/** Neighbours are counted up to this. */
const MOST_PAIRS = 30;
/** How much likelier a word becomes with each e-fold of the documents that have it. */
const FREQUENT = 0.08;

/** One or two words that the query may have meant from some place on. */
interface Reading {
  words: string[];
  /** How many words of the query it takes up. */
  length: number;
  cost: number;
}

interface Candidate {
  words: string[];
  cost: number;
}

/**
 * The nearest spelling of a query that finds something, with marks; undefined where there is none.
 *
 * @param finds how many documents a query, without marks, finds
 * @param isChangeable whether a word may be taken for another: not one that is well known, where the query itself finds something
 */
export function correctedQuery(
  db: DatabaseSync,
  query: string,
  finds: (folded: string) => boolean,
  isChangeable: (known: readonly KnownWord[]) => boolean = () => true,
): string | undefined {
  const typed = searchKeys(query).accented.split(' ').slice(0, MOST_WORDS);
  const words = typed.map(foldVi);
  if (words[0] === '') return undefined;
  const original = words.join(' ');
  const readings = readingsOf(db, words, isChangeable);
  const candidates = likeliest(db, words.length, readings).map((candidate) => candidate.words);
  const found = candidates.find((one) => one.join(' ') !== original && finds(one.join(' ')));
  return found && withMarks(db, found, new Map(typed.map((word) => [foldVi(word), word])));
}

/** For each place of the query, what may be meant from there on, the likeliest first. */
function readingsOf(
  db: DatabaseSync,
  words: readonly string[],
  isChangeable: (known: readonly KnownWord[]) => boolean,
): Reading[][] {
  const raw = words.map((word, at) => rawReadings(word, words[at + 1]));
  const known = new Map<string, KnownWord[]>();
  for (const one of wordsSpelt(db, new Set(raw.flat().flatMap((reading) => reading.words))))
    known.set(one.folded, [...(known.get(one.folded) ?? []), one]);
  const documents = (word: string) => known.get(word)?.reduce((sum, one) => sum + one.documents, 0) ?? 0;

  return raw.map((readings, at) => {
    const own = words[at]!;
    const isFixed = /\d/u.test(own) && documents(own) > 0;
    const mayChange = !isFixed && isChangeable(known.get(own) ?? []);
    return readings
      .filter((reading) => reading.words[0] === own || (mayChange && reading.words.every(documents)))
      .map((reading) => ({ ...reading, cost: reading.cost + costOf(reading.words.map(documents)) }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_SPELLINGS);
  });
}

const costOf = (documents: readonly number[]) =>
  Math.max(...documents.map((n) => (n === 0 ? COSTS.unknown : 1 - FREQUENT * Math.log(n))));

function rawReadings(word: string, next: string | undefined): Reading[] {
  const readings: Reading[] = [{ words: [word], length: 1, cost: 0 }];
  for (const near of nearSpellings(word)) readings.push({ words: [near.word], length: 1, cost: near.cost });
  if (next !== undefined && /^[a-z]+$/u.test(word + next))
    readings.push({ words: [word + next], length: 2, cost: COSTS.parted });
  for (let at = 2; at <= word.length - 2; at++)
    readings.push({ words: [word.slice(0, at), word.slice(at)], length: 1, cost: COSTS.parted });
  return readings;
}

/** The likeliest whole queries, best first. */
function likeliest(db: DatabaseSync, length: number, readings: readonly Reading[][]): Candidate[] {
  const nearness = nearnessIn(db);
  const kept: Candidate[][] = Array.from({ length: length + 1 }, () => []);
  kept[0] = [{ words: [], cost: 0 }];
  for (let at = 0; at < length; at++) {
    kept[at] = best(kept[at]!);
    for (const before of kept[at]!)
      for (const reading of readings[at]!) {
        let { cost } = reading;
        const words = [...before.words, ...reading.words];
        for (let i = Math.max(1, before.words.length); i < words.length; i++)
          cost -= nearness(words[i - 1]!, words[i]!);
        kept[at + reading.length]!.push({ words, cost: before.cost + cost });
      }
  }
  return best(kept[length]!);
}

const best = (candidates: Candidate[]) => candidates.sort((a, b) => a.cost - b.cost).slice(0, MOST_KEPT);

/** How much likelier two words become by standing next to each other; each pair is looked up once. */
function nearnessIn(db: DatabaseSync): (a: string, b: string) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    const pair = `${a}_${b}`;
    let found = known.get(pair);
    if (found === undefined) {
      const { number } = countMatches(db, `"${pair}"`, MOST_PAIRS);
      known.set(pair, (found = number === 0 ? 0 : NEIGHBOURS + OFTEN_NEIGHBOURS * Math.log(number)));
    }
    return found;
  };
}
