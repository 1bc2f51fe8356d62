import { type Color, darker, lighter } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, path, placed, type Point, stroke, turned } from '../pen/shape.ts';
import { worn } from './clothes.ts';
import { head } from './head.ts';
import type { Look } from './look.ts';
import { bend, limb, type Pose, swing } from './skeleton.ts';
import { torso } from './torso.ts';

export interface Person {
  /** Where the ground is between the feet, px. */
  x: number;
  y: number;
  /** Height of an upright adult at this place, px; children are given their own. */
  tall: number;
  look: Look;
  pose: Pose;
  /** Looks to the left. */
  flip?: boolean;
  /** Things held: drawn around the hand's place, under the fingers. */
  inNear?: string;
  inFar?: string;
  /** Things before or behind the body, in body units. */
  front?: string;
  behind?: string;
  shadow?: boolean;
}

/** A whole person. Far limbs first, then the body, then what is nearer to us. */
export function person({
  x,
  y,
  tall,
  look,
  pose,
  flip = false,
  inNear = '',
  inFar = '',
  front = '',
  behind = '',
  shadow = true,
}: Person): string {
  const { hip = [0, -48], lean = 0, turn = 0, nod = 0, away = false } = pose;
  const slim = look.build === 'child' ? 0.86 : look.build === 'teen' ? 0.93 : 1;
  const body = (at: Point): Point => swing([hip[0] + at[0], hip[1] + at[1]], lean, hip);
  const neck = body([turn * 1.2, -33.5]);
  const shoulders: [Point, Point] = [
    body([-9 * slim * (1 - turn * 0.8), -30]),
    body([9 * slim * (1 - turn * 0.92), -30]),
  ];
  const near = arm(look, shoulders[0], pose.hands[0], pose.elbows?.[0] ?? 1, slim, inNear, 0);
  const far = arm(
    look,
    shoulders[1],
    pose.hands[1],
    pose.elbows?.[1] ?? (turn > 0.3 ? 1 : -1),
    slim,
    inFar,
    turn > 0.3 ? 0.16 : 0.05,
  );
  const farBehind = turn > 0.3 && !pose.bothArmsInFront;
  const headSize = look.build === 'child' ? 1.42 : look.build === 'teen' ? 1.14 : 1;
  const headAt = swing([neck[0] + turn * 1.6, neck[1] - 6.6 - 2 * headSize], lean * 0.3 + nod * 0.3, neck);
  const face = placed(headAt[0], headAt[1], headSize, turned(nod + lean * 0.25, head(look, turn, away)));
  const neckDrawn = path(limb([neck, headAt], [2.9 * slim, 2.6 * slim]), darker(look.skin, 0.24));
  const drawn =
    behind +
    (farBehind ? far : '') +
    legs(look, pose, hip, turn, slim) +
    (away ? '' : neckDrawn) +
    torso(look, hip, lean, turn, slim, away) +
    (away ? '' : worn(look, hip, lean, turn)) +
    face +
    front +
    (farBehind ? '' : far) +
    near;
  const feetAt = (pose.feet[0][0] + pose.feet[1][0] + hip[0] * 2) / 4;
  const spread = 17 + Math.abs(pose.feet[0][0] - pose.feet[1][0]) * 0.4;
  const cast = shadow ? ellipse(feetAt + 3, 0.6, spread, 4.2, glow('#0e1a1e', 0.62)) : '';
  return placed(x, y, tall / 100, cast + drawn, flip);
}

function arm(
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

function legs(look: Look, pose: Pose, hip: Point, turn: number, slim: number): string {
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
