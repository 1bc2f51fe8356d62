import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { path, rect } from '../pen/shape.ts';

/** Still water between two heights of the sheet: it mirrors `far` at the top, shows `near` below. */
export function water(
  top: number,
  bottom: number,
  far: Color,
  near: Color,
  seed: number,
  from = 0,
  to = 1800,
): string {
  return (
    rect(from, top, to - from, bottom - top, fade(far, near)) +
    ripples(top, bottom, from, to, far, near, seed)
  );
}

/** Short bright and dark strokes, longer and wider apart the nearer they are. */
function ripples(
  top: number,
  bottom: number,
  from: number,
  to: number,
  far: Color,
  near: Color,
  seed: number,
): string {
  const chance = random(seed);
  let bright = '';
  let dark = '';
  for (let i = 0; i < 110; i++) {
    const depth = chance() ** 1.6;
    const y = top + (bottom - top) * depth;
    const long = (30 + depth * 150) * chance.between(0.5, 1.3);
    const thick = 1.2 + depth * 4.5;
    const x = chance.between(from - 40, to - 20);
    const d = `M${x.toFixed(0)} ${y.toFixed(1)}q${(long / 2).toFixed(0)} ${(-thick).toFixed(1)} ${long.toFixed(0)} 0q${(-long / 2).toFixed(0)} ${thick.toFixed(1)} ${(-long).toFixed(0)} 0z`;
    if (i % 2) bright += d;
    else dark += d;
  }
  return (
    path(bright, lighter(far, 0.45), { opacity: 0.45 }) + path(dark, darker(near, 0.35), { opacity: 0.22 })
  );
}
