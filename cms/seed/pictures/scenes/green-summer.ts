import { stiltHouse } from '../built/stilt-house.ts';
import { framing } from '../land/framing.ts';
import { woods } from '../land/hill.ts';
import { grass } from '../land/plants.ts';
import { terraces } from '../land/terraces.ts';
import { bamboo, tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { blob, path, placed, points, polygon, stroke } from '../pen/shape.ts';
import { capped, farmer } from '../people/cast.ts';
import { walkingToUs } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { bendingDown } from '../people/working-poses.ts';
import { hoe, shovel } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** A column of volunteers on a path through the terraces. */
export const greenSummer: Scene = () => [
  valley(morning, { foot: 470, seed: 95, height: 400 }),
  lit(morning, woods(points('-40 440, 500 470, 1100 430, 1840 480'), '#5f9654', 8, 22), 0.18),
  lit(morning, terraces({ top: 520, bottom: 1260, steps: 11, seed: 4 })),
  lit(
    morning,
    stiltHouse({ x: 330, y: 640, scale: 0.62 }) + bamboo(120, 650, 2, 5) + tree(560, 640, 1.5, 8) + reapers(),
    0.06,
  ),
  lit(
    morning,
    blob(
      points(
        '980 610, 1080 690, 1240 790, 1180 900, 900 1000, 700 1240, 1500 1240, 1420 1040, 1400 900, 1380 780, 1150 680, 1010 605',
      ),
      fade('#e2c893', '#b98f5e'),
    ),
  ),
  lit(
    morning,
    troupe({ horizon: 400, share: 0.8 }, [
      { x: 1085, y: 690, look: capped(31), pose: walkingToUs },
      { x: 1170, y: 730, look: capped(28), pose: walkingToUs },
      { x: 1270, y: 775, look: capped(24), pose: walkingToUs },
      { x: 1300, y: 850, look: capped(19), pose: walkingToUs, inNear: shovel(10, 40, 10) },
      { x: 1180, y: 890, look: capped(15), pose: walkingToUs },
      { x: 1330, y: 960, look: capped(12, { mood: 'laugh' }), pose: walkingToUs, behind: pack() },
      { x: 1110, y: 1010, look: capped(9), pose: walkingToUs, inFar: hoe(170) },
      {
        x: 860,
        y: 1130,
        look: capped(4, { mood: 'laugh' }),
        pose: walkingToUs,
        behind: pack(),
        inFar: '<g transform="translate(0 8)">' + flag() + '</g>',
      },
      { x: 1200, y: 1170, look: capped(2, { mood: 'smile' }), pose: walkingToUs, behind: pack() },
    ]),
  ),
  lit(
    morning,
    grass(1130, 1210, '#7fae45', 9, 120, -20, 620) +
      grass(1130, 1210, '#7fae45', 10, 80, 1500, 1820) +
      framing(-60, -60, 1.7, 14),
  ),
];

/** Farmers at work in the rice, small with distance. */
const reapers = (): string =>
  troupe({ horizon: 400, share: 0.62 }, [
    { x: 480, y: 780, look: farmer(4, { hat: 'non' }), pose: bendingDown },
    { x: 640, y: 760, look: farmer(9, { hat: 'non' }), pose: bendingDown, flip: true },
    { x: 250, y: 830, look: farmer(13, { hat: 'non' }), pose: bendingDown },
  ]);

const pack = (): string => path('M-12 -79Q-14 -56 -10 -50H10Q14 -56 12 -79Q0 -84 -12 -79Z', '#4a6b3f');

const flag = (): string =>
  stroke('M0 10V-66', '#cbb58c', 1.2) +
  path('M0 -66q7 -3 14 0t14 0v18q-7 3 -14 0t-14 0z', fade('#e2322a', '#b51f1a', 0)) +
  placed(14, -57, 0.055, polygon(starPoints(), '#ffdf3d'));

const starPoints = (): [number, number][] =>
  Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 ? 38 : 100;
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    return [Math.cos(angle) * r, Math.sin(angle) * r];
  });
