import { newHouse } from '../built/house.ts';
import { sack } from '../built/props.ts';
import { stiltHouse } from '../built/stilt-house.ts';
import { crown } from '../land/crown.ts';
import { ground, woods } from '../land/hill.ts';
import { banana } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { water } from '../land/water.ts';
import { lit } from '../light/light.ts';
import { overcast } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, pair, path, placed, points, stroke } from '../pen/shape.ts';
import { capped, elder, farmer, volunteer } from '../people/cast.ts';
import { troupe } from '../people/troupe.ts';
import { digging, giving, shouldering } from '../people/working-poses.ts';
import { shovel } from '../things/tools.ts';
import { dugout } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** After the flood: sacks handed across the mud. */
export const floodRelief: Scene = () => [
  valley(overcast, { foot: 560, seed: 311, height: 470, clouds: 6 }),
  lit(overcast, woods(points('-40 560, 500 530, 1000 560, 1840 520'), '#5c8752', 5, 24), 0.22),
  lit(overcast, ground(points('-40 680, 900 665, 1840 680'), '#8f9a5a', '#7a6a45')),
  lit(
    overcast,
    stiltHouse({ x: 420, y: 830, scale: 1.9 }) +
      newHouse(1480, 790, 1.35, '#e9dcc0') +
      banana(960, 760, 2.6, 3),
  ),
  lit(
    overcast,
    `<g opacity="0.9">${path('M-40 800Q300 770 760 800T1840 770V1240H-40Z', fade('#a98f68', '#7d6442'))}</g>` +
      water(830, 960, '#b09a78', '#8f7650', 6) +
      mud(),
  ),
  lit(overcast, dugout(1440, 900, 1.1) + debris()),
  lit(
    overcast,
    troupe({ horizon: 330, share: 0.74 }, [
      {
        x: 1390,
        y: 900,
        look: farmer(5, { hat: 'non' }),
        pose: giving,
        flip: true,
        tall: 380,
        shadow: false,
      },
      {
        x: 640,
        y: 960,
        look: volunteer(12, { hat: 'helmet', sleeves: 'long' }),
        pose: shouldering,
        flip: true,
        behind: load(),
        shadow: false,
      },
      { x: 1050, y: 1010, look: capped(9), pose: shouldering, flip: true, behind: load(), shadow: false },
      {
        x: 330,
        y: 1030,
        look: elder(2),
        pose: {
          ...giving,
          hands: pair(12, -56, 16, -58),
        },
      },
      {
        x: 820,
        y: 1120,
        look: capped(4, { mood: 'calm' }),
        pose: shouldering,
        flip: true,
        behind: load(),
        shadow: false,
      },
      { x: 1330, y: 1110, look: capped(17), pose: digging, inNear: shovel(-28), shadow: false },
      {
        x: 1620,
        y: 1060,
        look: volunteer(22, { hat: 'tai-beo' }),
        pose: digging,
        flip: true,
        inNear: shovel(-28),
        shadow: false,
      },
      { y: 1150, drawn: sack(200, 1130, 180) + sack(320, 1150, 190) + sack(260, 1080, 160) },
    ]),
  ),
  lit(overcast, splashes()),
];

const load = (): string =>
  `<g transform="translate(-11 -86) rotate(-14)">${path('M-19 8Q-22 -4 -14 -10Q0 -15 16 -9Q23 -2 19 8Q0 13 -19 8Z', fade('#f1e9d2', '#b9ac8a'))}${stroke('M-10 -6q3 6 1 12M8 -7q4 6 2 13', '#a3966f', 0.7)}</g>`;

const mud = (): string =>
  [
    [260, 1010, 180],
    [760, 1060, 220],
    [1260, 1010, 200],
    [1560, 1130, 240],
    [520, 1170, 200],
  ]
    .map(
      ([x, y, r]) =>
        ellipse(x!, y!, r!, r! * 0.13, fade('#c3b290', '#94805c')) +
        stroke(`M${x! - r! * 0.6} ${y!}q${r! * 0.5} -10 ${r!} 0`, '#dccfb0', 4, { opacity: 0.5 }),
    )
    .join('');

const debris = (): string =>
  stroke('M620 860l170 30M1120 920l120 -34M300 900l90 20M960 960l60 24', '#5f4a30', 12) +
  stroke('M700 862l20 -26M1180 902l26 14', '#5f4a30', 7) +
  points('880 880, 520 920')
    .map(([x, y]) => placed(x!, y!, 0.6, crown(0, 0, 40, 16, '#6d7f45', random(x!))))
    .join('');

const splashes = (): string =>
  points('640 962, 1050 1012, 820 1124, 1330 1114, 1620 1064')
    .map(
      ([x, y]) =>
        ellipse(x!, y!, 74, 14, fade('#a8916a', '#7d6442')) +
        stroke(`M${x! - 80} ${y! + 2}q80 22 160 0`, '#d8c8a4', 4, { opacity: 0.6 }),
    )
    .join('');
