import { toBody } from '../body/to-body.ts';
import { idOf } from '../relation.ts';
import { moment, shownPictures, words, type Doc } from './read.ts';

export const figureChangeFields = (doc: Doc) => ({
  project: idOf(doc.project),
  at: moment(doc.at),
  figure: words(doc.figure),
  before: words(doc.before),
  after: words(doc.after),
  role: words(doc.role),
  reason: words(doc.reason),
});

export const updateFields = (doc: Doc) => ({
  project: idOf(doc.project),
  type: doc.type,
  title: words(doc.title),
  body: toBody(doc.body),
  pictures: shownPictures(doc.pictures) ?? [],
  unit: idOf(doc.unit),
  author: words(doc.author),
  publishedAt: moment(doc.publishedAt),
});
