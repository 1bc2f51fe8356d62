import { framing } from '../land/framing.ts';
import { ground } from '../land/hill.ts';
import { lakeside } from '../land/lakeside.ts';
import { bamboo, tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, pair, path, points, stroke } from '../pen/shape.ts';
import { child, volunteer } from '../people/cast.ts';
import { kneeling, sittingOnFloorAside } from '../people/low-poses.ts';
import { handsClasped, standing, talking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { dugout } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** First aid by the lake: how to bring back somebody who nearly drowned. */
export const firstAid: Scene = () => [
  ...lakeside(morning, 71, '#bfe0de', '#3f8f9c'),
  lit(morning, dugout(300, 760, 0.7) + buoys(), 0.04),
  lit(morning, ground(points('-40 860, 500 840, 1100 850, 1840 830'), '#d9c48f', '#b0935f')),
  lit(morning, tree(1660, 880, 5, 12) + bamboo(90, 880, 4.2, 2)),
  lit(
    morning,
    path('M480 1060L1230 1050L1310 1130H410Z', fade('#4f93c7', '#3470a4')) +
      troupe({ horizon: 0, share: 1 }, [
        { x: 330, y: 990, tall: 370, look: child(3), pose: standing },
        { x: 450, y: 960, tall: 370, look: child(9), pose: handsClasped },
        { x: 570, y: 950, tall: 370, look: child(5), pose: handsClasped },
        { x: 690, y: 940, tall: 360, look: child(14), pose: standing },
        { x: 1240, y: 960, tall: 370, look: child(17), pose: handsClasped, flip: true },
        { x: 1350, y: 990, tall: 370, look: child(21), pose: standing, flip: true },
        { x: 1010, y: 960, tall: 540, look: volunteer(8, { mood: 'talk' }), pose: talking, flip: true },
        { y: 1080, drawn: dummy() },
        {
          x: 760,
          y: 1105,
          tall: 560,
          look: volunteer(4, { sleeves: 'short', mood: 'calm' }),
          pose: {
            ...kneeling,
            hands: pair(16, -18, 18, -19),
          },
        },
        { x: 1500, y: 1120, tall: 400, look: child(26), pose: sittingOnFloorAside, flip: true },
        { x: 210, y: 1140, tall: 400, look: child(30), pose: sittingOnFloorAside },
      ]),
  ),
  lit(morning, framing(-60, -50, 1.7, 9)),
];

/** The practice manikin: head and trunk. */
const dummy = (): string =>
  ellipse(920, 1086, 190, 16, '#12323a', { opacity: 0.35 }) +
  path('M800 1080q-8 -60 50 -62h150q40 4 46 62z', fade('#e8eef0', '#a9b6bb')) +
  ellipse(1082, 1046, 44, 36, fade('#e9c3a0', '#c98d66')) +
  ellipse(1090, 1020, 10, 6, '#a5573f') +
  stroke('M850 1020q60 18 150 2', '#c8372d', 7);

const buoys = (): string =>
  [700, 900, 1120, 1330]
    .map((x, i) => ellipse(x, 700 + i * 6, 20, 12, i % 2 ? '#fbf6e8' : '#d8342b'))
    .join('') + stroke('M690 704Q1000 730 1340 716', '#fbf6e8', 3);
