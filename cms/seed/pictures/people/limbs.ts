import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { path, placed, type Point, stroke } from '../pen/shape.ts';
import type { Look } from './look.ts';
import { bend, limb, type Pose } from './skeleton.ts';

/** An arm from the shoulder to the hand, with what it holds under the fingers; `shade` 0 to 1 for the far side. */
export function arm(
  look: Look,
  shoulder: Point,
  hand: Point,
  side: 1 | -1,
  slim: number,
  held: string,
  shade: number,
): string {
  const [elbow, wrist] = bend(shoulder, hand, 15.5, 14.5, side);
  const cloth = shade ? darker(look.top, shade) : look.top;
  const skin = darker(look.skin, shade * 0.8);
  const paint = fade(lighter(cloth, 0.1), darker(cloth, 0.2), 20);
  const palm = handAt(elbow, wrist, skin, slim);
  const thing = held ? placed(palm.at[0], palm.at[1], 1, held) : '';
  if (look.sleeves === 'long')
    return (
      thing +
      palm.drawn +
      path(limb([shoulder, elbow, wrist], [3.9 * slim, 3.2 * slim, 2.6 * slim]), paint) +
      fold(elbow, cloth)
    );
  const hem: Point = [
    shoulder[0] + (elbow[0] - shoulder[0]) * 0.78,
    shoulder[1] + (elbow[1] - shoulder[1]) * 0.78,
  ];
  return (
    thing +
    path(
      limb([shoulder, elbow, wrist], [3 * slim, 2.5 * slim, 1.95 * slim]),
      fade(lighter(skin, 0.06), darker(skin, 0.14), 20),
    ) +
    palm.drawn +
    path(limb([shoulder, hem], [3.9 * slim, 3.9 * slim]), paint)
  );
}

const fold = ([x, y]: Point, cloth: Color): string =>
  stroke(`M${(x - 1.6).toFixed(1)} ${(y - 0.6).toFixed(1)}q1.8 1.2 3 0.2`, darker(cloth, 0.35), 0.4, {
    opacity: 0.7,
  });

function handAt(elbow: Point, wrist: Point, skin: Color, slim: number): { at: Point; drawn: string } {
  const length = Math.max(0.1, Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]));
  const [ux, uy] = [(wrist[0] - elbow[0]) / length, (wrist[1] - elbow[1]) / length];
  const at: Point = [wrist[0] + ux * 2.2, wrist[1] + uy * 2.2];
  const thumb: Point = [at[0] + uy * 1.6 + ux * 0.6, at[1] - ux * 1.6 + uy * 0.6];
  const palm = path(
    limb([wrist, at, [at[0] + ux * 1.5, at[1] + uy * 1.5]], [1.8 * slim, 2.3 * slim, 1.5]),
    skin,
  );
  return { at, drawn: palm + path(limb([wrist, thumb], [1.2, 0.9]), darker(skin, 0.06)) };
}

/** Both legs, the far one first. */
export function legs(look: Look, pose: Pose, hip: Point, turn: number, slim: number): string {
  const apart = 4.2 * slim * (1 - turn * 0.75);
  const order = [1, 0] as const;
  return order
    .map((which) => {
      const root: Point = [hip[0] + (which ? apart : -apart), hip[1] + 1];
      const foot = pose.feet[which];
      const [knee, ankle] = pose.knees
        ? [pose.knees[which], foot]
        : bend(root, [foot[0], foot[1] - 3.6], 22, 21.8, turn > 0.3 || which ? -1 : 1);
      return leg(look, root, knee, ankle, turn, slim, which ? 0.2 : 0, pose.away ?? false);
    })
    .join('');
}

function leg(
  look: Look,
  root: Point,
  knee: Point,
  ankle: Point,
  turn: number,
  slim: number,
  shade: number,
  away: boolean,
): string {
  const cloth = shade ? darker(look.bottom, shade) : look.bottom;
  const paint = fade(lighter(cloth, 0.1), darker(cloth, 0.22), 10);
  const toe = away ? 0.6 : 1 + turn * 4.2;
  const shoe = path(
    limb(
      [
        [ankle[0] - 0.6, ankle[1] + 1.9],
        [ankle[0] + toe, ankle[1] + 2.3],
      ],
      [1.9, 1.5],
    ),
    darker(look.shoes, shade),
  );
  const bare = look.legs === 'shorts' || look.legs === 'skirt' || look.legs === 'gown';
  if (!bare) return shoe + path(limb([root, knee, ankle], [5.3 * slim, 4.4 * slim, 3.3 * slim]), paint);
  const skin = darker(look.skin, shade);
  const shank = path(
    limb([root, knee, ankle], [4.2 * slim, 3.3 * slim, 2 * slim]),
    fade(skin, darker(skin, 0.15), 10),
  );
  const hem: Point = [root[0] + (knee[0] - root[0]) * 0.85, root[1] + (knee[1] - root[1]) * 0.85];
  return shoe + shank + path(limb([root, hem], [5.2 * slim, 5 * slim]), paint);
}
