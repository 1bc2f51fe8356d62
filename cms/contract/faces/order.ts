import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { day, id, shownPicture, slug, validity, words } from './parts.ts';

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

/** Loạt bài: articles that belong together and are read in order. */
export const seriesFace = z.strictObject({
  id,
  slug,
  name: words,
  about: words.optional(),
  picture: shownPicture.optional(),
  /** Whether more is to come. */
  isOpen: z.boolean(),
  /** Smaller stands first. */
  position: z.number().int(),
});

/** Somebody in an office of a unit, from a day to a day: who signed then is still to be found. */
export const officer = z.strictObject({
  name: words,
  /** Chức vụ: "Bí thư Tỉnh Đoàn". */
  title: words,
  /** For the English page: "Secretary". */
  englishTitle: words.optional(),
  from: day.optional(),
  /** The last day; absent while in office. */
  to: day.optional(),
  phone: words.optional(),
  email: z.email().optional(),
  portrait: shownPicture.optional(),
  /** Lĩnh vực phụ trách. */
  charge: words.optional(),
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
  officers: z.array(officer),
  englishName: words.optional(),
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
export type SeriesFace = z.infer<typeof seriesFace>;
export type Officer = z.infer<typeof officer>;
export type UnitFace = z.infer<typeof unitFace>;
export type PlaceFace = z.infer<typeof placeFace>;
