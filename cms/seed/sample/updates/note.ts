import type { Body } from '#contract/body.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import { at } from '../moment.ts';
import { UNIT, type UnitKey } from '../units.ts';
import { p, shown } from '../write.ts';
import type { Drawing } from '../media.ts';

type Update = FaceOf<'update'>;

/** An update as the sample writes it; its number follows from its moment. */
export type Note = Omit<Update, 'id'>;

interface Written {
  project: string;
  type?: Update['type'];
  /** "2023-03-14 09:30", on a clock in Việt Nam. */
  at: string;
  title: string;
  unit: UnitKey;
  author?: string;
  pictures?: [Drawing, caption: string][];
}

/** @param words up to three paragraphs */
export function note(
  { project, type = 'note', at: time, title, unit, author, pictures = [] }: Written,
  ...words: string[]
): Note {
  const body: Body = words.map(p);
  return {
    ...{ project, type, title, body, unit: UNIT[unit] },
    pictures: pictures.map(([drawing, caption]) => shown(drawing, caption)),
    ...(author && { author }),
    publishedAt: at(time),
  };
}
