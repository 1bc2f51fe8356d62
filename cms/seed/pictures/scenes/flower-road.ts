import { newHouse } from '../built/house.ts';
import { countryside } from '../land/countryside.ts';
import { flowers } from '../land/plants.ts';
import { road } from '../land/road.ts';
import { bamboo, tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { pair } from '../pen/shape.ts';
import { capped, farmer, pupil } from '../people/cast.ts';
import { squatting } from '../people/low-poses.ts';
import { walkingAway, walkingToUs } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { bendingDown } from '../people/working-poses.ts';
import { wateringCan } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Flower beds along the road; a woman waters them. */
export const flowerRoad: Scene = () => [
  ...countryside(morning, { seed: 109, meadow: 660 }),
  lit(
    morning,
    newHouse(330, 760, 1.25, '#fbe6b4') +
      newHouse(1500, 750, 1.15, '#e7efdc') +
      tree(80, 760, 3.6, 2) +
      tree(1180, 700, 1.9, 6) +
      bamboo(1760, 780, 4.2, 7),
  ),
  lit(
    morning,
    road({ farX: 930, farY: 640, farWidth: 40, nearX: 1000, nearWidth: 1000, bend: -20, color: '#d8d3c6' }),
  ),
  lit(
    morning,
    farBeds() +
      troupe({ horizon: 330, share: 0.74 }, [
        { x: 960, y: 740, look: pupil(4), pose: walkingAway },
        { x: 1010, y: 750, look: pupil(9), pose: walkingAway },
        { x: 1100, y: 860, look: farmer(8, { hat: 'helmet', top: '#c96a4a' }), pose: walkingToUs },
        {
          x: 1330,
          y: 1080,
          look: capped(11),
          pose: {
            ...squatting,
            hands: pair(17, -14, 20, -16),
          },
        },
        {
          x: 690,
          y: 1090,
          look: farmer(2, { hat: 'non', top: '#b3486a', mood: 'smile', hair: 'ponytail' }),
          pose: {
            ...bendingDown,
            lean: 24,
            hands: pair(20, -42, 14, -46),
          },
          flip: true,
          inNear: wateringCan(),
        },
      ]),
  ),
  lit(
    morning,
    flowers(-20, 520, 950, 1160, 4, ['#e2504a', '#f4a63a', '#fffaf0', '#e58fb0', '#d94f8a'], 120) +
      flowers(1440, 1820, 950, 1160, 6, ['#f4c53a', '#e2504a', '#fffaf0', '#b06fc0'], 90),
  ),
];

const farBeds = (): string =>
  flowers(700, 880, 690, 800, 9, ['#e2504a', '#f4c53a', '#e58fb0'], 60) +
  flowers(1010, 1180, 690, 800, 10, ['#f4c53a', '#fffaf0', '#e2504a'], 50) +
  flowers(420, 740, 800, 950, 11, ['#e2504a', '#f4c53a', '#fffaf0', '#e58fb0'], 90) +
  flowers(1240, 1560, 800, 950, 12, ['#f4c53a', '#e2504a', '#b06fc0'], 80);
