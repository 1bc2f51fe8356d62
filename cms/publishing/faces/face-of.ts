import { parseFace, type FaceOf } from '#contract/faces/face.ts';
import { ONLY_ID, type Kind } from '#contract/kinds.ts';
import { isSingle } from '../kind-slugs.ts';
import { idOf } from '../relation.ts';
import { accountFields } from './account.ts';
import { answerFields } from './answer.ts';
import { articleFields } from './article.ts';
import { campaignFields } from './campaign.ts';
import { alertFields, contactFields } from './contact.ts';
import { documentFields } from './document.ts';
import { albumFields, videoFields } from './library.ts';
import { mediaFields } from './media.ts';
import { placeFields, seriesFields, topicFields, unitFields } from './order.ts';
import { pageFields, redirectFields } from './page.ts';
import { postingFields } from './posting.ts';
import { projectFields } from './project.ts';
import type { Doc } from './read.ts';
import { figureChangeFields, updateFields } from './record.ts';
import { frontFields, navigationFields, siteFields } from './single.ts';
import { weekFields } from './week.ts';

const FIELDS: Record<Kind, (doc: Doc) => Record<string, unknown>> = {
  article: articleFields,
  campaign: campaignFields,
  project: projectFields,
  topic: topicFields,
  unit: unitFields,
  place: placeFields,
  media: mediaFields,
  page: pageFields,
  redirect: redirectFields,
  posting: postingFields,
  account: accountFields,
  figureChange: figureChangeFields,
  update: updateFields,
  document: documentFields,
  album: albumFields,
  video: videoFields,
  series: seriesFields,
  week: weekFields,
  answer: answerFields,
  site: siteFields,
  navigation: navigationFields,
  front: frontFields,
  contact: contactFields,
  alert: alertFields,
};

/**
 * What a document would show in public, before anyone has checked that it is complete: the fields
 * of its face, empty ones left out. Pure; relations are ids whether they come populated or not,
 * and those whose document is gone are left out.
 *
 * @throws {UnreadableBody} if a rich text cannot be published
 */
export function faceFields(kind: Kind, doc: Doc): Record<string, unknown> {
  const id = isSingle(kind) ? ONLY_ID : idOf(doc.id);
  return withoutEmpty({ id, ...FIELDS[kind](doc) });
}

/**
 * The public face of a document.
 *
 * @param doc as Payload stores it (depth 0) or populated
 * @throws {UnreadableBody} if a rich text cannot be published
 * @throws {MalformedFace} naming every field that is missing or wrong
 */
export function faceOf<K extends Kind>(kind: K, doc: Doc): FaceOf<K> {
  return parseFace(kind, String(idOf(doc.id) ?? ONLY_ID), faceFields(kind, doc));
}

/** As JSON would: a key without a value is no key. */
function withoutEmpty<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
