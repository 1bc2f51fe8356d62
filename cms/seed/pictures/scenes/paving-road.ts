import { sack } from '../built/props.ts';
import { stiltHouse } from '../built/stilt-house.ts';
import { countryside } from '../land/countryside.ts';
import { road } from '../land/road.ts';
import { bamboo, banana } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { noon } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { blob, path, points, polygon, stroke } from '../pen/shape.ts';
import { capped, farmer, volunteer } from '../people/cast.ts';
import { waiting } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { digging, leaningOver, pulling } from '../people/working-poses.ts';
import { shovel } from '../things/tools.ts';
import { mixer, wheelbarrow } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** Concrete for the village road: mixer, shovels, a levelled strip. */
export const pavingRoad: Scene = () => [
  ...countryside(noon, { seed: 103, meadow: 660 }),
  lit(noon, stiltHouse({ x: 300, y: 760, scale: 1.25 }) + bamboo(1660, 760, 4.6, 2) + banana(640, 720, 2, 5)),
  lit(
    noon,
    road({ farX: 1000, farY: 640, farWidth: 40, nearX: 760, nearWidth: 1250, bend: 60, color: '#c19a6b' }),
  ),
  lit(
    noon,
    polygon(points('985 642, 1016 642, 1190 905, 690 905'), fade('#e6e3da', '#cfcbc0')) +
      path('M690 905H1190L1215 945Q950 975 668 945Z', '#a5a199') +
      formwork(),
  ),
  lit(
    noon,
    troupe({ horizon: 330, share: 0.74 }, [
      { x: 850, y: 780, look: capped(31), pose: leaningOver },
      { x: 1080, y: 790, look: capped(35), pose: leaningOver, flip: true },
      { y: 960, drawn: mixer(1490, 960, 2.3) },
      { x: 1300, y: 1010, look: capped(6), pose: digging, flip: true, inNear: shovel(-28) },
      {
        x: 640,
        y: 1000,
        look: capped(3, { mood: 'smile' }),
        pose: { ...digging, lean: 22 },
        inNear: shovel(-30),
      },
      {
        x: 980,
        y: 1070,
        look: capped(10, { mood: 'laugh' }),
        pose: digging,
        flip: true,
        inNear: shovel(-30),
      },
      { x: 300, y: 1060, look: farmer(5, { hat: 'non' }), pose: pulling, flip: false },
      { y: 1080, drawn: wheelbarrow(450, 1090, 1.9, '#aaa59a') },
      { y: 1150, drawn: sack(1560, 1130, 150) + sack(1680, 1150, 160) + sack(1620, 1090, 140) },
      { x: 1640, y: 1000, look: volunteer(17, { hat: 'helmet' }), pose: waiting, flip: true },
    ]),
  ),
];

const formwork = (): string =>
  stroke('M985 642L668 950M1016 642L1215 950', '#8a6434', 9) +
  blob(
    points('690 950, 800 925, 960 920, 1120 930, 1210 955, 1100 990, 900 1000, 740 985'),
    fade('#b5b1a7', '#8f8b82'),
  );
