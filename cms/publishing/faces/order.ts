import { toBody } from '../body/to-body.ts';
import { idOf } from '../relation.ts';
import { day, group, number, rows, shownPicture, validity, words, type Doc } from './read.ts';

export const topicFields = (doc: Doc) => ({
  slug: words(doc.slug),
  name: words(doc.name),
  about: words(doc.about),
  position: number(doc.position) ?? 0,
});

export const seriesFields = (doc: Doc) => ({
  slug: words(doc.slug),
  name: words(doc.name),
  about: words(doc.about),
  picture: shownPicture(doc.picture),
  isOpen: doc.isOpen !== false,
  position: number(doc.position) ?? 0,
});

const officer = (row: Doc) => ({
  name: words(row.name),
  title: words(row.title),
  englishTitle: words(row.englishTitle),
  from: day(row.from),
  to: day(row.to),
  phone: words(row.phone),
  email: words(row.email),
  portrait: shownPicture(row.portrait),
  charge: words(row.charge),
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
  officers: rows(doc.officers).map(officer),
  englishName: words(doc.englishName),
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
