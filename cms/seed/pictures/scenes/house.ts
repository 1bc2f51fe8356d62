import { newHouse, shack, wallsGoingUp } from '../built/house.ts';
import { ground, woods } from '../land/hill.ts';
import { framing } from '../land/framing.ts';
import { flowers, grass } from '../land/plants.ts';
import { banana, bamboo, tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { afternoon, morning, overcast } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { path, rect, stroke, points } from '../pen/shape.ts';
import { capped, child, elder, farmer, volunteer } from '../people/cast.ts';
import { handsClasped, standing, waiting, walking } from '../people/poses.ts';
import { carrying, digging, giving, reaching, shakingHands } from '../people/working-poses.ts';
import { type Actor, type Thing, troupe } from '../people/troupe.ts';
import { boxInArms, bundle, shovel } from '../things/tools.ts';
import { mixer, wheelbarrow } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** The old shack on its slope. */
export const houseBefore: Scene = () => slope('before');

/** Volunteers raise the walls. */
export const houseRising: Scene = () => slope('rising');

/** The new house, handed over. */
export const houseAfter: Scene = () => slope('after');

type Stage = 'before' | 'rising' | 'after';

const HOUSES = {
  before: () => shack(880, 840, 1.75),
  rising: () => wallsGoingUp(880, 840, 1.75),
  after: () => newHouse(880, 840, 1.85),
};

const LIGHTS = { before: overcast, rising: morning, after: afternoon };

function slope(stage: Stage): string[] {
  const light = LIGHTS[stage];
  return [
    valley(light, { foot: 640, seed: 21, height: 520 }),
    lit(
      light,
      woods(points(-40, 560, 260, 500, 560, 560, 1000, 610, 1400, 520, 1840, 440), '#5d9150', 14, 26),
      0.14,
    ),
    lit(light, ground(points(-40, 770, 400, 800, 900, 800, 1400, 770, 1840, 700), '#9db35f', '#7a8a45')),
    lit(light, tree(240, 800, 4.2, 5) + bamboo(1600, 770, 4.6, 2) + banana(1420, 800, 2.6, 3)),
    lit(light, yard() + HOUSES[stage]()),
    lit(light, troupe({ horizon: 420, share: 0.82 }, PEOPLE[stage]())),
    lit(
      light,
      grass(1080, 1200, '#6d9a45', 7, 150) +
        (stage === 'after'
          ? flowers(1180, 1560, 880, 930, 4, ['#e2504a', '#f4c53a', '#fffaf0', '#e58fb0'], 40)
          : ''),
    ),
    lit(light, framing(1850, -40, 1.7, 8, '#2c4a33', true)),
  ];
}

function yard(): string {
  return (
    path('M300 860Q900 800 1500 850L1640 1000Q1000 1090 420 1040Z', fade('#d2b48a', '#b08d62')) +
    stroke('M500 900q160 -14 330 -6M900 960q200 10 420 -14', '#8e6f4a', 5, { opacity: 0.3 }) +
    rect(0, 0, 0, 0, 'none')
  );
}

const PEOPLE: Record<Stage, () => (Actor | Thing)[]> = {
  before: () => [
    { x: 1130, y: 930, look: elder(3), pose: waiting, flip: true },
    { x: 1220, y: 950, look: child(4), pose: standing },
  ],
  rising: () => [
    { x: 420, y: 985, look: capped(4), pose: digging, inNear: shovel(-28) },
    { y: 960, drawn: mixer(300, 960, 1.7) },
    { x: 640, y: 930, look: capped(9), pose: reaching, inNear: boxInArms('#cf7a55') },
    { x: 1060, y: 925, look: volunteer(14, { hat: 'helmet' }), pose: reaching, flip: true },
    {
      x: 1290,
      y: 1000,
      look: capped(6),
      pose: carrying,
      flip: true,
      front: '<g transform="translate(13 -56)">' + boxInArms('#cf7a55') + '</g>',
    },
    { y: 1030, drawn: wheelbarrow(900, 1060, 1.7, '#c9a57a') },
    { x: 740, y: 1060, look: farmer(8, { hat: 'non' }), pose: giving },
  ],
  after: () => [
    { x: 660, y: 990, look: volunteer(5), pose: giving, inNear: bundle() },
    { x: 860, y: 995, look: elder(3), pose: shakingHands, flip: true },
    { x: 960, y: 1000, look: child(4, { mood: 'laugh' }), pose: standing },
    { x: 1120, y: 975, look: farmer(7, { hat: undefined }), pose: handsClasped, flip: true },
    { x: 500, y: 1000, look: volunteer(11), pose: handsClasped },
    { x: 1260, y: 990, look: capped(2), pose: waiting, flip: true },
    { x: 330, y: 985, look: capped(17), pose: walking },
  ],
};
