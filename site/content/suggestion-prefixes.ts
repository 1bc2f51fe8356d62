import type { CardOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { runTogether } from '#contract/text/document-number.ts';
import { foldVi } from '#contract/text/fold.ts';

/*
 * Suggestions while one types are files, one for each beginning of a word: /goi-y/du.json holds what has a word
 * that begins with "du". What is few stands under each of its words; papers, which are many, under their number,
 * without the zeros before it: /goi-y/8.json holds "08-HD/TĐTN".
 * Articles are not suggested: one of them would be one file more with each publish.
 */

/** Letters of a word that name a file. */
const PREFIX = 2;

type Names = { [K in Kind]?: (card: CardOf<K>) => string[] };

const NAMES: Names = {
  topic: ({ name }) => wordsOf(name),
  series: ({ name }) => wordsOf(name),
  place: ({ name }) => wordsOf(name),
  unit: ({ name, shortName = '' }) => wordsOf(`${name} ${shortName}`),
  campaign: ({ title }) => wordsOf(title),
  project: ({ title }) => wordsOf(title),
  page: ({ title }) => wordsOf(title),
  document: ({ number }) => [/^\d+/u.exec(runTogether(number))?.[0] ?? wordsOf(number)[0] ?? ''],
};

/** The kinds that are suggested, in the order of the suggestions. */
export const SUGGESTED_KINDS = [
  'topic',
  'campaign',
  'project',
  'unit',
  'place',
  'series',
  'page',
  'document',
] as const satisfies readonly Kind[];

export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

/** Beginnings of words, without marks, under which a document is suggested. */
export function suggestionPrefixes<K extends Kind>(kind: K, card: CardOf<K>): string[] {
  const words = (NAMES[kind] as ((card: CardOf<K>) => string[]) | undefined)?.(card) ?? [];
  return [...new Set(words.map((word) => word.slice(0, PREFIX)))];
}

const wordsOf = (text: string) => foldVi(text).match(/[a-z0-9]+/gu) ?? [];
