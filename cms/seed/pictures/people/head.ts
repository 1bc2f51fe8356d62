import { darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { blob, ellipse, path, type Point, stroke } from '../pen/shape.ts';
import { face } from './face.ts';
import { hairBehind, hairOver } from './hair.ts';
import { hat } from './hat.ts';
import type { Look } from './look.ts';

/** A head around its own middle, 15 units tall; `turn` as in Pose. */
export function head(look: Look, turn: number, away: boolean): string {
  if (away) return hairFromBehind(look) + hat(look, 0);
  return (
    hairBehind(look, turn) + skull(look, turn) + face(look, turn) + hairOver(look, turn) + hat(look, turn)
  );
}

function skull(look: Look, turn: number): string {
  const chin = turn * 1.6;
  const nose = turn > 0.7 ? 1.2 : 0;
  const outline: Point[] = [
    [0.2 - turn * 0.8, -7.9],
    [4.6 - turn * 0.2, -6.2],
    [6.2, -2],
    [6.1 + nose, 1.4],
    [5.2 + turn * 0.3, 4.6],
    [2.6 + chin, 7.6],
    [-1.6 + chin, 7.8],
    [-4.8 + turn * 0.6, 5],
    [-6.3 - turn * 0.7, 0.6],
    [-6 - turn * 1.1, -4],
  ];
  const ear = ellipse(-6.2 + turn * 4.4, 0.7, 1.3, 1.9, darker(look.skin, 0.1));
  const farEar = turn < 0.3 ? ellipse(6.2, 0.7, 1.1, 1.8, darker(look.skin, 0.16)) : '';
  const head = blob(outline, fade(lighter(look.skin, 0.12), darker(look.skin, 0.14), 35));
  return turn < 0.3 ? ear + farEar + head : head + ear;
}

function hairFromBehind(look: Look): string {
  const neck = path('M-2.6 5h5.2v6h-5.2z', darker(look.skin, 0.12));
  const back = ellipse(0, -0.6, 6.9, 8.2, fade(lighter(look.hairColor, 0.14), look.hairColor, 60));
  const tail = look.hair === 'ponytail' || look.hair === 'long';
  return (
    neck +
    ellipse(-6.6, 1, 1.1, 1.8, darker(look.skin, 0.08)) +
    ellipse(6.6, 1, 1.1, 1.8, darker(look.skin, 0.16)) +
    back +
    (tail ? path('M-3 -2C-5 6 -3.4 14 0 17C3.4 14 5 6 3 -2Z', darker(look.hairColor, 0.1)) : '') +
    stroke('M-3 -5C-1 -7 2 -7 3.6 -4.6', lighter(look.hairColor, 0.3), 0.5, { opacity: 0.6 })
  );
}
