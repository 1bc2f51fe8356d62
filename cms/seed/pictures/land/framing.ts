import { type Color, darker, lighter } from '../pen/color.ts';
import { type Random, random } from '../pen/random.ts';
import { path, placed, stroke } from '../pen/shape.ts';

/** Dark boughs at a corner of the sheet, near the eye: they frame the view and give it depth. */
export function framing(
  x: number,
  y: number,
  scale: number,
  seed: number,
  color: Color = '#2c4a33',
  mirrored = false,
): string {
  const chance = random(seed);
  const boughs = [0.08, 0.42, 0.8, 1.16].map((angle, i) =>
    bough(angle + chance.between(-0.08, 0.08), 330 - i * 34, i % 2 ? color : darker(color, 0.2), chance),
  );
  return placed(x, y, scale, boughs.join(''), mirrored);
}

/** A twig from zero in the direction `angle` (radians), bending down, with leaves in pairs. */
function bough(angle: number, long: number, color: Color, chance: Random): string {
  const at = (part: number) =>
    [Math.cos(angle) * long * part, Math.sin(angle) * long * part + part * part * 46] as const;
  const end = at(1);
  const half = at(0.5);
  let drawn = stroke(
    `M0 0Q${half[0].toFixed(0)} ${(half[1] - 20).toFixed(0)} ${end[0].toFixed(0)} ${end[1].toFixed(0)}`,
    darker(color, 0.3),
    3.4,
  );
  for (let i = 1; i <= 8; i++) {
    const [x, y] = at(i / 8);
    for (const side of [-1, 1]) {
      const turn = angle + 0.35 + side * chance.between(0.5, 1);
      drawn += leaf(
        x,
        y,
        turn,
        chance.between(56, 88) * (1.1 - i * 0.045),
        i % 3 ? color : lighter(color, 0.1),
      );
    }
  }
  return drawn;
}

function leaf(x: number, y: number, angle: number, long: number, color: Color): string {
  const tip = [x + Math.cos(angle) * long, y + Math.sin(angle) * long];
  const wide = long * 0.24;
  const middle = [x + Math.cos(angle) * long * 0.42, y + Math.sin(angle) * long * 0.42];
  const across = [-Math.sin(angle) * wide, Math.cos(angle) * wide];
  const f = (value: number) => value.toFixed(0);
  const [mx, my, ax, ay, tx, ty] = [middle[0]!, middle[1]!, across[0]!, across[1]!, tip[0]!, tip[1]!];
  return (
    path(
      `M${f(x)} ${f(y)}Q${f(mx + ax)} ${f(my + ay)} ${f(tx)} ${f(ty)}Q${f(mx - ax)} ${f(my - ay)} ${f(x)} ${f(y)}Z`,
      color,
    ) + stroke(`M${f(x)} ${f(y)}L${f(tx)} ${f(ty)}`, lighter(color, 0.18), 1.2, { opacity: 0.7 })
  );
}
