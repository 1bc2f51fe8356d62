import type { CollectionBeforeChangeHook } from 'payload';
import { runTogether } from '#contract/text/document-number.ts';
import { foldVi } from '#contract/text/fold.ts';

/** What the desk searches in, per document: short fields only, the body belongs to the site's search. */
const SEARCHED = ['kicker', 'title', 'name', 'shortName', 'number', 'slug', 'alt', 'credit', 'person'];

/** Keeps the folded shadow of the searchable words, so that "doan xa" finds "Đoàn xã". */
export const foldSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  data['searchText'] = searchTextOf({ ...originalDoc, ...data });
  return data;
};

/** Before the number of a paper: what is looked for is the beginning of a number, not its middle. */
export const NUMBER_MARK = 'so:';

/** The folded words of a document, as they are stored; the number of a paper also as searches ask for it. */
export function searchTextOf(doc: Readonly<Record<string, unknown>>): string {
  const words = SEARCHED.map((field) => doc[field]).filter((value) => typeof value === 'string');
  const number = typeof doc['number'] === 'string' ? [NUMBER_MARK + runTogether(doc['number'])] : [];
  return foldVi([...words, ...number].join(' '));
}
