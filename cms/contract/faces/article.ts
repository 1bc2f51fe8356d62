import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { attachment, id, moment, shownPicture, slug, words } from './parts.ts';

/** Who signs an article. Often a department, not the person who typed it. */
export const byline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('unit'), unit: id }),
  z.strictObject({ type: z.literal('persons'), names: z.array(words).min(1) }),
  z.strictObject({ type: z.literal('penName'), name: words }),
]);

/** Tin bài. */
export const articleFace = z.strictObject({
  id,
  slug,
  /** "Chợ Mới:" before the title. */
  kicker: words.optional(),
  title: words,
  sapo: words,
  body: bodySchema,
  hero: shownPicture.optional(),
  topic: id,
  campaign: id.optional(),
  project: id.optional(),
  series: id.optional(),
  places: z.array(id),
  units: z.array(id),
  byline: byline.optional(),
  /** The photographer of all pictures, where one name covers them. */
  photosBy: words.optional(),
  /** Present when the text comes from elsewhere ("dẫn nguồn"). */
  source: z.strictObject({ name: words, url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  publishedAt: moment,
  /** The date of the last change that the reader is told about. */
  updatedAt: moment.optional(),
  /** Chosen by hand; the page fills up with older articles of the topic. */
  related: z.array(id),
  attachments: z.array(attachment),
});

export type Byline = z.infer<typeof byline>;
export type ArticleFace = z.infer<typeof articleFace>;
