import { toBody } from '../body/to-body.ts';
import { attachments, moment, shownPicture, words, type Doc } from './read.ts';

export const pageFields = (doc: Doc) => ({
  slug: words(doc.slug),
  title: words(doc.title),
  sapo: words(doc.sapo),
  body: toBody(doc.body),
  hero: shownPicture(doc.hero),
  attachments: attachments(doc.attachments),
  updatedAt: moment(doc.updatedAt),
});

export const redirectFields = (doc: Doc) => ({ from: words(doc.from), to: words(doc.to) });
