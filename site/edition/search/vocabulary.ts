import type { DatabaseSync } from 'node:sqlite';
import { foldVi } from '#contract/text/fold.ts';
import { searchKeys } from '#contract/text/search-key.ts';
import { statement } from '../statement.ts';
import type { Searchable } from './searchable.ts';

/*
 * The words that live documents use, each with the number of documents that have it: what a misspelt query is
 * corrected from. No dictionary knows "Khuổi Lặng"; the portal itself does.
 */

/** Letters only: a number is never a misspelt word. Longer ones are addresses and chains of letters. */
const WORD = /^[\p{L}\p{M}]{1,15}$/u;

/** Counts a change of one document's words. */
export function countWords(
  db: DatabaseSync,
  before: Searchable | undefined,
  after: Searchable | undefined,
): void {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const left = [...old].filter((word) => !now.has(word));
  const entered = [...now].filter((word) => !old.has(word)).map((word) => [word, foldVi(word)]);
  if (entered.length > 0)
    statement(
      db,
      `insert into search_word (word, folded, documents)
       select value ->> 0, value ->> 1, 1 from json_each(?) where true
       on conflict (word) do update set documents = documents + 1`,
    ).run(JSON.stringify(entered));
  if (left.length === 0) return;
  const gone = JSON.stringify(left);
  statement(
    db,
    'update search_word set documents = documents - 1 where word in (select value from json_each(?))',
  ).run(gone);
  statement(
    db,
    'delete from search_word where documents = 0 and word in (select value from json_each(?))',
  ).run(gone);
}

function wordsOf(searchable: Searchable | undefined): Set<string> {
  if (!searchable) return new Set();
  const { title, also = '', text } = searchable;
  const words = [title, also, text].flatMap((part) => searchKeys(part).accented.split(' '));
  return new Set(words.filter((word) => WORD.test(word)));
}

/** A word of the vocabulary. */
export interface KnownWord {
  word: string;
  folded: string;
  documents: number;
}

/** The words whose spelling without marks is among these, the most used first. */
export function wordsSpelt(db: DatabaseSync, folded: Iterable<string>): KnownWord[] {
  return statement(
    db,
    `select word, folded, documents from search_word
     where folded in (select value from json_each(?)) order by documents desc, word`,
  ).all(JSON.stringify([...folded])) as unknown as KnownWord[];
}
