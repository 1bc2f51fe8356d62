import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { curve, path, type Point, stroke } from '../pen/shape.ts';

/** Ground below a soft line through the points, down to the edge of the sheet. */
export function ground(top: readonly Point[], color: Color, deep: Color = darker(color, 0.25)): string {
  const first = top[0]!;
  const last = top.at(-1)!;
  const d = `${curve(top)}L${last[0]} 1240L${first[0]} 1240Z`;
  return (
    path(d, fade(color, deep)) +
    patches(top, color) +
    stroke(curve(top), lighter(color, 0.35), 4, { opacity: 0.5 })
  );
}

/** Flat lighter and darker patches: no meadow is of one colour. */
function patches(top: readonly Point[], color: Color): string {
  const chance = random(Math.round(top[0]![1]));
  const highest = Math.max(...top.map(([, y]) => y)) + 14;
  let bright = '';
  let dark = '';
  for (let i = 0; i < 34; i++) {
    const depth = chance() ** 1.3;
    const y = highest + (1200 - highest) * depth;
    const rx = (50 + depth * 170) * chance.between(0.5, 1.2);
    const ry = rx * chance.between(0.07, 0.13);
    const x = chance.between(0, 1800);
    const d = `M${(x - rx).toFixed(0)} ${y.toFixed(0)}q${(rx * 0.5).toFixed(0)} ${(-ry * 1.6).toFixed(0)} ${rx.toFixed(0)} ${(-ry).toFixed(0)}t${rx.toFixed(0)} ${ry.toFixed(0)}q${(-rx).toFixed(0)} ${(ry * 2).toFixed(0)} ${(-2 * rx).toFixed(0)} 0z`;
    if (i % 2) bright += d;
    else dark += d;
  }
  return (
    path(bright, lighter(color, 0.3), { opacity: 0.28 }) + path(dark, darker(color, 0.3), { opacity: 0.16 })
  );
}

/** A wooded slope: the line through the points, thick with crowns of trees, filled down to `base`. */
export function woods(top: readonly Point[], color: Color, seed: number, size = 26, base = 1240): string {
  const chance = random(seed);
  const d = `${curve(top)}L${top.at(-1)![0]} ${base}L${top[0]![0]} ${base}Z`;
  let drawn = '';
  for (const [row, tone] of [darker(color, 0.12), color, lighter(color, 0.14)].entries())
    drawn += path(crownsAlong(top, size, row * size * 0.75, chance), tone);
  return path(d, fade(darker(color, 0.05), lighter(color, 0.1))) + drawn;
}

type Chance = ReturnType<typeof random>;

function crownsAlong(top: readonly Point[], size: number, down: number, chance: Chance): string {
  let d = '';
  for (let i = 0; i + 1 < top.length; i++) {
    const [x1, y1] = top[i]!;
    const [x2, y2] = top[i + 1]!;
    const steps = Math.max(1, Math.round(Math.hypot(x2 - x1, y2 - y1) / (size * 0.8)));
    for (let step = 0; step < steps; step++) {
      const along = (step + chance()) / steps;
      const r = size * chance.between(0.55, 1.15);
      const x = x1 + (x2 - x1) * along;
      const y = y1 + (y2 - y1) * along + down + chance.between(-size, size) * 0.35;
      d += `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${(r * 1.1).toFixed(1)} 0 1 1 ${(2 * r).toFixed(1)} 0q${(-r).toFixed(1)} ${(r * 0.5).toFixed(1)} ${(-2 * r).toFixed(1)} 0z`;
    }
  }
  return d;
}
