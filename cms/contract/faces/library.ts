import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { day, id, moment, shownPicture, slug, words } from './parts.ts';

/* Thư viện: what is looked at rather than read. */

/** Album ảnh. */
export const albumFace = z.strictObject({
  id,
  slug,
  title: words,
  sapo: words.optional(),
  pictures: z.array(shownPicture).min(1),
  takenOn: day.optional(),
  place: id.optional(),
  units: z.array(id),
  campaign: id.optional(),
  photosBy: words.optional(),
  publishedAt: moment,
  updatedAt: moment.optional(),
});

/** Video. It lies with a host that is asked for it only once a reader taps; the transcript is ours. */
export const videoFace = z.strictObject({
  id,
  slug,
  title: words,
  sapo: words.optional(),
  source: z.strictObject({
    host: z.enum(['youtube', 'facebook']),
    /** What the host calls it: "dQw4w9WgXcQ", "1234567890". */
    video: z.string().regex(/^[A-Za-z0-9_-]{6,40}$/u),
  }),
  poster: shownPicture,
  /** Seconds. */
  duration: z.number().int().positive().optional(),
  /** What is said and shown, for those who cannot hear or load it. */
  transcript: bodySchema,
  takenOn: day.optional(),
  units: z.array(id),
  campaign: id.optional(),
  publishedAt: moment,
  updatedAt: moment.optional(),
});

export type AlbumFace = z.infer<typeof albumFace>;
export type VideoFace = z.infer<typeof videoFace>;
