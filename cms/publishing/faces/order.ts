import { toBody } from '../body/to-body.ts';
import { idOf } from '../relation.ts';
import { group, number, shownPicture, validity, words, type Doc } from './read.ts';

export const topicFields = (doc: Doc) => ({
  slug: words(doc.slug),
  name: words(doc.name),
  about: words(doc.about),
  position: number(doc.position) ?? 0,
});

export const unitFields = (doc: Doc) => ({
  slug: words(doc.slug),
  name: words(doc.name),
  shortName: words(doc.shortName),
  level: doc.level,
  parent: idOf(doc.parent),
  place: idOf(doc.place),
  ...validity(doc),
  address: words(doc.address),
  phone: words(doc.phone),
  email: words(doc.email),
  about: toBody(doc.about),
  picture: shownPicture(doc.picture),
  position: number(doc.position) ?? 0,
});

export const placeFields = (doc: Doc) => ({
  slug: words(doc.slug),
  name: words(doc.name),
  level: doc.level,
  parent: idOf(doc.parent),
  ...validity(doc),
  cell: cell(group(doc.cell)),
});

function cell(from: Doc) {
  const { column, row } = { column: number(from.column), row: number(from.row) };
  return column && row ? { column, row } : undefined;
}
