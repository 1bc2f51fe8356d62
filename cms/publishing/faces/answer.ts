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

/** Asked for and not written, it is missed by the gate. */
function question(from: Doc) {
  if (from.isShown !== true) return undefined;
  return { title: words(from.title), slug: words(from.slug) ?? 'cau-hoi', text: words(from.text) };
}
