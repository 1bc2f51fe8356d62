import type { CollectionBeforeChangeHook } from 'payload';
import { foldVi } from '#contract/text/fold.ts';

/** What the desk searches in, per document: short fields only, the body belongs to the site's search. */
const SEARCHED = ['kicker', 'title', 'name', 'shortName', 'number', 'slug', 'alt', 'credit', 'person'];

/** Keeps the folded shadow of the searchable words, so that "doan xa" finds "Đoàn xã". */
export const foldSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  data['searchText'] = searchTextOf({ ...originalDoc, ...data });
  return data;
};

/** The folded words of a document, as they are stored. */
export function searchTextOf(doc: Readonly<Record<string, unknown>>): string {
  const words = SEARCHED.map((field) => doc[field]).filter((value) => typeof value === 'string');
  return foldVi(words.join(' '));
}
