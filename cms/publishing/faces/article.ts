import type { Byline } from '#contract/faces/article.ts';
import { toBody } from '../body/to-body.ts';
import { idOf, idsOf } from '../relation.ts';
import { attachments, group, moment, shownPicture, words, type Doc } from './read.ts';

export const articleFields = (doc: Doc) => ({
  slug: words(doc.slug),
  kicker: words(doc.kicker),
  title: words(doc.title),
  sapo: words(doc.sapo),
  body: toBody(doc.body),
  hero: shownPicture(doc.hero),
  topic: idOf(doc.topic),
  campaign: idOf(doc.campaign),
  project: idOf(doc.project),
  series: idOf(doc.series),
  places: idsOf(doc.places),
  units: idsOf(doc.units),
  byline: byline(group(doc.byline)),
  photosBy: words(doc.photosBy),
  source: source(group(doc.source)),
  publishedAt: moment(doc.publishedAt),
  updatedAt: moment(doc.revisedAt),
  related: idsOf(doc.related),
  attachments: attachments(doc.attachments),
});

function byline(from: Doc): Byline | undefined {
  const unit = idOf(from.unit);
  const penName = words(from.name);
  const names = Array.isArray(from.names) ? from.names.flatMap((name) => words(name) ?? []) : [];
  if (from.type === 'unit' && unit) return { type: 'unit', unit };
  if (from.type === 'persons' && names.length > 0) return { type: 'persons', names };
  if (from.type === 'penName' && penName) return { type: 'penName', name: penName };
  return undefined;
}

function source(from: Doc) {
  const name = words(from.name);
  return name ? { name, url: words(from.url) } : undefined;
}
