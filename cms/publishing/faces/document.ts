import { toBody } from '../body/to-body.ts';
import { idOf, idsOf } from '../relation.ts';
import { attachments, day, group, moment, words, type Doc } from './read.ts';

export const documentFields = (doc: Doc) => ({
  slug: words(doc.slug),
  number: words(doc.number),
  type: doc.type,
  title: words(doc.title),
  issuer: issuer(group(doc.issuer)),
  signer: words(doc.signer),
  signerTitle: words(doc.signerTitle),
  issuedOn: day(doc.issuedOn),
  effectiveOn: day(doc.effectiveOn),
  endsOn: day(doc.endsOn),
  topic: idOf(doc.topic),
  term: words(doc.term),
  replaces: idsOf(doc.replaces),
  amends: idsOf(doc.amends),
  body: toBody(doc.body),
  files: attachments(doc.files),
  publishedAt: moment(doc.publishedAt),
  updatedAt: moment(doc.revisedAt),
});

function issuer(from: Doc) {
  const unit = idOf(from.unit);
  const name = words(from.name);
  if (unit) return { type: 'unit', unit };
  return name ? { type: 'other', name } : undefined;
}
