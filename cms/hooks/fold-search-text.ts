import type { CollectionBeforeChangeHook } from 'payload';
import { foldVi } from '#contract/text/fold.ts';

/** What the desk searches in, per document: short fields only, the body belongs to the site's search. */
const SEARCHED = ['kicker', 'title', 'name', 'shortName', 'slug', 'alt', 'credit'];

/** Keeps the folded shadow of the searchable words, so that "doan xa" finds "Đoàn xã". */
export const foldSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const doc = { ...originalDoc, ...data } as Record<string, unknown>;
  const words = SEARCHED.map((field) => doc[field]).filter((value) => typeof value === 'string');
  data['searchText'] = foldVi(words.join(' '));
  return data;
};
