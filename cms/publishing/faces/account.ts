import { idOf } from '../relation.ts';
import { day, words, type Doc } from './read.ts';

/** What is merely proposed shows neither number nor holder. */
export const accountFields = (doc: Doc) => {
  const project = idOf(doc.project);
  if (doc.state === 'proposed') return { project, state: doc.state, proposedOn: day(doc.proposedAt) };
  return {
    project,
    state: doc.state,
    bank: { bin: words(doc.bank), name: words(doc.bankName) },
    number: words(doc.number),
    holder: words(doc.holder),
    verifiedOn: day(doc.verifiedAt),
    ...(doc.state === 'closed' && { closedOn: day(doc.closedAt), reason: words(doc.reason) }),
  };
};
