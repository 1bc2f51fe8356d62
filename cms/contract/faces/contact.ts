import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { day, id, shownPicture, words } from './parts.ts';

const https = z.url({ protocol: /^https?$/ });

/** Liên hệ, liên kết, and the English page: asked by few pages, so that it can change at no cost. */
export const contactFace = z.strictObject({
  id,
  /** "7:30–11:30, 13:30–17:00, thứ Hai đến thứ Sáu". */
  hours: words.optional(),
  /** Degrees (WGS 84). */
  location: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
  /** How to get there, drawn. */
  map: shownPicture.optional(),
  directions: words.optional(),
  /** Who is asked about what: người phát ngôn, đầu mối cung cấp thông tin. */
  officials: z.array(
    z.strictObject({
      name: words,
      title: words,
      about: words.optional(),
      phone: words.optional(),
      email: z.email().optional(),
    }),
  ),
  links: z.array(
    z.strictObject({ title: words, links: z.array(z.strictObject({ label: words, href: https })) }),
  ),
  english: z
    .strictObject({ name: words, address: words, about: bodySchema, director: words.optional() })
    .optional(),
});

/** Thông báo khẩn. Live on every page at once; an empty list is none. */
export const alertFace = z.strictObject({
  id,
  alerts: z
    .array(
      z.strictObject({
        level: z.enum(['info', 'warning', 'danger']),
        title: words,
        text: words.optional(),
        link: z
          .string()
          .regex(/^\/(?!\/)[^\s]*$/u)
          .optional(),
        /** The last day it is shown. */
        until: day.optional(),
      }),
    )
    .max(3),
});

export type ContactFace = z.infer<typeof contactFace>;
export type AlertFace = z.infer<typeof alertFace>;
