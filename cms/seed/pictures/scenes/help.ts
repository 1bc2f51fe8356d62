import { newHouse } from '../built/house.ts';
import { sack } from '../built/props.ts';
import { stiltHouse } from '../built/stilt-house.ts';
import { ground, woods } from '../land/hill.ts';
import { framing } from '../land/framing.ts';
import { grass } from '../land/plants.ts';
import { crown } from '../land/crown.ts';
import { bamboo, banana, tree } from '../land/trees.ts';
import { mistBand, valley } from '../land/valley.ts';
import { water } from '../land/water.ts';
import { lit } from '../light/light.ts';
import { mist, morning, overcast } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { blob, ellipse, path, placed, stroke, pair, points } from '../pen/shape.ts';
import { capped, elder, farmer, volunteer } from '../people/cast.ts';
import {
  bendingDown,
  carrying,
  digging,
  giving,
  pointing,
  pulling,
  shouldering,
  squatting,
  striding,
  walking,
} from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { dugout } from '../things/vehicles.ts';
import { shovel } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Green Sunday: the stream bank is cleared, sack by sack. */
export const streamCleanUp: Scene = () => [
  valley(morning, { foot: 540, seed: 291, height: 440 }),
  lit(morning, woods(points(-40, 540, 500, 520, 1000, 545, 1840, 520), '#64965a', 5, 22), 0.18),
  lit(morning, ground(points(-40, 640, 900, 625, 1840, 640), '#9fb85f')),
  lit(
    morning,
    path(
      'M760 650Q980 760 820 880T1180 1240H1840V960Q1320 860 1180 760T960 640Z',
      fade('#b4dcd8', '#3f93a0'),
    ) +
      bamboo(1600, 760, 4.4, 3) +
      tree(220, 740, 4, 6),
  ),
  lit(
    morning,
    `<clipPath id="stream"><path d="M760 650Q980 760 820 880T1180 1240H1840V960Q1320 860 1180 760T960 640Z"/></clipPath><g clip-path="url(#stream)">${water(640, 1240, '#b4dcd8', '#3f93a0', 4, 740, 1840)}</g>` +
      stones(),
  ),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.74 }, [
      { x: 660, y: 770, look: capped(21), pose: bendingDown },
      { x: 1240, y: 740, look: capped(24), pose: bendingDown, flip: true },
      { x: 1420, y: 810, look: capped(28), pose: { ...pulling }, flip: true },
      {
        x: 260,
        y: 1080,
        look: capped(4, { mood: 'smile' }),
        pose: carrying,
        front: placed(13, -46, 0.3, sack(0, 0, 80, '#6fae5a')),
      },
      { x: 560, y: 1040, look: capped(9, { mood: 'laugh' }), pose: bendingDown },
      { y: 1060, drawn: sack(720, 1060, 190, '#5f9fd0') + litter() },
      { x: 900, y: 1130, look: capped(14, { mood: 'smile' }), pose: { ...squatting }, flip: true },
      { y: 1170, drawn: sack(150, 1150, 220, '#6fae5a') + sack(330, 1185, 220, '#5f9fd0') },
    ]),
  ),
  lit(morning, grass(1130, 1210, '#6d9a45', 5, 110, -20, 900) + framing(1860, -60, 1.7, 43, '#2c4a33', true)),
];

function stones(): string {
  const chance = random(9);
  return Array.from({ length: 20 }, (_, i) => ({
    x: 830 + i * 22 + chance.between(-50, 40),
    y: 880 + i * 17,
  }))
    .map(({ x, y }) =>
      blob(
        [
          [x - 34, y + 8],
          [x - 20, y - 18],
          [x + 12, y - 22],
          [x + 34, y - 4],
          [x + 30, y + 12],
        ],
        fade('#d5d1c4', '#8a877c', 50),
      ),
    )
    .join('');
}

const litter = (): string =>
  points(620, 1080, 690, 1110, 800, 1090, 780, 1140)
    .map(([x, y], i) =>
      i % 2
        ? `<g transform="translate(${x} ${y}) rotate(70)">${path('M-8 -30h16v46q-8 8 -16 0z', fade('#e2f2f4', '#8fc0d4', 0)) + path('M-4 -40h8v10h-8z', '#d8342b')}</g>`
        : blob(
            [
              [x! - 26, y!],
              [x! - 10, y! - 16],
              [x! + 16, y! - 12],
              [x! + 26, y! + 4],
              [x!, y! + 10],
            ],
            fade('#f6f3ea', '#c3bfb2'),
          ),
    )
    .join('');

/** Young rangers on patrol under the great trees of the park. */
export const forestPatrol: Scene = () => [
  valley(mist, { foot: 640, seed: 301, height: 520, clouds: 1 }),
  lit(mist, trunks([60, 330, 560, 780, 1010, 1260, 1500, 1720], 740, 22, '#7f8f78', 3), 0.5),
  mistBand(mist, 480, 260, 0.5),
  lit(mist, woods(points(-40, 690, 500, 720, 1000, 700, 1840, 690), '#4f8052', 7, 30), 0.3),
  lit(mist, trunks([180, 700, 1180, 1640], 840, 38, '#6f6a52', 8), 0.2),
  mistBand(mist, 640, 160, 0.4),
  lit(mist, ground(points(-40, 830, 500, 850, 1000, 830, 1840, 850), '#7d9450', '#4a5f33')),
  lit(
    mist,
    path('M860 840Q760 940 980 1010T760 1240H1280Q1300 1080 1140 980T960 840Z', fade('#b5a276', '#8a744c')),
  ),
  path('M1250 -20H1520L900 1200H420Z', fade('#fffbe0', '#fffbe0', 100, 0.4, 0.02)),
  lit(
    mist,
    troupe({ horizon: 330, share: 0.74 }, [
      { x: 900, y: 880, look: ranger(21), pose: striding },
      { x: 780, y: 960, look: ranger(14), pose: walking, behind: pack() },
      { x: 950, y: 1060, look: ranger(4), pose: { ...pointing, nod: -6 }, behind: pack() },
      {
        x: 1230,
        y: 1100,
        look: ranger(9),
        pose: {
          ...carrying,
          hands: pair(9, -60, 15, -62),
        },
        flip: true,
        front: placed(
          11,
          -60,
          1,
          path('M-7 -5h15v9h-15z', '#e9dfc0') + stroke('M-5 2l4 -4l3 2l4 -3', '#4f8a4f', 0.8),
        ),
        behind: pack(),
      },
      {
        x: 620,
        y: 1120,
        look: volunteer(7, { hat: 'tai-beo', mood: 'calm' }),
        pose: { ...walking, nod: -6 },
        behind: pack(),
        inNear: stroke('M0 -34V50', '#8a6434', 1.8),
      },
    ]),
  ),
  lit(mist, trunks([40, 1790], 1260, 90, '#4d4434', 12) + ferns()),
  framing(-80, -60, 2.2, 45, '#22402f') + framing(1880, -60, 2.2, 46, '#22402f', true),
];

const ranger = (seed: number) =>
  volunteer(seed, {
    top: seed % 2 ? '#2166b8' : '#4f6b3a',
    hat: 'tai-beo',
    hatColor: seed % 2 ? '#2f6fb7' : '#4f6b3a',
    sleeves: 'long',
    bottom: '#3b4433',
    shoes: '#2a241d',
    glasses: false,
  });

const pack = (): string =>
  path('M-17 -80Q-21 -62 -16 -54H-5V-82Q-12 -86 -17 -80Z', fade('#7a6a3f', '#4d4328'));

function trunks(xs: readonly number[], foot: number, wide: number, bark: `#${string}`, seed: number): string {
  const chance = random(seed);
  return xs
    .map((x) => {
      const w = wide * chance.between(0.7, 1.2);
      const lean = chance.between(-40, 40);
      return (
        path(
          `M${x - w * 1.7} ${foot}Q${x - w * 0.9} ${foot - 90} ${x - w * 0.8} ${foot - 260}L${x + lean - w * 0.6} -20H${x + lean + w * 0.6}L${x + w * 0.8} ${foot - 260}Q${x + w * 0.9} ${foot - 90} ${x + w * 1.9} ${foot}Z`,
          fade(bark, '#3f382b', 0),
        ) +
        stroke(
          `M${x - w * 0.3} ${foot - 60}L${x + lean * 0.7 - w * 0.2} 80M${x + w * 0.3} ${foot - 40}L${x + lean * 0.6 + w * 0.2} 160`,
          '#2f2a20',
          w * 0.08,
          { opacity: 0.3 },
        ) +
        placed(x + lean, 20, wide / 12, crown(0, 0, 62, 40, '#4d8048', chance))
      );
    })
    .join('');
}

const ferns = (): string =>
  points(120, 1190, 360, 1220, 1480, 1210, 1690, 1180)
    .map(([x, y], i) =>
      Array.from({ length: 9 }, (_, k) => {
        const a = -Math.PI / 2 + (k - 4) * 0.36;
        return path(
          `M${x} ${y}Q${x! + Math.cos(a) * 90} ${y! + Math.sin(a) * 130} ${x! + Math.cos(a) * 170} ${y! + Math.sin(a) * 120 + 30}Q${x! + Math.cos(a) * 70} ${y! + Math.sin(a) * 90} ${x} ${y}Z`,
          (k + i) % 2 ? '#5f9a4a' : '#447a3a',
        );
      }).join(''),
    )
    .join('');

/** After the flood: sacks handed across the mud. */
export const floodRelief: Scene = () => [
  valley(overcast, { foot: 560, seed: 311, height: 470, clouds: 6 }),
  lit(overcast, woods(points(-40, 560, 500, 530, 1000, 560, 1840, 520), '#5c8752', 5, 24), 0.22),
  lit(overcast, ground(points(-40, 680, 900, 665, 1840, 680), '#8f9a5a', '#7a6a45')),
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
        front: load(),
        shadow: false,
      },
      { x: 1050, y: 1010, look: capped(9), pose: shouldering, flip: true, front: load(), shadow: false },
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
        front: load(),
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
  `<g transform="translate(-2 -94) rotate(8)">${path('M-19 8Q-22 -4 -14 -10Q0 -15 16 -9Q23 -2 19 8Q0 13 -19 8Z', fade('#f1e9d2', '#b9ac8a'))}${stroke('M-10 -6q3 6 1 12M8 -7q4 6 2 13', '#a3966f', 0.7)}</g>`;

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
  points(880, 880, 520, 920)
    .map(([x, y]) => placed(x!, y!, 0.6, crown(0, 0, 40, 16, '#6d7f45', random(x!))))
    .join('');

const splashes = (): string =>
  points(640, 962, 1050, 1012, 820, 1124, 1330, 1114, 1620, 1064)
    .map(
      ([x, y]) =>
        ellipse(x!, y!, 74, 14, fade('#a8916a', '#7d6442')) +
        stroke(`M${x! - 80} ${y! + 2}q80 22 160 0`, '#d8c8a4', 4, { opacity: 0.6 }),
    )
    .join('');
