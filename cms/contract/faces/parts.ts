import { z } from 'zod';

/** Payload's id as text. */
export const id = z.string().min(1);

/** ASCII words joined by hyphens; made from Vietnamese by `text/slug.ts`. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** A moment, UTC with milliseconds: "2023-03-14T02:30:00.000Z". */
export const moment = z.iso.datetime({ precision: 3 });

/** A day in Vietnam: "2023-03-14". */
export const day = z.iso.date();

export const words = z.string().min(1);

/** Whole đồng. Never a float; JSON carries it exactly up to 9.007 million tỷ. */
export const dong = z.number().int().nonnegative();

/** A photograph as one document uses it. Its alternative text belongs to the media document. */
export const shownPicture = z.strictObject({
  media: id,
  caption: words.optional(),
  credit: words.optional(),
});

export const attachment = z.strictObject({ media: id, title: words });

/** When something was in force; either end may be open. */
export const validity = { validFrom: day.optional(), validTo: day.optional(), successor: id.optional() };

export type ShownPicture = z.infer<typeof shownPicture>;
export type Attachment = z.infer<typeof attachment>;
