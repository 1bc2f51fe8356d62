import { newHouse, shack, wallsGoingUp } from '../built/house.ts';
import { ground, woods } from '../land/hill.ts';
import { flowers, grass } from '../land/plants.ts';
import { bamboo, banana, tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { afternoon, morning, overcast } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { blob, ellipse, placed, points, rect, stroke } from '../pen/shape.ts';
import { capped, child, elder, farmer, volunteer } from '../people/cast.ts';
import { handsClasped, standing, waiting, walking } from '../people/poses.ts';
import { type Actor, type Thing, troupe } from '../people/troupe.ts';
import { carrying, digging, giving, pulling, reaching, shakingHands } from '../people/working-poses.ts';
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
  before: () => shack(900, 850, 2.1),
  rising: () => wallsGoingUp(900, 850, 2.1),
  after: () => newHouse(900, 850, 2.15),
};

const LIGHTS = { before: overcast, rising: morning, after: afternoon };

function slope(stage: Stage): string[] {
  const light = LIGHTS[stage];
  return [
    valley(light, { foot: 640, seed: 21, height: 520 }),
    lit(
      light,
      woods(points('-40 560, 260 500, 560 560, 1000 610, 1400 520, 1840 440'), '#5d9150', 14, 26),
      0.14,
    ),
    lit(light, ground(points('-40 770, 400 800, 900 800, 1400 770, 1840 700'), '#9db35f', '#7a8a45')),
    lit(light, tree(240, 800, 4.2, 5) + bamboo(1600, 770, 4.6, 2) + banana(1420, 800, 2.6, 3)),
    lit(light, yard() + HOUSES[stage]() + (stage === 'after' ? flowerBeds() : '')),
    lit(light, troupe({ horizon: 420, share: 0.7 }, PEOPLE[stage]())),
    lit(
      light,
      grass(1100, 1200, '#6d9a45', 7, 90, -20, 400) + grass(1100, 1200, '#6d9a45', 8, 110, 1280, 1820),
    ),
  ];
}

const flowerBeds = (): string =>
  [490, 1130]
    .map((from) =>
      flowers(from, from + 190, 836, 862, from, ['#e2504a', '#f4c53a', '#fffaf0', '#e58fb0'], 34),
    )
    .join('');

/** Beaten earth before the door, with a path that comes up to it. */
function yard(): string {
  const earth = points(
    '300 880, 620 838, 1180 838, 1500 880, 1560 970, 1330 1080, 1200 1240, 520 1240, 420 1080, 270 970',
  );
  return (
    blob(earth, fade('#dcc096', '#b08d62')) +
    stroke('M520 930q160 -14 330 -6M900 990q200 10 380 -14M680 1080q120 8 240 -6', '#8e6f4a', 5, {
      opacity: 0.3,
    })
  );
}

const PEOPLE: Record<Stage, () => (Actor | Thing)[]> = {
  before: () => [
    { x: 1250, y: 950, look: elder(3), pose: waiting, flip: true },
    { x: 1340, y: 972, look: child(4), pose: standing },
    { y: 900, drawn: firewood(560, 900) },
  ],
  rising: () => [
    { x: 440, y: 1010, look: capped(4), pose: digging, inNear: shovel(-28) },
    { y: 960, drawn: mixer(270, 985, 1.8) },
    { x: 700, y: 905, look: capped(9), pose: reaching, inNear: boxInArms('#cf7a55') },
    { x: 1150, y: 905, look: volunteer(14, { hat: 'helmet' }), pose: reaching, flip: true },
    {
      x: 1390,
      y: 1010,
      look: capped(6),
      pose: carrying,
      flip: true,
      front: placed(13, -56, 1, boxInArms('#cf7a55')),
    },
    { y: 1040, drawn: wheelbarrow(990, 1090, 1.8, '#c9a57a') },
    { x: 800, y: 1090, look: farmer(8, { hat: 'non' }), pose: pulling },
    { y: 1000, drawn: bricks(1530, 1000) },
  ],
  after: () => [
    { x: 620, y: 1035, look: volunteer(5), pose: giving, inNear: bundle() },
    { x: 790, y: 1040, look: elder(3), pose: shakingHands, flip: true },
    { x: 880, y: 1050, look: child(4, { mood: 'laugh' }), pose: standing },
    { x: 1240, y: 985, look: farmer(7, { hat: undefined }), pose: handsClasped, flip: true },
    { x: 480, y: 1010, look: volunteer(11), pose: handsClasped },
    { x: 1360, y: 1010, look: capped(2), pose: waiting, flip: true },
    { x: 1460, y: 1060, look: volunteer(19, { mood: 'laugh' }), pose: handsClasped, flip: true },
    { x: 340, y: 1040, look: capped(17), pose: walking },
  ],
};

const firewood = (x: number, y: number): string =>
  Array.from(
    { length: 14 },
    (_, i) =>
      ellipse(
        x - 70 + (i % 5) * 32 + Math.floor(i / 5) * 16,
        y - 14 - Math.floor(i / 5) * 26,
        15,
        14,
        fade('#b08a5a', '#6d4f30'),
      ) +
      ellipse(
        x - 70 + (i % 5) * 32 + Math.floor(i / 5) * 16,
        y - 14 - Math.floor(i / 5) * 26,
        7,
        6,
        '#d2b07c',
      ),
  ).join('');

const bricks = (x: number, y: number): string =>
  Array.from({ length: 18 }, (_, i) =>
    rect(
      x - 110 + (i % 6) * 37 + (Math.floor(i / 6) % 2) * 14,
      y - 24 - Math.floor(i / 6) * 24,
      35,
      22,
      i % 2 ? '#c9724e' : '#b5603f',
    ),
  ).join('');
