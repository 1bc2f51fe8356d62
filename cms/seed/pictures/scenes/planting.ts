import { ground, woods } from '../land/hill.ts';
import { framing } from '../land/framing.ts';
import { grass, sapling } from '../land/plants.ts';
import { tree } from '../land/trees.ts';
import { terraces } from '../land/terraces.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { afternoon, morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { blob, ellipse, path, placed, polygon, rect, stroke, pair, points } from '../pen/shape.ts';
import { capped, farmer, volunteer } from '../people/cast.ts';
import {
  bendingDown,
  carrying,
  digging,
  kneeling,
  squatting,
  walkingToUs,
  writing,
} from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { hoe, notebook, shovel, wateringCan } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Volunteers set young trees on a bare slope. */
export const treePlanting: Scene = () => [
  valley(morning, { foot: 560, seed: 81, height: 430 }),
  lit(morning, woods(points(-40, 420, 300, 500, 800, 590, 1300, 600, 1840, 540), '#5f9654', 6, 24), 0.16),
  lit(morning, ground(points(-40, 560, 500, 650, 1000, 720, 1500, 740, 1840, 720), '#a9a45a', '#8a6a3f')),
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

/** The Union's nursery: seedlings in rows under nets. */
export const treeNursery: Scene = () => [
  valley(afternoon, { foot: 520, seed: 87, height: 400 }),
  lit(afternoon, woods(points(-40, 540, 600, 500, 1200, 540, 1840, 500), '#64965a', 3, 22), 0.18),
  lit(afternoon, ground(points(-40, 640, 900, 630, 1840, 640), '#c6a878', '#a07c52')),
  lit(afternoon, shadeNet() + seedlingRows()),
  lit(
    afternoon,
    troupe({ horizon: 300, share: 0.74 }, [
      { x: 640, y: 800, look: capped(4), pose: bendingDown },
      { x: 1260, y: 830, look: capped(9), pose: { ...squatting }, flip: true },
      {
        x: 300,
        y: 1080,
        look: capped(14, { mood: 'smile' }),
        pose: {
          ...bendingDown,
          lean: 26,
          hands: pair(18, -40, 12, -44),
        },
        inNear: wateringCan(),
      },
      {
        x: 900,
        y: 1100,
        look: volunteer(6, { glasses: true, mood: 'smile' }),
        pose: writing,
        inFar: notebook('#2f7f6f'),
      },
      { x: 1480, y: 1120, look: capped(18, { mood: 'laugh' }), pose: carrying, flip: true, front: tray() },
    ]),
  ),
  lit(afternoon, framing(1860, -50, 1.7, 13, '#2c4a33', true)),
];

function seedlingRows(): string {
  const beds = [
    [-60, 420, 700],
    [560, 860, 1240],
    [1010, 1420, 1930],
  ] as const;
  const chance = random(9);
  let drawn = '';
  for (const [i, y] of [700, 770, 860, 970, 1100, 1230].entries()) {
    const size = 0.2 + i * 0.085;
    for (const [at, half] of points(180, 260, 900, 250, 1620, 260)) {
      const middle = 900 + (at - 900) * (0.72 + i * 0.075);
      const wide = half * (0.62 + i * 0.1);
      drawn += path(
        `M${middle - wide} ${y}h${wide * 2}l10 ${size * 70}H${middle - wide - 10}z`,
        fade('#6d4a30', '#4d3321'),
      );
      for (let x = middle - wide + 14; x < middle + wide - 6; x += 46 * (0.5 + size))
        drawn +=
          ellipse(x, y + 2, 15 * (0.5 + size), 9 * (0.5 + size), '#2f2620') +
          sapling(x, y, size * chance.between(0.85, 1.15), i % 2 ? '#6fae45' : '#5f9e4f');
    }
  }
  return beds.length ? drawn : '';
}

const shadeNet = (): string =>
  polygon(points(120, 430, 1680, 430, 1790, 520, 10, 520), fade('#39644f', '#2c4f3f'), { opacity: 0.86 }) +
  [60, 470, 900, 1330, 1740].map((x) => rect(x - 7, 470, 14, 260, fade('#c9a365', '#8a6434', 0))).join('') +
  stroke('M10 520H1790', '#22402f', 6);

const tray = (): string =>
  rect(0, -58, 26, 4, '#8a6434') +
  [3, 8, 13, 18, 23].map((x) => placed(x, -58, 0.13, sapling(0, 0, 1))).join('');

/** A column of volunteers on a path through the terraces. */
export const greenSummer: Scene = () => [
  valley(morning, { foot: 470, seed: 95, height: 400 }),
  lit(morning, woods(points(-40, 440, 500, 470, 1100, 430, 1840, 480), '#5f9654', 8, 22), 0.18),
  lit(morning, terraces({ top: 520, bottom: 1260, steps: 11, seed: 4 })),
  lit(
    morning,
    blob(
      points(
        980,
        610,
        1080,
        690,
        1240,
        790,
        1180,
        900,
        900,
        1000,
        700,
        1240,
        1500,
        1240,
        1420,
        1040,
        1400,
        900,
        1380,
        780,
        1150,
        680,
        1010,
        605,
      ),
      fade('#e2c893', '#b98f5e'),
    ),
  ),
  lit(
    morning,
    troupe({ horizon: 420, share: 0.74 }, [
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
