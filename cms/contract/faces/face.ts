import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { accountFace } from './account.ts';
import { answerFace } from './answer.ts';
import { articleFace } from './article.ts';
import { campaignFace } from './campaign.ts';
import { alertFace, contactFace } from './contact.ts';
import { documentFace } from './document.ts';
import { albumFace, videoFace } from './library.ts';
import { mediaFace } from './media.ts';
import { placeFace, seriesFace, topicFace, unitFace } from './order.ts';
import { pageFace, redirectFace } from './page.ts';
import { postingFace } from './posting.ts';
import { projectFace } from './project.ts';
import { figureChangeFace, updateFace } from './record.ts';
import { frontFace, navigationFace, siteFace } from './single.ts';
import { weekFace } from './week.ts';

/** The one table of kinds and what each shows in public. */
export const FACES = {
  article: articleFace,
  campaign: campaignFace,
  project: projectFace,
  topic: topicFace,
  unit: unitFace,
  place: placeFace,
  media: mediaFace,
  page: pageFace,
  redirect: redirectFace,
  posting: postingFace,
  account: accountFace,
  figureChange: figureChangeFace,
  update: updateFace,
  document: documentFace,
  album: albumFace,
  video: videoFace,
  series: seriesFace,
  week: weekFace,
  answer: answerFace,
  site: siteFace,
  navigation: navigationFace,
  front: frontFace,
  contact: contactFace,
  alert: alertFace,
} as const satisfies Record<Kind, z.ZodType>;

export type FaceOf<K extends Kind> = z.infer<(typeof FACES)[K]>;
export type Face = { [K in Kind]: FaceOf<K> }[Kind];

/** Fields too heavy for a list; a card is a face without them. */
const HEAVY = ['body', 'need', 'solution', 'result', 'about', 'transcript', 'text'] as const;

type Heavy = (typeof HEAVY)[number];

/** Distributes over the forms that a face may take. A posting's `need` is the id of a line, not a text. */
type WithoutTexts<F> = F extends FaceOf<'posting'> ? F : F extends unknown ? Omit<F, Heavy> : never;

export type CardOf<K extends Kind> = WithoutTexts<FaceOf<K>>;

/** What a list shows of a document: its face without the long texts. */
export function cardOf<K extends Kind>(face: FaceOf<K>): CardOf<K> {
  const isHeavy = (field: string, value: unknown) =>
    (HEAVY as readonly string[]).includes(field) && !(field === 'need' && typeof value === 'string');
  return Object.fromEntries(
    Object.entries(face).filter(([field, value]) => !isHeavy(field, value)),
  ) as unknown as CardOf<K>;
}

/** A face that does not have the shape of its kind: says which document, which field, and why. */
export class MalformedFace extends Error {
  override readonly name = 'MalformedFace';
  readonly problems: readonly string[];

  constructor(kind: Kind, documentId: string, problems: readonly string[]) {
    super(`${kind} ${documentId}: ${problems.join('; ')}`);
    this.problems = problems;
  }
}

/** @throws {MalformedFace} naming every field that does not fit. */
export function parseFace<K extends Kind>(kind: K, documentId: string, value: unknown): FaceOf<K> {
  const result = FACES[kind].safeParse(value);
  if (result.success) return result.data as FaceOf<K>;
  const problems = result.error.issues.map((i) => `${i.path.join('.') || '(gốc)'}: ${i.message}`);
  throw new MalformedFace(kind, documentId, problems);
}
