import { stiltHouse } from '../built/stilt-house.ts';
import { ground } from '../land/hill.ts';
import { lakeside } from '../land/lakeside.ts';
import { grass } from '../land/plants.ts';
import { bamboo, tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { afternoon } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, points, stroke } from '../pen/shape.ts';
import { child, tay, tayMan, volunteer } from '../people/cast.ts';
import { handsClasped, standing, talking, waiting, waving } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { dugout } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** A stilt-house homestay on the shore, its young hosts at the stair. */
export const homestay: Scene = () => [
  ...lakeside(afternoon, 61, '#e9dcb4', '#5e9aa0'),
  lit(afternoon, dugout(1480, 830, 0.8) + dugout(1240, 760, 0.5, true), 0.06),
  lit(afternoon, ground(points('-40 800, 500 830, 1000 880, 1400 960, 1840 990'), '#9fb25f')),
  lit(
    afternoon,
    bamboo(80, 850, 5.6, 9) +
      stiltHouse({ x: 640, y: 920, scale: 2.25, roof: '#7a5a3f' }) +
      lanterns() +
      tree(1240, 930, 2.6, 5),
  ),
  lit(
    afternoon,
    path('M660 920Q800 930 900 1000T1240 1210H420Q620 1040 560 930Z', fade('#dcc096', '#b48d61')),
  ),
  lit(
    afternoon,
    troupe({ horizon: 360, share: 0.76 }, [
      { x: 800, y: 1040, look: tay(3, { mood: 'smile' }), pose: waving },
      { x: 640, y: 1050, look: tayMan(6), pose: handsClasped },
      {
        x: 1180,
        y: 1080,
        look: volunteer(9, { top: '#e8b23a', wears: ['collar'], hat: 'cap' }),
        pose: waiting,
        flip: true,
        behind: pack('#c8552f'),
      },
      {
        x: 1310,
        y: 1050,
        look: volunteer(14, { top: '#d9d2c0', wears: ['collar'] }),
        pose: talking,
        flip: true,
        behind: pack('#3d7a5a'),
      },
      { x: 420, y: 1010, look: child(8), pose: standing },
    ]),
  ),
  lit(
    afternoon,
    grass(1090, 1200, '#6d9a45', 13, 120, 1200, 1800) + grass(1090, 1200, '#6d9a45', 14, 90, -20, 420),
  ),
];

const pack = (color: `#${string}`): string => path('M-16 -80Q-20 -60 -15 -52H-4V-82Q-12 -86 -16 -80Z', color);

const lanterns = (): string =>
  [330, 500, 800, 960]
    .map(
      (x, i) =>
        stroke(`M${x} 486v26`, '#7a5931', 3) +
        ellipse(x, 532, 17, 20, fade('#ffdf8a', i % 2 ? '#d8552f' : '#e8a23a')),
    )
    .join('');
