import { day, moment, rows, words, type Doc } from './read.ts';

export const weekFields = (doc: Doc) => ({
  slug: words(doc.slug),
  title: words(doc.title),
  startsOn: day(doc.startsOn),
  entries: rows(doc.entries).map(entry),
  note: words(doc.note),
  publishedAt: moment(doc.publishedAt),
  updatedAt: moment(doc.revisedAt),
});

const entry = (row: Doc) => ({
  on: day(row.on),
  from: words(row.from),
  to: words(row.to),
  part: row.part,
  what: words(row.what),
  who: words(row.who),
  where: words(row.where),
  chair: words(row.chair),
  isCancelled: row.isCancelled === true,
});
