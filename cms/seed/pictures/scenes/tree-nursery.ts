import { ground, woods } from '../land/hill.ts';
import { sapling } from '../land/plants.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { afternoon } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, pair, path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';
import { capped, volunteer } from '../people/cast.ts';
import { squatting } from '../people/low-poses.ts';
import { troupe } from '../people/troupe.ts';
import { bendingDown, carrying, writing } from '../people/working-poses.ts';
import { notebook, wateringCan } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** The Union's nursery: seedlings in rows under nets. */
export const treeNursery: Scene = () => [
  valley(afternoon, { foot: 520, seed: 87, height: 400 }),
  lit(afternoon, woods(points('-40 540, 600 500, 1200 540, 1840 500'), '#64965a', 3, 22), 0.18),
  lit(afternoon, ground(points('-40 640, 900 630, 1840 640'), '#c6a878', '#a07c52')),
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
    for (const [at, half] of points('180 260, 900 250, 1620 260')) {
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
  polygon(points('120 430, 1680 430, 1790 520, 10 520'), fade('#39644f', '#2c4f3f'), { opacity: 0.86 }) +
  [60, 470, 900, 1330, 1740].map((x) => rect(x - 7, 470, 14, 260, fade('#c9a365', '#8a6434', 0))).join('') +
  stroke('M10 520H1790', '#22402f', 6);

const tray = (): string =>
  rect(0, -58, 26, 4, '#8a6434') +
  [3, 8, 13, 18, 23].map((x) => placed(x, -58, 0.13, sapling(0, 0, 1))).join('');
