import { type Color, darker, lighter } from '../pen/color.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, placed, stroke } from '../pen/shape.ts';

/** Blades of grass scattered between two heights; the lower they stand, the taller they are. */
export function grass(
  top: number,
  bottom: number,
  color: Color,
  seed: number,
  count = 160,
  from = 0,
  to = 1800,
): string {
  const chance = random(seed);
  const tones = ['', '', ''];
  for (let i = 0; i < count; i++) {
    const depth = chance();
    const x = chance.between(from, to);
    const y = top + (bottom - top) * depth;
    const tall = (8 + depth * 30) * chance.between(0.6, 1.3);
    const bend = chance.between(-0.5, 0.5) * tall;
    for (const side of [-0.35, 0, 0.4])
      tones[i % 3] +=
        `M${(x + side * 8).toFixed(1)} ${y.toFixed(1)}q${(bend * 0.2 + side * 6).toFixed(1)} ${(-tall * 0.6).toFixed(1)} ${(bend + side * tall * 0.7).toFixed(1)} ${(-tall).toFixed(1)}`;
  }
  const colors = [darker(color, 0.25), color, lighter(color, 0.25)];
  return tones.map((d, i) => (d ? stroke(d, colors[i]!, 3, { opacity: 0.75 }) : '')).join('');
}

/** Flowers on stalks in a bed between two heights. */
export function flowers(
  from: number,
  to: number,
  top: number,
  bottom: number,
  seed: number,
  colors: readonly Color[],
  count = 70,
): string {
  const chance = random(seed);
  const heads = Array.from({ length: count }, () => ({
    x: chance.between(from, to),
    y: chance.between(top, bottom),
  }));
  heads.sort((a, b) => a.y - b.y);
  return heads
    .map(({ x, y }) => {
      const size = 5 + ((y - top) / Math.max(1, bottom - top)) * 7;
      return flower(x, y, size, chance.pick(colors));
    })
    .join('');
}

function flower(x: number, y: number, size: number, color: Color): string {
  const stalk = stroke(
    `M${x.toFixed(0)} ${y.toFixed(0)}q2 ${size} 0 ${(size * 3).toFixed(0)}`,
    '#4f7d35',
    size * 0.3,
  );
  const leaf = ellipse(x + size * 0.8, y + size * 1.8, size * 0.9, size * 0.35, '#5d8f3d');
  const petals = [0, 72, 144, 216, 288].map((angle) => {
    const turn = (angle * Math.PI) / 180;
    return ellipse(
      x + Math.cos(turn) * size * 0.6,
      y + Math.sin(turn) * size * 0.5,
      size * 0.55,
      size * 0.5,
      color,
    );
  });
  return stalk + leaf + petals.join('') + ellipse(x, y, size * 0.38, size * 0.34, '#f6d25a');
}

/** A young tree in the ground, about 100 × `scale` px tall. */
export function sapling(x: number, y: number, scale: number, leaf: Color = '#6fae45'): string {
  const side = (at: number, long: number, tone: Color) =>
    path(`M0 ${at}q${long * 0.4} -12 ${long} -8q${-long * 0.4} 13 ${-long} 8z`, tone);
  return placed(
    x,
    y,
    scale,
    ellipse(0, 0, 26, 6, '#5d3f2a', { opacity: 0.5 }) +
      stroke('M0 0Q3 -40 0 -82', '#6b5233', 4) +
      side(-34, 30, darker(leaf, 0.15)) +
      side(-42, -32, leaf) +
      side(-60, 28, leaf) +
      side(-66, -26, lighter(leaf, 0.2)) +
      path('M0 -78q-12 -14 0 -30q13 15 0 30z', lighter(leaf, 0.28)),
  );
}
