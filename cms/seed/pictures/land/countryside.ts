import { stiltHouse } from '../built/stilt-house.ts';
import { type Light, lit } from '../light/light.ts';
import type { Color } from '../pen/color.ts';
import { random } from '../pen/random.ts';
import { ground, woods } from './hill.ts';
import { paddies } from './paddies.ts';
import { tree } from './trees.ts';
import { valley } from './valley.ts';

export interface Countryside {
  seed: number;
  /** Where the near meadow begins, px from the top. */
  meadow?: number;
  grass?: Color;
  deep?: Color;
  /** How ripe the rice is, 0 to 1 by its colour. */
  ripe?: Color;
  hamlet?: boolean;
}

/** Mountains, woods, rice fields with a hamlet, and the meadow on which the scene plays. */
export function countryside(
  light: Light,
  { seed, meadow = 730, grass = '#9fb85f', deep, ripe, hamlet = true }: Countryside,
): string[] {
  const chance = random(seed);
  const wave = () => chance.between(-14, 14);
  return [
    valley(light, { foot: 560, seed, height: 440 }),
    lit(
      light,
      woods(
        [
          [-40, 560 + wave()],
          [400, 545 + wave()],
          [900, 560 + wave()],
          [1400, 530 + wave()],
          [1840, 555 + wave()],
        ],
        '#64965a',
        seed,
        20,
      ),
      0.2,
    ),
    lit(light, paddies({ top: 606, bottom: meadow + 30, seed, vanishing: 700 + chance() * 400, ripe }), 0.14),
    hamlet ? lit(light, farHouses(seed), 0.26) : '',
    lit(
      light,
      ground(
        [
          [-40, meadow + wave()],
          [500, meadow - 10 + wave()],
          [1100, meadow + wave()],
          [1840, meadow - 6],
        ],
        grass,
        deep,
      ),
    ),
  ];
}

function farHouses(seed: number): string {
  const chance = random(seed + 50);
  const middle = chance.between(300, 1500);
  return [0, 1, 2]
    .map((i) => {
      const x = middle + (i - 1) * 150 + chance.between(-30, 30);
      const y = 618 + chance.between(-4, 8);
      return (
        tree(x - 70, y + 2, 0.62, seed + i) +
        stiltHouse({ x, y, scale: 0.23 }) +
        tree(x + 74, y + 4, 0.5, seed + i + 9)
      );
    })
    .join('');
}
