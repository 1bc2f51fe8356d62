import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Line } from './line.ts';

/** A run of words that both have, or one of them. */
export interface Part {
  text: string;
  change?: 'added' | 'removed';
}

/** A line of one side or of both, or a line that reads differently on each. */
export interface ComparedLine {
  change: 'same' | 'added' | 'removed' | 'changed';
  parts: Part[];
  /** The line as it is now, or was: for what it is, and what it names. */
  line: Line;
}

/** Above this many words two paragraphs are compared as wholes: the time grows with the square. */
const LONGEST_WORDS = 4000;
/** Two paragraphs that share less than this are different paragraphs. */
const LEAST_ALIKE = 0.35;

/** What became of the lines: paragraphs paired, and words compared within each pair. */
export function compareLines(before: readonly Line[], after: readonly Line[]): ComparedLine[] {
  const result: ComparedLine[] = [];
  let gone: Line[] = [];
  const flush = () => {
    result.push(...gone.map((line) => whole(line, 'removed')));
    gone = [];
  };
  for (const { removed, added, value } of diffArrays([...before], [...after], { comparator: sameLine })) {
    if (removed) {
      gone = value;
    } else if (added) {
      result.push(...paired(gone, value));
      gone = [];
    } else {
      flush();
      result.push(...value.map((line) => whole(line, 'same')));
    }
  }
  flush();
  return result;
}

const keyOf = ({ text, kind, references }: Line) => JSON.stringify([text, kind ?? '', references ?? []]);
const sameLine = (a: Line, b: Line) => keyOf(a) === keyOf(b);

const whole = (line: Line, change: 'same' | 'added' | 'removed'): ComparedLine => ({
  change,
  line,
  parts: [{ text: line.text, ...(change !== 'same' && { change }) }],
});

/** Each new line against the first of the old ones that it resembles, in order. */
function paired(gone: readonly Line[], come: readonly Line[]): ComparedLine[] {
  const result: ComparedLine[] = [];
  let next = 0;
  for (const line of come) {
    const match = gone.findIndex(
      (old, i) => i >= next && comparable(old, line) && alike(old.text, line.text),
    );
    if (match < 0) {
      result.push(whole(line, 'added'));
      continue;
    }
    result.push(...gone.slice(next, match).map((old) => whole(old, 'removed')));
    result.push({ change: 'changed', line, parts: compareWords(gone[match]!.text, line.text) });
    next = match + 1;
  }
  return [...result, ...gone.slice(next).map((old) => whole(old, 'removed'))];
}

const comparable = (a: Line, b: Line) =>
  a.kind === b.kind && JSON.stringify(a.references ?? []) === JSON.stringify(b.references ?? []);

const wordsOf = (text: string) => text.toLowerCase().split(/\s+/u).filter(Boolean);

function alike(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (!few || !many || many.length === 0) return true;
  if (many.length > LONGEST_WORDS) return false;
  const known = new Set(many);
  return few.filter((word) => known.has(word)).length / many.length >= LEAST_ALIKE || many.length <= 3;
}

/** Which words were taken out and which put in. */
export function compareWords(before: string, after: string): Part[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    ...(added && { change: 'added' as const }),
    ...(removed && { change: 'removed' as const }),
  }));
}
