import { type Light, lit } from '../light/light.ts';
import type { Color } from '../pen/color.ts';
import { points } from '../pen/shape.ts';
import { woods } from './hill.ts';
import { valley } from './valley.ts';
import { water } from './water.ts';

/** A lake below its mountains, for scenes on the near shore; water in its far and near colour. */
export function lakeside(light: Light, seed: number, far: Color, near: Color): string[] {
  return [
    valley(light, { foot: 560, seed, height: 440 }),
    lit(light, woods(points('-40 560, 400 545, 900 560, 1400 540, 1840 555'), '#5f9158', seed, 18), 0.2),
    lit(light, water(590, 980, far, near, seed), 0.05),
  ];
}
