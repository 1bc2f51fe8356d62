import type { CardOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { foldVi } from '#contract/text/fold.ts';

/*
 * Suggestions while one types are files, one for each beginning of a word: /goi-y/du.json holds what has a word
 * that begins with "du". What has a few names stands under each of its words; what is many, papers and articles,
 * under one: a paper under its number, an article under the first word of its title. So publishing an article
 * touches one such file.
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
  document: ({ number }) => wordsOf(number).slice(0, 1),
  article: ({ title }) => wordsOf(title).slice(0, 1),
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
  'article',
] as const satisfies readonly Kind[];

export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

/** Beginnings of words, without marks, under which a document is suggested. */
export function suggestionPrefixes<K extends Kind>(kind: K, card: CardOf<K>): string[] {
  const words = (NAMES[kind] as ((card: CardOf<K>) => string[]) | undefined)?.(card) ?? [];
  return [...new Set(words.map((word) => word.slice(0, PREFIX)))];
}

const wordsOf = (text: string) => foldVi(text).match(/[a-z0-9]+/gu) ?? [];
