import { stiltHouse } from '../built/stilt-house.ts';
import { karst } from '../land/karst.ts';
import { ground, woods } from '../land/hill.ts';
import { framing } from '../land/framing.ts';
import { grass } from '../land/plants.ts';
import { bamboo, tree } from '../land/trees.ts';
import { mistBand, valley } from '../land/valley.ts';
import { sky } from '../land/sky.ts';
import { water } from '../land/water.ts';
import { type Light, lit } from '../light/light.ts';
import { afternoon, dawn, morning } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, group, path, rect, stroke, pair, points } from '../pen/shape.ts';
import { capped, child, tay, tayMan, volunteer } from '../people/cast.ts';
import {
  handsClasped,
  kneeling,
  paddling,
  sittingOnFloorAside,
  standing,
  talking,
  waiting,
  waving,
} from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { dugout } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** Hồ Ba Bể at dawn: mountains, mist, two volunteers in a dugout. */
export const lakeAtDawn: Scene = () => {
  const shore = 640;
  const ranges =
    lit(dawn, karst({ base: shore, height: 330, width: 340, seed: 3, color: '#7d93a8', steep: 2 }), 0.6) +
    lit(dawn, karst({ base: shore, height: 300, width: 280, seed: 14, color: '#5f8590', steep: 2.4 }), 0.38) +
    mistBand(dawn, shore - 110, 120, 0.6) +
    lit(
      dawn,
      karst({
        base: shore + 6,
        height: 400,
        width: 300,
        seed: 6,
        color: '#3f6f5f',
        steep: 2.5,
        detail: true,
        to: 620,
      }),
      0.12,
    ) +
    lit(
      dawn,
      karst({
        base: shore + 6,
        height: 340,
        width: 280,
        seed: 9,
        color: '#3f6f5f',
        steep: 2.5,
        detail: true,
        from: 1340,
      }),
      0.16,
    );
  return [
    sky(dawn, 700, 3, 5),
    ranges,
    mistBand(dawn, shore - 70, 90, 0.7),
    rect(0, shore, 1800, 560, fade('#f3cfa6', '#477f8c')),
    group(ranges, { transform: `translate(0 ${shore * 2}) scale(1 -1)`, opacity: 0.34 }),
    lit(dawn, group(water(shore, 1200, '#f6d9b2', '#3f7a88', 5), { opacity: 0.55 })),
    ellipse(1180, 760, 120, 190, glow('#fff0c4', 0.6)),
    stroke(
      Array.from(
        { length: 15 },
        (_, i) => `M${1180 - 50 + ((i * 37) % 40) - i * 2} ${670 + i * 24}h${70 + ((i * 53) % 60)}`,
      ).join(''),
      '#fff3d0',
      6,
      { opacity: 0.7 },
    ),
    lit(dawn, boatWithTwo()),
    lit(dawn, reeds()),
    lit(dawn, framing(-60, -50, 2, 7, '#24402f')),
  ];
};

function boatWithTwo(): string {
  return (
    ellipse(860, 990, 460, 34, '#1d3f49', { opacity: 0.35 }) +
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 650,
        y: 958,
        tall: 520,
        look: capped(5, { hair: 'short' }),
        pose: { ...paddling, hip: [0, -14] },
        shadow: false,
      },
      {
        x: 1010,
        y: 962,
        tall: 510,
        look: capped(8, { hair: 'ponytail' }),
        pose: paddling,
        shadow: false,
        inNear:
          '<g transform="rotate(24)">' +
          stroke('M0 -30V34', '#b98a58', 1.6) +
          path('M-2.6 30h5.2l1 14q-3.6 3 -7.2 0z', '#a5763f') +
          '</g>',
      },
    ]) +
    dugout(860, 970, 1.9)
  );
}

const reeds = (): string =>
  grass(1090, 1230, '#4f6f3e', 21, 130, -20, 620) + grass(1120, 1230, '#4f6f3e', 22, 70, 1350, 1820);

function lakeside(light: Light, seed: number, far: `#${string}`, near: `#${string}`): string[] {
  return [
    valley(light, { foot: 560, seed, height: 440 }),
    lit(light, woods(points(-40, 560, 400, 545, 900, 560, 1400, 540, 1840, 555), '#5f9158', seed, 18), 0.2),
    lit(light, water(590, 980, far, near, seed), 0.05),
  ];
}

/** A stilt-house homestay on the shore, its young hosts at the stair. */
export const homestay: Scene = () => [
  ...lakeside(afternoon, 61, '#e9dcb4', '#5e9aa0'),
  lit(afternoon, dugout(1480, 830, 0.8) + dugout(1240, 760, 0.5, true), 0.06),
  lit(afternoon, ground(points(-40, 800, 500, 830, 1000, 880, 1400, 960, 1840, 990), '#9fb25f')),
  lit(
    afternoon,
    bamboo(80, 850, 5.6, 9) +
      stiltHouse({ x: 640, y: 920, scale: 2.25, roof: '#7a5a3f' }) +
      lanterns() +
      tree(1240, 930, 2.6, 5),
  ),
  lit(
    afternoon,
    path('M660 920Q800 930 900 1000T1240 1210H420Q620 1040 560 930Z', fade('#dcc096', '#b48d61')),
  ),
  lit(
    afternoon,
    troupe({ horizon: 360, share: 0.76 }, [
      { x: 800, y: 1040, look: tay(3, { mood: 'smile' }), pose: waving },
      { x: 640, y: 1050, look: tayMan(6), pose: handsClasped },
      {
        x: 1180,
        y: 1080,
        look: volunteer(9, { top: '#e8b23a', wears: ['collar'], hat: 'cap' }),
        pose: waiting,
        flip: true,
        behind: pack('#c8552f'),
      },
      {
        x: 1310,
        y: 1050,
        look: volunteer(14, { top: '#d9d2c0', wears: ['collar'] }),
        pose: talking,
        flip: true,
        behind: pack('#3d7a5a'),
      },
      { x: 420, y: 1010, look: child(8), pose: standing },
    ]),
  ),
  lit(
    afternoon,
    grass(1090, 1200, '#6d9a45', 13, 120, 1200, 1800) + grass(1090, 1200, '#6d9a45', 14, 90, -20, 420),
  ),
];

const pack = (color: `#${string}`): string => path('M-16 -80Q-20 -60 -15 -52H-4V-82Q-12 -86 -16 -80Z', color);

const lanterns = (): string =>
  [330, 500, 800, 960]
    .map(
      (x, i) =>
        stroke(`M${x} 486v26`, '#7a5931', 3) +
        ellipse(x, 532, 17, 20, fade('#ffdf8a', i % 2 ? '#d8552f' : '#e8a23a')),
    )
    .join('');

/** First aid by the lake: how to bring back somebody who nearly drowned. */
export const firstAid: Scene = () => [
  ...lakeside(morning, 71, '#bfe0de', '#3f8f9c'),
  lit(morning, dugout(300, 760, 0.7) + buoys(), 0.04),
  lit(morning, ground(points(-40, 860, 500, 840, 1100, 850, 1840, 830), '#d9c48f', '#b0935f')),
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
