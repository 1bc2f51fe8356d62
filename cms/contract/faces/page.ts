import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { attachment, id, moment, shownPicture, slug, words } from './parts.ts';

/** Trang: giới thiệu, liên hệ and the like. */
export const pageFace = z.strictObject({
  id,
  slug,
  title: words,
  sapo: words.optional(),
  body: bodySchema,
  hero: shownPicture.optional(),
  attachments: z.array(attachment),
  updatedAt: moment,
});

/** An address of a former site and where it leads now. `from` may carry a query string. */
export const redirectFace = z.strictObject({
  id,
  from: z.string().regex(/^\/[^\s#]*$/u),
  to: z.string().regex(/^\/(?!\/)[^\s]*$/u),
});

export type PageFace = z.infer<typeof pageFace>;
export type RedirectFace = z.infer<typeof redirectFace>;
