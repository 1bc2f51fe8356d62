import { brokenBambooBridge, concreteBridge } from '../built/bridge.ts';
import { framing } from '../land/framing.ts';
import { ground, woods } from '../land/hill.ts';
import { grass } from '../land/plants.ts';
import { bamboo, tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { water } from '../land/water.ts';
import { lit } from '../light/light.ts';
import { morning, overcast } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { blob, ellipse, pair, type Point, points } from '../pen/shape.ts';
import { elder, farmer, pupil } from '../people/cast.ts';
import { standing, striding, waiting, walking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { motorbike } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** The broken bamboo bridge over the stream, under a grey sky. */
export const bridgeBefore: Scene = () => crossing(false);

/** The same crossing with its new bridge, in the sun. */
export const bridgeAfter: Scene = () => crossing(true);

function crossing(built: boolean): string[] {
  const light = built ? morning : overcast;
  const near = built ? '#3f94a0' : '#8a8468';
  const far = built ? '#a8d3d2' : '#b3ae96';
  return [
    valley(light, { foot: 620, seed: 9, height: 470 }),
    lit(
      light,
      woods(points('-40 600, 300 560, 700 610, 1100 585, 1500 550, 1840 600'), '#5c9150', 4, 24),
      0.18,
    ),
    lit(light, ground(points('-40 670, 400 655, 900 680, 1400 655, 1840 675'), '#8fb25a'), 0.08),
    lit(light, water(720, 1200, far, near, 8), 0.05),
    lit(light, banks() + rocks(), 0),
    lit(light, bamboo(140, 700, 3.6, 3) + bamboo(1640, 690, 3.9, 6) + tree(1420, 690, 2.4, 4), 0.05),
    lit(light, built ? concreteBridge(900, 780, 1.32) : brokenBambooBridge(900, 800, 1.4)),
    lit(light, built ? onTheBridge() : before()),
    lit(
      light,
      grass(1030, 1190, '#5f8f3e', 3, 110, 0, 420) + grass(1040, 1190, '#5f8f3e', 5, 110, 1390, 1800),
    ),
    lit(light, framing(-40, -30, 1.5, 4), 0),
  ];
}

function banks(): string {
  const left: Point[] = points('-60 700, 250 705, 400 760, 380 860, 450 980, 330 1100, 420 1260, -60 1260');
  const right: Point[] = points(
    '1860 700, 1560 705, 1400 765, 1440 870, 1370 980, 1480 1110, 1400 1260, 1860 1260',
  );
  return blob(left, fade('#a8b866', '#6d7a3f')) + blob(right, fade('#a3b562', '#66753c'));
}

function rocks(): string {
  const chance = random(12);
  const spots = Array.from({ length: 16 }, () => ({
    x: chance.between(380, 1420),
    y: chance.between(860, 1180),
  }));
  return spots
    .filter(({ x }) => x < 600 || x > 1160)
    .sort((a, b) => a.y - b.y)
    .map(
      ({ x, y }) =>
        ellipse(x, y + 12, 46, 12, '#23403f', { opacity: 0.3 }) +
        blob(
          [
            [x - 44, y + 8],
            [x - 30, y - 20],
            [x + 6, y - 30],
            [x + 38, y - 14],
            [x + 46, y + 10],
          ],
          fade('#c3bfb2', '#7f7c72', 50),
        ),
    )
    .join('');
}

const VIEW = { horizon: 480, share: 0.86 };

function onTheBridge(): string {
  return troupe(VIEW, [
    { x: 610, y: 738, look: pupil(3), pose: walking, tall: 190 },
    { x: 720, y: 740, look: pupil(8), pose: striding, tall: 186 },
    { x: 1180, y: 740, look: farmer(5), pose: walking, flip: true, tall: 260 },
    { y: 742, drawn: motorbike(930, 742, 1.1, '#2f6fb7') },
    {
      x: 926,
      y: 741,
      look: farmer(12, { hat: 'helmet' }),
      pose: {
        hip: [0, -34],
        lean: 8,
        turn: 0.8,
        hands: pair(18, -45, 20, -46),
        feet: pair(6, -8, 9, -8),
        knees: pair(16, -26, 18, -26),
      },
      tall: 250,
      shadow: false,
    },
  ]);
}

function before(): string {
  return troupe(VIEW, [
    { x: 330, y: 772, look: elder(2), pose: waiting, tall: 258 },
    { x: 245, y: 780, look: pupil(3), pose: standing, tall: 180 },
  ]);
}
