import { type Color, darker, lighter } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { curve, ellipse, path, placed, type Point, stroke } from '../pen/shape.ts';
import { crown } from './crown.ts';

/** A broad tree; zero is where the trunk meets the ground, the whole is about 100 × `scale` px tall. */
export function tree(
  x: number,
  y: number,
  scale: number,
  seed: number,
  leaf: Color = '#4f8a3f',
  bark: Color = '#6b4a33',
): string {
  const chance = random(seed);
  const lean = chance.between(-4, 4);
  const trunk = path(
    `M-4 0C-3 -20 ${lean - 3} -34 ${lean - 2} -60L${lean + 3} -60C${lean + 4} -34 4 -22 6 0Z`,
    fade(lighter(bark, 0.15), darker(bark, 0.3), 0),
  );
  const limbs =
    stroke(`M${lean} -42Q${lean - 10} -52 -20 -60`, darker(bark, 0.1), 2.6) +
    stroke(`M${lean} -46Q${lean + 12} -56 22 -64`, darker(bark, 0.2), 2.4);
  const shade = ellipse(0, 1, 34, 5, glow('#14241a', 0.55));
  return placed(x, y, scale, shade + trunk + limbs + crown(lean, -68, 34, 28, leaf, chance));
}

/** A clump of bamboo; about 100 × `scale` px tall, bending outwards. */
export function bamboo(x: number, y: number, scale: number, seed: number, leaf: Color = '#7aa644'): string {
  const chance = random(seed);
  let stalks = '';
  let foliage = '';
  for (let i = 0; i < 9; i++) {
    const out = (i - 4) * chance.between(4, 8);
    const tall = chance.between(70, 104);
    const foot = (i - 4) * 1.8;
    const stalk: Point[] = [
      [foot, 0],
      [foot + out * 0.15, -tall * 0.5],
      [foot + out * 0.55, -tall * 0.85],
      [foot + out * 1.3, -tall],
    ];
    stalks += stroke(curve(stalk), i % 2 ? darker(leaf, 0.25) : lighter(leaf, 0.1), 1.7);
    foliage += spray(stalk, out, chance);
  }
  return placed(
    x,
    y,
    scale,
    stalks +
      path(foliage, leaf) +
      path(foliage, lighter(leaf, 0.25), { transform: 'translate(-2 -2) scale(.96)', opacity: 0.7 }),
  );
}

function spray(stalk: readonly Point[], out: number, chance: ReturnType<typeof random>): string {
  let d = '';
  for (let i = 0; i < 22; i++) {
    const [from, to] = i % 3 ? [stalk[2]!, stalk[3]!] : [stalk[1]!, stalk[2]!];
    const along = chance();
    const x = from[0] + (to[0] - from[0]) * along;
    const y = from[1] + (to[1] - from[1]) * along;
    const long = chance.between(7, 13) * (chance() < 0.5 + Math.sign(out) * 0.2 ? 1 : -1);
    const drop = chance.between(-1, 6);
    d += `M${x.toFixed(1)} ${y.toFixed(1)}q${(long * 0.5).toFixed(1)} ${(drop - 3).toFixed(1)} ${long.toFixed(1)} ${drop.toFixed(1)}q${(-long * 0.6).toFixed(1)} ${(1.2).toFixed(1)} ${(-long).toFixed(1)} ${(-drop).toFixed(1)}z`;
  }
  return d;
}

/** A banana plant, about 100 × `scale` px tall. */
export function banana(x: number, y: number, scale: number, seed: number, leaf: Color = '#6fa23f'): string {
  const chance = random(seed);
  let drawn = path('M-5 0Q-3 -30 -2 -56L3 -56Q4 -30 6 0Z', fade('#a5a860', '#6d7a3c', 0));
  for (let i = 0; i < 8; i++) {
    const angle = -Math.PI / 2 + (i - 3.5) * 0.36 + chance.between(-0.1, 0.1);
    const long = chance.between(38, 50);
    const tip: Point = [
      Math.cos(angle) * long * 1.15,
      -54 + Math.sin(angle) * long * 0.9 + Math.abs(Math.cos(angle)) * 22,
    ];
    const bend: Point = [Math.cos(angle) * long * 0.7, -58 + Math.sin(angle) * long];
    const tone = i % 2 ? lighter(leaf, 0.18) : darker(leaf, 0.1);
    drawn += path(
      `M0 -54Q${bend[0] - 6} ${bend[1] - 6} ${tip[0]} ${tip[1]}Q${bend[0] + 7} ${bend[1] + 9} 0 -54Z`,
      tone,
    );
    drawn += stroke(`M0 -54Q${bend[0]} ${bend[1]} ${tip[0]} ${tip[1]}`, lighter(leaf, 0.45), 0.7);
  }
  return placed(x, y, scale, drawn);
}
