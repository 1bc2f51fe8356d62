import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { id, moment, shownPicture, words } from './parts.ts';

/* What a project's record gathers as it goes: how its figures changed, and what happened. */

/** A published figure that changed: which, from what to what, when, by whom (a role, never a name), why. */
export const figureChangeFace = z.strictObject({
  id,
  project: id,
  at: moment,
  /** "Mục tiêu vận động", "Hạng mục Xi măng, đơn giá": as the public reads it. */
  figure: words,
  before: words.optional(),
  after: words.optional(),
  role: words,
  reason: words,
});

/** `note`: what happened. The others are the reports that a project owes: see `giving/reports-owed.ts`. */
export const UPDATE_TYPES = ['note', 'progress', 'totals', 'completion'] as const;

/** An update (nhật ký): up to three paragraphs, a photo, the unit that wrote it. It stands on the project's page. */
export const updateFace = z.strictObject({
  id,
  project: id,
  type: z.enum(UPDATE_TYPES),
  title: words,
  body: bodySchema,
  pictures: z.array(shownPicture),
  unit: id,
  author: words.optional(),
  publishedAt: moment,
});

export type UpdateType = (typeof UPDATE_TYPES)[number];
export type UpdateFace = z.infer<typeof updateFace>;
export type FigureChangeFace = z.infer<typeof figureChangeFace>;
