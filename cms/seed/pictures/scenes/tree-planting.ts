import { framing } from '../land/framing.ts';
import { ground, woods } from '../land/hill.ts';
import { grass, sapling } from '../land/plants.ts';
import { tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { random } from '../pen/random.ts';
import { ellipse, pair, points } from '../pen/shape.ts';
import { capped, farmer, volunteer } from '../people/cast.ts';
import { kneeling, squatting } from '../people/low-poses.ts';
import { walkingToUs } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { bendingDown, digging } from '../people/working-poses.ts';
import { hoe, shovel, wateringCan } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Volunteers set young trees on a bare slope. */
export const treePlanting: Scene = () => [
  valley(morning, { foot: 560, seed: 81, height: 430 }),
  lit(morning, woods(points('-40 420, 300 500, 800 590, 1300 600, 1840 540'), '#5f9654', 6, 24), 0.16),
  lit(morning, ground(points('-40 560, 500 650, 1000 720, 1500 740, 1840 720'), '#a9a45a', '#8a6a3f')),
  lit(morning, pits() + tree(1700, 740, 4.4, 8)),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.74 }, [
      { x: 300, y: 730, look: capped(21), pose: digging, inNear: hoe(-26) },
      { x: 620, y: 770, look: capped(13), pose: bendingDown },
      { x: 1010, y: 800, look: capped(17), pose: digging, flip: true, inNear: shovel(-28) },
      { x: 1380, y: 800, look: farmer(4, { hat: 'non' }), pose: bendingDown, flip: true },
      { x: 420, y: 1120, look: capped(3, { mood: 'smile' }), pose: kneeling },
      { y: 1121, drawn: sapling(590, 1130, 2.1) },
      {
        x: 800,
        y: 1110,
        look: capped(8, { mood: 'laugh' }),
        pose: {
          ...squatting,
          hands: pair(16, -14, 18, -16),
        },
        flip: true,
      },
      {
        x: 1180,
        y: 1080,
        look: volunteer(12, { hat: 'tai-beo', mood: 'smile' }),
        pose: walkingToUs,
        inNear: wateringCan(),
        inFar: '<g transform="translate(0 3) scale(.34)">' + sapling(0, 0, 0.9) + '</g>',
      },
      {
        x: 1480,
        y: 1130,
        look: capped(25, { mood: 'smile' }),
        pose: digging,
        flip: true,
        inNear: shovel(-28),
      },
    ]),
  ),
  lit(morning, grass(1120, 1210, '#7d9a45', 7, 90) + framing(-60, -60, 1.8, 11)),
];

function pits(): string {
  const chance = random(3);
  let drawn = '';
  for (let row = 0; row < 6; row++) {
    const y = 700 + row * row * 13 + row * 18;
    for (let i = 0; i < 9; i++) {
      const x = -20 + i * 220 + (row % 2) * 110 + chance.between(-16, 16);
      const size = 0.35 + row * 0.13;
      if (y > 690 + x * 0.05)
        drawn +=
          ellipse(x, y + 60, 70 * size, 16 * size, '#6b4a2e', { opacity: 0.6 }) +
          sapling(x, y + 58, size * 0.8);
    }
  }
  return drawn;
}
