import { darker } from '../pen/color.ts';
import { glow } from '../pen/paint.ts';
import { ellipse, path, placed, type Point, turned } from '../pen/shape.ts';
import { worn } from './clothes.ts';
import { head } from './head.ts';
import { arm, legs } from './limbs.ts';
import type { Look } from './look.ts';
import { limb, type Pose, swing } from './skeleton.ts';
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
    worn(look, hip, lean, turn, away) +
    face +
    front +
    (farBehind ? '' : far) +
    near;
  const feetAt = (pose.feet[0][0] + pose.feet[1][0] + hip[0] * 2) / 4;
  const spread = 17 + Math.abs(pose.feet[0][0] - pose.feet[1][0]) * 0.4;
  const cast = shadow ? ellipse(feetAt + 3, 0.6, spread, 4.2, glow('#0e1a1e', 0.62)) : '';
  return placed(x, y, tall / 100, cast + drawn, flip);
}
