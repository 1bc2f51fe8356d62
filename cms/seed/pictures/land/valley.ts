import { type Light, lit } from '../light/light.ts';
import type { Color } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { rect } from '../pen/shape.ts';
import { karst } from './karst.ts';
import { sky } from './sky.ts';

export interface Valley {
  /** Where the mountains stand, px from the top. */
  foot: number;
  seed: number;
  height?: number;
  clouds?: number;
  near?: Color;
  /** Leave out the nearest range, for scenes that have their own. */
  open?: boolean;
}

/** Sky and three ranges of limestone mountains, paler the farther they are, with mist at their feet. */
export function valley(
  light: Light,
  { foot, seed, height = 420, clouds = 4, near = '#4f8468', open = false }: Valley,
): string {
  return (
    sky(light, foot, seed, clouds) +
    lit(
      light,
      karst({ base: foot, height: height * 0.86, width: 330, seed: seed + 1, color: '#6d93a0', steep: 2.1 }),
      0.62,
    ) +
    lit(
      light,
      karst({ base: foot, height: height * 0.72, width: 270, seed: seed + 2, color: '#5c8a86', steep: 2.5 }),
      0.4,
    ) +
    mistBand(light, foot - 60, 120, 0.6) +
    (open
      ? ''
      : lit(
          light,
          karst({
            base: foot + 20,
            height: height * 0.5,
            width: 230,
            seed: seed + 3,
            color: near,
            steep: 2.6,
            detail: true,
          }),
          0.16,
        ) + mistBand(light, foot - 50, 110, 0.45))
  );
}

/** A band of mist, thick at its foot. */
export function mistBand(light: Light, y: number, height: number, strength: number): string {
  return (
    rect(0, y, 1800, height * 0.7, fade(light.haze, light.haze, 90, 0, strength)) +
    rect(0, y + height * 0.7, 1800, height * 0.5, fade(light.haze, light.haze, 90, strength, 0))
  );
}
