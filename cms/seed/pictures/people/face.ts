import { darker, lighter } from '../pen/color.ts';
import { ellipse, path, stroke } from '../pen/shape.ts';
import type { Look } from './look.ts';

const INK = '#2b1d1c';

/** Eyes, brows, nose, mouth: little, but enough to be somebody. */
export function face(look: Look, turn: number): string {
  const middle = turn * 3.3;
  const apart = 2.7 * (1 - turn * 0.28);
  const far = turn < 0.86;
  const left = middle - apart;
  const right = middle + apart * (far ? 1 : 0.9);
  return (
    cheek(look, left - 0.7) +
    (far ? cheek(look, right + 0.3) : '') +
    eye(look, left) +
    (far ? eye(look, right, 0.92) : '') +
    nose(look, middle, turn) +
    mouth(look, middle + turn * 0.4, turn) +
    (look.wrinkles ? wrinkles(look, left, right, middle) : '') +
    (look.glasses ? glasses(left, right) : '') +
    (look.beard
      ? path(
          `M${middle - 2.4} 6.2Q${middle} 7.2 ${middle + 2.4} 6.2Q${middle + 1.4} 11.5 ${middle} 12.4Q${middle - 1.4} 11.5 ${middle - 2.4} 6.2Z`,
          lighter(look.hairColor, 0.25),
        )
      : '')
  );
}

function cheek(look: Look, x: number): string {
  return ellipse(x, 2.9, 1.5, 1.05, '#e2654d', { opacity: look.build === 'child' ? 0.34 : 0.22 });
}

function eye(look: Look, x: number, size = 1): string {
  const brow = stroke(
    `M${(x - 1.35 * size).toFixed(2)} -2.35Q${x.toFixed(2)} -3.3 ${(x + 1.35 * size).toFixed(2)} -2.4`,
    darker(look.hairColor, 0.1),
    0.62,
  );
  if (look.mood === 'laugh')
    return (
      brow +
      stroke(`M${(x - 1.15).toFixed(2)} 0.2Q${x.toFixed(2)} -1.2 ${(x + 1.15).toFixed(2)} 0.2`, INK, 0.6)
    );
  const lid = stroke(
    `M${(x - 1.1 * size).toFixed(2)} -0.5Q${x.toFixed(2)} -1.35 ${(x + 1.2 * size).toFixed(2)} -0.45`,
    INK,
    0.42,
  );
  return brow + lid + ellipse(x, 0, 0.72 * size, 0.88, INK) + ellipse(x + 0.22, -0.3, 0.22, 0.24, '#ffffff');
}

function nose(look: Look, middle: number, turn: number): string {
  const x = middle + turn * 0.9;
  return stroke(
    `M${(x - 0.1).toFixed(2)} 0.9Q${(x + 0.5 + turn * 0.5).toFixed(2)} 2.2 ${(x - 0.3).toFixed(2)} 2.6`,
    darker(look.skin, 0.34),
    0.48,
  );
}

function mouth(look: Look, x: number, turn: number): string {
  const wide = 2.1 * (1 - turn * 0.25);
  const from = (x - wide).toFixed(2);
  const to = (x + wide).toFixed(2);
  const at = x.toFixed(2);
  if (look.mood === 'laugh')
    return (
      path(`M${from} 4.1Q${at} 4.7 ${to} 4.1Q${at} 8 ${from} 4.1Z`, '#8d2f2c') +
      path(`M${from} 4.1Q${at} 4.7 ${to} 4.1Q${at} 5.9 ${from} 4.1Z`, '#fdf6ea')
    );
  if (look.mood === 'talk') return ellipse(x, 4.9, wide * 0.5, 0.95, '#8d2f2c');
  const deep = look.mood === 'smile' ? 6.1 : 5;
  return stroke(`M${from} 4.4Q${at} ${deep} ${to} 4.4`, '#9a3f37', 0.6);
}

function wrinkles(look: Look, left: number, right: number, middle: number): string {
  const ink = darker(look.skin, 0.3);
  return [
    `M${(left - 2.2).toFixed(2)} -0.4l-0.9 -0.5`,
    `M${(left - 2.2).toFixed(2)} 0.5l-0.9 0.3`,
    `M${(right + 1.9).toFixed(2)} -0.2l0.7 -0.4`,
    `M${(middle - 2.9).toFixed(2)} 2.6q-0.7 1.2 -0.4 2.2`,
    `M${(middle + 2.7).toFixed(2)} 2.6q0.7 1.2 0.4 2.2`,
    `M${(middle - 2).toFixed(2)} -5q2 -0.6 4 0`,
  ]
    .map((d) => stroke(d, ink, 0.32, { opacity: 0.7 }))
    .join('');
}

function glasses(left: number, right: number): string {
  const ring = { stroke: INK, 'stroke-width': 0.4 };
  return (
    ellipse(left, 0, 1.75, 1.6, 'none', ring) +
    ellipse(right, 0, 1.75, 1.6, 'none', ring) +
    stroke(`M${(left + 1.75).toFixed(2)} 0H${(right - 1.75).toFixed(2)}`, INK, 0.4)
  );
}
