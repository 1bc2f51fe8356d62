import { toBody } from '../body/to-body.ts';
import { idOf } from '../relation.ts';
import { day, group, moment, words, type Doc } from './read.ts';

/** Nothing of the letter: only what came of it. */
export const answerFields = (doc: Doc) => ({
  receipt: words(doc.receipt),
  receivedOn: day(doc.receivedOn),
  state: doc.state,
  unit: idOf(doc.unit),
  body: toBody(doc.body),
  answeredAt: moment(doc.answeredAt),
  question: question(group(doc.question)),
});

function question(from: Doc) {
  const title = words(from.title);
  return from.isShown === true && title
    ? { title, slug: words(from.slug), text: words(from.text) }
    : undefined;
}
