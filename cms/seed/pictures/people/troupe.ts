import type { Look } from './look.ts';
import { type Person, person } from './person.ts';

/** How big people are on this ground: the horizon (px) and how much of the way down to the feet an adult fills. */
export interface Perspective {
  horizon: number;
  share: number;
}

export type Actor = Omit<Person, 'tall'> & { tall?: number };

/** A thing that stands among people: drawn when its turn comes, by where its foot is. */
export interface Thing {
  y: number;
  drawn: string;
}

const PART_OF_ADULT: Record<Look['build'], number> = { adult: 1, teen: 0.87, child: 0.68 };

/** People and things on one ground, those farther away first. */
export function troupe(view: Perspective, all: readonly (Actor | Thing)[]): string {
  return [...all]
    .sort((a, b) => a.y - b.y)
    .map((one) =>
      'drawn' in one ? one.drawn : person({ ...one, tall: one.tall ?? tallAt(view, one.y, one.look.build) }),
    )
    .join('');
}

/** Height in px of somebody whose feet are at `y`. */
export function tallAt(view: Perspective, y: number, build: Look['build'] = 'adult'): number {
  return (y - view.horizon) * view.share * PART_OF_ADULT[build];
}
