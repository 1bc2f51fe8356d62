import { type Color, darker, lighter, mix } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { type Random, random } from '../pen/random.ts';
import { polygon, stroke } from '../pen/shape.ts';

export interface Paddies {
  top: number;
  bottom: number;
  seed: number;
  young?: Color;
  ripe?: Color;
  /** Where the bunds run to, px from the left. */
  vanishing?: number;
}

/** Rice fields on the floor of a valley: strips between bunds, closer together the farther away. */
export function paddies({
  top,
  bottom,
  seed,
  young = '#86b552',
  ripe = '#d8c65c',
  vanishing = 900,
}: Paddies): string {
  const chance = random(seed);
  let drawn = '';
  const count = 6;
  for (let i = 0; i < count; i++) {
    const y1 = top + (bottom - top) * (i / count) ** 1.7;
    const y2 = top + (bottom - top) * ((i + 1) / count) ** 1.7;
    drawn += strip(y1, y2, top, vanishing, 70 + i * 46, mix(young, ripe, 0.1), ripe, chance);
  }
  return drawn;
}

function strip(
  y1: number,
  y2: number,
  horizon: number,
  vanishing: number,
  wide: number,
  young: Color,
  ripe: Color,
  chance: Random,
): string {
  const spread = (y2 - horizon + 90) / (y1 - horizon + 90);
  let drawn = '';
  for (let x = -500; x < 2300;) {
    const next = x + wide * chance.between(1.6, 3.6);
    const color = mix(young, ripe, chance.between(0, 0.8));
    const low = (at: number) => vanishing + (at - vanishing) * spread;
    drawn += polygon(
      [
        [x, y1],
        [next, y1],
        [low(next), y2],
        [low(x), y2],
      ],
      fade(lighter(color, 0.12), color),
    );
    drawn += stroke(
      `M${x.toFixed(0)} ${y1.toFixed(0)}L${low(x).toFixed(0)} ${y2.toFixed(0)}`,
      darker(color, 0.35),
      2 + (y2 - y1) * 0.05,
      { opacity: 0.5 },
    );
    x = next;
  }
  const bund = `M-20 ${y2.toFixed(0)}Q900 ${(y2 + (y2 - y1) * 0.14).toFixed(0)} 1820 ${y2.toFixed(0)}`;
  return (
    drawn +
    stroke(bund, '#7d8a45', 2 + (y2 - y1) * 0.09) +
    stroke(bund, '#b9c77a', 1 + (y2 - y1) * 0.03, { transform: 'translate(0 -3)' })
  );
}
