import { withoutTypingKeys } from '#contract/text/telex.ts';

/** Another spelling of a word, and how unlikely it is that somebody typed the word and meant this: 0 is as likely. */
export interface NearSpelling {
  word: string;
  cost: number;
}

export const COSTS = {
  typingKeys: 0.3,
  soundsAlike: 0.5,
  edited: 1,
  firstLetter: 0.4,
  nextKey: 0.3,
  parted: 0.7,
  unknown: 2,
} as const;

/** What is said alike in one region or another, at the beginning of a syllable and at its end. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['l', 'n'],
  ['d', 'gi', 'r', 'v'],
  ['c', 'k', 'q'],
  ['g', 'gh'],
  ['ng', 'ngh'],
];
const ENDINGS: readonly (readonly string[])[] = [
  ['n', 'ng'],
  ['t', 'c'],
  ['i', 'y'],
];
const CONSONANTS = /^(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[b-df-hj-np-tv-xz])/u;
const LETTERS = [...'abcdeghiklmnopqrstuvxy'];

/** Shorter words are near to everything. */
const SHORTEST_EDITED = 3;

/** Spellings near to a word without marks; most of them are no words. The word itself is not among them. */
export function nearSpellings(word: string): NearSpelling[] {
  const found = new Map<string, number>();
  const add = (near: string, cost: number) => {
    if (near !== word && near !== '' && cost < (found.get(near) ?? Infinity)) found.set(near, cost);
  };
  add(withoutTypingKeys(word), COSTS.typingKeys);
  for (const near of soundingAlike(word)) add(near, COSTS.soundsAlike);
  if (word.length >= SHORTEST_EDITED && /^[a-z]+$/u.test(word))
    for (const [near, cost] of edited(word)) add(near, cost);
  return [...found].map(([near, cost]) => ({ word: near, cost }));
}

function* soundingAlike(word: string): Generator<string> {
  const beginning = CONSONANTS.exec(word)?.[0] ?? '';
  const rest = word.slice(beginning.length);
  for (const group of BEGINNINGS)
    if (group.includes(beginning)) for (const other of group) yield other + rest;
  for (const group of ENDINGS)
    for (const ending of group)
      if (word.endsWith(ending)) for (const other of group) yield word.slice(0, -ending.length) + other;
}

/** One letter left out, changed with its neighbour, mistaken, or put in. People seldom mistake the first. */
function* edited(word: string): Generator<[near: string, cost: number]> {
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const cost = COSTS.edited + (at === 0 ? COSTS.firstLetter : 0);
    if (after !== '') yield [before + after.slice(1), cost];
    if (after.length > 1) yield [before + after[1]! + after[0]! + after.slice(2), cost];
    for (const letter of LETTERS) {
      if (after !== '')
        yield [
          before + letter + after.slice(1),
          areNeighbours(letter, after[0]!) ? cost - COSTS.nextKey : cost,
        ];
      yield [before + letter + after, cost];
    }
  }
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two letters stand side by side, or one above the other, on a keyboard. */
function areNeighbours(a: string, b: string): boolean {
  const [at, bt] = [a, b].map((letter) => {
    const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
    return { row, column: KEYBOARD[row]?.indexOf(letter) ?? -9 };
  });
  return Math.abs(at!.row - bt!.row) <= 1 && Math.abs(at!.column - bt!.column) <= 1;
}
