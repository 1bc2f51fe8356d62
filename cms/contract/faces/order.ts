import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { id, shownPicture, slug, validity, words } from './parts.ts';

/* How the portal is ordered: by topic, by unit, by place. */

/** Chuyên mục. */
export const topicFace = z.strictObject({
  id,
  slug,
  name: words,
  about: words.optional(),
  /** Smaller stands first. */
  position: z.number().int(),
});

/** Đơn vị. Units end and have successors; old articles keep naming the old unit. */
export const unitFace = z.strictObject({
  id,
  slug,
  name: words,
  shortName: words.optional(),
  level: z.enum(['province', 'department', 'district', 'commune', 'school', 'other']),
  parent: id.optional(),
  place: id.optional(),
  ...validity,
  address: words.optional(),
  phone: words.optional(),
  email: z.email().optional(),
  about: bodySchema,
  picture: shownPicture.optional(),
  position: z.number().int(),
});

/** Địa bàn. */
export const placeFace = z.strictObject({
  id,
  slug,
  name: words,
  level: z.enum(['province', 'district', 'commune']),
  parent: id.optional(),
  ...validity,
  /** Where it stands on the schematic map, counted from the north-western corner. */
  cell: z.strictObject({ column: z.number().int().positive(), row: z.number().int().positive() }).optional(),
});

export type TopicFace = z.infer<typeof topicFace>;
export type UnitFace = z.infer<typeof unitFace>;
export type PlaceFace = z.infer<typeof placeFace>;
