import { stiltHouse } from '../built/stilt-house.ts';
import { countryside } from '../land/countryside.ts';
import { grass } from '../land/plants.ts';
import { road } from '../land/road.ts';
import { bamboo, tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { afternoon } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, pair, stroke } from '../pen/shape.ts';
import { capped, child, volunteer } from '../people/cast.ts';
import { squatting } from '../people/low-poses.ts';
import { pointing, standing } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { writing } from '../people/working-poses.ts';
import { notebook, tape } from '../things/tools.ts';
import { motorbike } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** Two volunteers measure a road before work begins. */
export const survey: Scene = () => [
  ...countryside(afternoon, { seed: 121, meadow: 660 }),
  lit(
    afternoon,
    stiltHouse({ x: 1480, y: 770, scale: 1.3 }) + tree(170, 780, 4.2, 9) + bamboo(520, 700, 2.6, 3),
  ),
  lit(
    afternoon,
    road({ farX: 820, farY: 640, farWidth: 36, nearX: 980, nearWidth: 1200, bend: -80, color: '#c9a06e' }) +
      ruts(),
  ),
  lit(
    afternoon,
    troupe({ horizon: 300, share: 0.74 }, [
      { y: 830, drawn: motorbike(1240, 840, 1.5, '#2f6fb7') },
      { x: 1050, y: 780, look: child(8), pose: standing },
      {
        x: 420,
        y: 1090,
        look: capped(4, { mood: 'smile' }),
        pose: {
          ...squatting,
          hands: pair(16, -10, 19, -12),
        },
        inNear: tape(),
      },
      {
        x: 1440,
        y: 1080,
        look: capped(9, { mood: 'smile' }),
        pose: {
          ...squatting,
          hands: pair(17, -12, 20, -14),
        },
        flip: true,
      },
      {
        y: 1085,
        drawn:
          stroke('M486 1046Q940 1084 1340 1034', '#f4c53a', 9) +
          stroke('M486 1046Q940 1084 1340 1034', '#7a5a16', 9, {
            'stroke-dasharray': '3 34',
            'stroke-linecap': 'butt',
          }),
      },
      {
        x: 900,
        y: 1010,
        look: volunteer(7, { glasses: true, mood: 'calm' }),
        pose: writing,
        inFar: notebook(),
      },
      { x: 700, y: 900, look: capped(16), pose: pointing },
    ]),
  ),
  lit(
    afternoon,
    grass(1100, 1210, '#8fa045', 3, 90, -20, 330) + grass(1100, 1210, '#8fa045', 4, 80, 1500, 1820),
  ),
];

const ruts = (): string =>
  stroke('M812 650Q690 860 700 1200M832 650Q840 880 1180 1200', '#8f6a42', 26, { opacity: 0.3 }) +
  ellipse(860, 950, 90, 16, fade('#b9a98f', '#8f7a5e')) +
  ellipse(1130, 1130, 130, 18, fade('#b9a98f', '#8f7a5e'));
