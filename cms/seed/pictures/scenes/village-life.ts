import { stiltHouse } from '../built/stilt-house.ts';
import { framing } from '../land/framing.ts';
import { flowers, grass } from '../land/plants.ts';
import { bamboo, banana, tree } from '../land/trees.ts';
import { countryside } from '../land/countryside.ts';
import { type Light, lit } from '../light/light.ts';
import { afternoon, morning, night } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, placed, polygon, rect, stroke, pair, points } from '../pen/shape.ts';
import { capped, child, elder, farmer, pupil, volunteer } from '../people/cast.ts';
import {
  cheering,
  crouchingSmall,
  giving,
  handsClasped,
  holdingHigh,
  kicking,
  reading,
  running,
  sittingOnFloor,
  sittingOnFloorAside,
  standing,
  swinging,
  talking,
  waiting,
  walkingToUs,
} from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { bottle, football, lantern, openBook } from '../things/tools.ts';
import { star } from '../built/flag.ts';
import { bookRow } from '../things/devices.ts';
import type { Scene } from './scene.ts';

const meadow = (light: Light, seed: number, grass?: Color): string[] => countryside(light, { seed, grass });

/** The village's water tank and tap; children fill their bottles. */
export const cleanWater: Scene = () => [
  ...meadow(morning, 171),
  lit(
    morning,
    stiltHouse({ x: 380, y: 790, scale: 1.5 }) + bamboo(1680, 780, 5, 3) + banana(120, 800, 2.6, 4),
  ),
  lit(morning, path('M560 900H1640L1800 1210H300Z', fade('#dcd6c4', '#bdb49c'))),
  lit(morning, tank(1130, 960)),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.78 }, [
      {
        x: 800,
        y: 1080,
        look: child(4, { mood: 'laugh' }),
        pose: {
          ...giving,
          hands: pair(16, -56, 19, -57),
        },
        inFar: bottle(),
      },
      { x: 620, y: 1100, look: pupil(9), pose: holdingHigh, inFar: bottle() },
      {
        x: 1050,
        y: 1120,
        look: child(12, { mood: 'laugh' }),
        pose: crouchingSmall,
        flip: true,
        inFar: bottle(),
      },
      {
        x: 1300,
        y: 1080,
        look: child(17),
        pose: {
          ...giving,
          hands: pair(16, -56, 19, -57),
        },
        flip: true,
        inFar: bottle(),
      },
      { x: 1500, y: 1070, look: volunteer(7, { mood: 'smile' }), pose: talking, flip: true },
      { x: 430, y: 1050, look: farmer(5, { hat: 'non' }), pose: handsClasped },
    ]),
  ),
  lit(morning, grass(1120, 1210, '#6d9a45', 3, 80, -20, 360) + framing(-60, -60, 1.7, 20)),
];

function tank(x: number, y: number): string {
  const tap = (at: number) =>
    rect(at - 8, y - 128, 46, 14, '#aab0b5') +
    rect(at + 26, y - 128, 13, 28, '#8d949a') +
    rect(at + 2, y - 146, 12, 20, '#d8342b') +
    stroke(`M${at + 32} ${y - 98}V${y - 10}`, '#dff2f8', 9, { opacity: 0.9 }) +
    ellipse(at + 32, y - 6, 34, 8, '#bfe2f2', { opacity: 0.8 });
  return (
    ellipse(x, y + 6, 350, 30, glow('#1a120c', 0.5)) +
    rect(x - 280, y - 190, 560, 196, fade('#d9d4c6', '#a9a496')) +
    rect(x - 300, y - 206, 600, 22, '#efeade') +
    path(`M${x - 190} ${y - 206}v-270q190 -70 380 0v270z`, fade('#5aa7da', '#2b679f', 0)) +
    ellipse(x, y - 476, 190, 38, '#8cc6ea') +
    ellipse(x, y - 500, 70, 22, '#2b679f') +
    [0.2, 0.4, 0.6, 0.8]
      .map((part) =>
        stroke(`M${x - 190} ${y - 206 - 270 * part}q190 44 380 0`, '#24588c', 5, { opacity: 0.5 }),
      )
      .join('') +
    path(`M${x - 150} ${y - 210}V${y - 470}h36V${y - 200}z`, '#ffffff', { opacity: 0.2 }) +
    stroke(`M${x + 210} ${y - 330}h46v200`, '#aab0b5', 12) +
    tap(x - 200) +
    tap(x - 30) +
    tap(x + 130)
  );
}

/** A playground of old tyres; swings, a climbing tunnel. */
export const playground: Scene = () => [
  ...meadow(afternoon, 177, '#a7bd62'),
  lit(afternoon, tree(180, 760, 5, 4) + bamboo(1700, 760, 4.4, 8)),
  lit(afternoon, path('M60 880Q900 820 1740 880L1840 1240H-40Z', fade('#e6cf9c', '#c0a06c'))),
  lit(
    afternoon,
    swingFrame() +
      tyreArch(330, 990, 1) +
      troupe({ horizon: 330, share: 0.78 }, [
        {
          x: 845,
          y: 900,
          tall: 400,
          look: child(5, { mood: 'laugh' }),
          pose: swinging,
          shadow: false,
          behind: seat(),
        },
        {
          x: 1120,
          y: 930,
          tall: 400,
          look: child(9, { mood: 'laugh' }),
          pose: swinging,
          shadow: false,
          flip: true,
          behind: seat(),
        },
        {
          x: 620,
          y: 1010,
          look: volunteer(4, { mood: 'laugh' }),
          pose: {
            ...giving,
            hands: pair(18, -74, 21, -70),
          },
        },
        { x: 360, y: 985, tall: 300, look: child(14, { mood: 'laugh' }), pose: cheering, shadow: false },
        { x: 1480, y: 1090, look: child(20, { mood: 'laugh' }), pose: running, flip: true },
        { x: 1300, y: 1130, look: child(26), pose: running, flip: true },
        { x: 1630, y: 1010, look: volunteer(11), pose: handsClasped, flip: true },
      ]),
  ),
  lit(afternoon, tyreRow()),
  lit(afternoon, framing(1860, -50, 1.7, 21, '#2c4a33', true)),
];

const seat = (): string =>
  stroke('M3 -66L-2 -170M9 -64L5 -170', '#c9a365', 0.9) +
  ellipse(2, -26, 11, 5, '#24262b') +
  ellipse(2, -27, 7, 2.6, '#5d4636');

const swingFrame = (): string =>
  stroke('M560 940L680 380M800 940L680 380M1240 960L1330 380M1440 940L1330 380', '#2f7fc6', 20) +
  stroke('M660 384H1350', '#d8342b', 22) +
  stroke('M664 378H1346', '#f08a70', 5);

function tyre(x: number, y: number, r: number, color: Color): string {
  return (
    ellipse(x, y, r, r, '#23262b') +
    ellipse(x, y, r * 0.8, r * 0.8, color) +
    ellipse(x, y, r * 0.52, r * 0.52, '#cdb078') +
    ellipse(x - r * 0.1, y - r * 0.14, r * 0.66, r * 0.66, 'none', {
      stroke: '#ffffff',
      'stroke-width': r * 0.06,
      opacity: 0.35,
    })
  );
}

const tyreArch = (x: number, y: number, s: number): string =>
  placed(
    x,
    y,
    s,
    ellipse(0, 4, 190, 20, glow('#1a120c', 0.5)) +
      tyre(-120, -60, 66, '#d8342b') +
      tyre(120, -60, 66, '#f4c53a') +
      tyre(0, -60, 66, '#4f9a51') +
      tyre(-60, -160, 62, '#2f7fc6') +
      tyre(60, -160, 62, '#e58f4a'),
  );

const tyreRow = (): string =>
  [40, 240, 440, 640, 840, 1040]
    .map((x, i) =>
      path(
        `M${x - 84} 1205a84 84 0 0 1 168 0h-44a40 40 0 0 0 -80 0z`,
        fade(['#d8342b', '#f4c53a', '#4f9a51', '#2f7fc6', '#e58f4a', '#b06fc0'][i]! as Color, '#3a2a2a'),
      ),
    )
    .join('');

/** Children with lanterns under the full moon. */
export const midAutumn: Scene = () => {
  const colors: Color[] = ['#e2322a', '#f4a63a', '#4fae6a', '#3f9ad6', '#e86fa0', '#f4c53a', '#b06fd0'];
  const lights = points(150, 420, 330, 380, 520, 430, 900, 400, 1120, 440, 1500, 400, 1680, 440);
  return [
    ...meadow(night, 183, '#6f8a5a'),
    stars(),
    lit(night, stiltHouse({ x: 400, y: 800, scale: 1.7, lamplight: false }) + tree(1640, 800, 5, 6)),
    points(290, 494, 395, 494, 655, 494)
      .map(
        ([x, y]) =>
          rect(x! - 34 - (x === 290 ? 110 : 100), y! - 22, 68, 70, fade('#ffd98a', '#f2a64c')) +
          ellipse(x! - 100, y! + 10, 120, 100, glow('#ffcf7a', 0.45)),
      )
      .join(''),
    lit(night, path('M-40 880Q900 830 1840 880V1240H-40Z', fade('#b99c78', '#7f6548'))),
    stroke('M-20 330Q300 420 700 360T1300 370T1840 330', '#24305c', 4) +
      lights.map(([x, y], i) => paperLamp(x, y, colors[i % colors.length]!)).join(''),
    ellipse(900, 1010, 800, 240, glow('#ffb85a', 0.42)),
    lit(
      { ...night, falls: '#d8c4b4' },
      troupe({ horizon: 300, share: 0.72 }, [
        { x: 300, y: 1010, look: volunteer(4, { mood: 'laugh' }), pose: holdingHigh, inFar: starLantern() },
        { x: 520, y: 1060, look: child(7, { mood: 'laugh' }), pose: holdingHigh, inFar: lantern('#e2322a') },
        { x: 700, y: 1100, look: child(12, { mood: 'laugh' }), pose: holdingHigh, inFar: starLantern() },
        { x: 890, y: 1060, look: child(15), pose: cheering },
        {
          x: 1060,
          y: 1110,
          look: child(23, { mood: 'laugh' }),
          pose: holdingHigh,
          inFar: lantern('#3f9ad6'),
          flip: true,
        },
        {
          x: 1240,
          y: 1060,
          look: child(28, { mood: 'laugh' }),
          pose: holdingHigh,
          inFar: lantern('#f4a63a'),
          flip: true,
        },
        { x: 1430, y: 1020, look: volunteer(9, { mood: 'laugh' }), pose: talking, flip: true },
        { x: 1600, y: 1090, look: child(33), pose: holdingHigh, inFar: starLantern(), flip: true },
        { x: 960, y: 950, look: child(41), pose: standing },
        { x: 780, y: 940, look: elder(2), pose: handsClasped },
      ]),
    ),
    points(655, 830, 835, 860, 430, 690, 910, 850, 1090, 820, 1460, 850)
      .map(([x, y]) => ellipse(x!, y!, 150, 140, glow('#ffc25a', 0.5)))
      .join(''),
  ];
};

function stars(): string {
  const chance = random(77);
  return Array.from({ length: 90 }, () =>
    ellipse(
      chance.between(0, 1800),
      chance.between(0, 380),
      chance.between(1, 2.8),
      chance.between(1, 2.8),
      '#fff6dc',
      { opacity: chance.between(0.4, 0.95) },
    ),
  ).join('');
}

const paperLamp = (x: number, y: number, color: Color): string =>
  ellipse(x, y + 40, 110, 110, glow(color, 0.6)) +
  stroke(`M${x} ${y - 40}V${y}`, '#24305c', 3) +
  ellipse(x, y + 42, 40, 44, fade('#fff0b8', color)) +
  stroke(`M${x - 16} ${y + 2}q-14 40 0 80M${x + 16} ${y + 2}q14 40 0 80M${x} ${y}v84`, color, 3, {
    opacity: 0.7,
  }) +
  stroke(`M${x} ${y + 86}v26`, '#f4c53a', 6);

const starLantern = (): string =>
  stroke('M0 4L2 -16', '#8a6a3c', 1) +
  ellipse(3, -26, 13, 13, glow('#ffd45a', 0.9)) +
  star(3, -26, 11, '#e2322a') +
  star(3, -26, 6.5, '#ffd45a') +
  ellipse(3, -26, 11.6, 11.6, 'none', { stroke: '#f4c53a', 'stroke-width': 0.8 });

/** Village youth play football before the mountains. */
export const football11: Scene = () => [
  ...meadow(afternoon, 189, '#7fae4a'),
  lit(afternoon, pitch()),
  lit(
    afternoon,
    spectators() +
      troupe({ horizon: 320, share: 0.72 }, [
        { x: 860, y: 800, look: player(3, '#f4c53a'), pose: running },
        { x: 1280, y: 850, look: player(9, '#d8342b'), pose: running, flip: true },
        { x: 420, y: 900, look: player(14, '#d8342b'), pose: running },
        { x: 760, y: 1090, look: player(21, '#d8342b'), pose: kicking },
        {
          y: 1095,
          drawn: ellipse(950, 1040, 40, 8, '#24402a', { opacity: 0.35 }) + placed(945, 985, 8.4, football()),
        },
        { x: 1170, y: 1100, look: player(28, '#f4c53a'), pose: { ...running, lean: 6 }, flip: true },
        { x: 1540, y: 1040, look: player(33, '#f4c53a'), pose: running, flip: true },
      ]),
  ),
  lit(afternoon, grass(1120, 1210, '#6d9a45', 8, 140)),
];

const player = (seed: number, top: Color) =>
  volunteer(seed, {
    build: 'teen',
    hair: 'short',
    top,
    sleeves: 'short',
    bottom: top === '#d8342b' ? '#f6f3ea' : '#24406b',
    legs: 'shorts',
    wears: ['collar'],
    shoes: '#1d1f24',
    glasses: false,
  });

const pitch = (): string =>
  [0, 1, 2, 3, 4]
    .map((i) =>
      polygon(
        [
          [-300 + i * 520, 1240],
          [-40 + i * 520, 1240],
          [330 + i * 268, 700],
          [200 + i * 268, 700],
        ],
        '#8fbf56',
        { opacity: 0.35 },
      ),
    )
    .join('') +
  stroke('M60 745H1740M-200 1180L300 745', '#f6f3ea', 7, { opacity: 0.8 }) +
  ellipse(900, 930, 300, 66, 'none', { stroke: '#f6f3ea', 'stroke-width': 7, opacity: 0.75 }) +
  stroke('M1400 745V600H1660V745', '#ffffff', 11) +
  stroke(
    Array.from({ length: 12 }, (_, i) => `M${1406 + i * 22} 605V740`).join('') +
      Array.from({ length: 7 }, (_, i) => `M1404 ${612 + i * 20}H1656`).join(''),
    '#f6f3ea',
    2,
    { opacity: 0.6 },
  );

function spectators(): string {
  const poses = [standing, cheering, handsClasped, cheering, waiting, standing];
  const looks = [volunteer, farmer, child, capped, pupil, elder];
  return troupe(
    { horizon: 320, share: 0.46 },
    Array.from({ length: 22 }, (_, i) => ({
      x: 60 + i * 62 + ((i * 37) % 20),
      y: 738 + ((i * 13) % 9),
      look: looks[(i * 5) % 6]!(i + 3),
      pose: poses[(i * 7) % 6]!,
    })),
  );
}

/** Children and books in the shade of a tree. */
export const readingDay: Scene = () => [
  ...meadow(morning, 195, '#a2bf62'),
  lit(morning, bamboo(1690, 760, 4.6, 5)),
  lit(morning, ellipse(860, 1000, 820, 130, '#4f7a3d', { opacity: 0.45 }) + tree(800, 900, 8.4, 15)),
  lit(morning, bunting() + bookStall()),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.76 }, [
      {
        x: 1230,
        y: 1000,
        look: volunteer(5, { mood: 'smile' }),
        pose: giving,
        inNear: placed(0, 0, 0.9, openBook('#c8372d')),
        flip: true,
      },
      {
        x: 1050,
        y: 1010,
        look: pupil(4, { mood: 'laugh' }),
        pose: {
          ...giving,
          hands: pair(16, -66, 18, -66),
        },
      },
      { x: 640, y: 1020, look: pupil(9), pose: sittingOnFloor, front: reader('#2f6fb7'), tall: 430 },
      {
        x: 420,
        y: 1060,
        look: volunteer(12, { mood: 'laugh', hair: 'ponytail' }),
        pose: { ...sittingOnFloorAside, nod: 10 },
        front: reader('#c8372d', 12),
        tall: 600,
      },
      { x: 260, y: 1000, look: pupil(15), pose: sittingOnFloorAside, tall: 430 },
      {
        x: 850,
        y: 1120,
        look: pupil(21, { mood: 'laugh' }),
        pose: sittingOnFloor,
        front: reader('#2f7f6f'),
        tall: 470,
      },
      {
        x: 1080,
        y: 1150,
        look: child(27),
        pose: sittingOnFloorAside,
        front: reader('#e8a23a', 12),
        flip: true,
        tall: 470,
      },
      {
        x: 600,
        y: 1160,
        look: child(31),
        pose: { ...sittingOnFloorAside },
        front: reader('#7b4a6e', 12),
        tall: 470,
      },
    ]),
  ),
  lit(
    morning,
    grass(1120, 1210, '#7da547', 2, 120) +
      flowers(20, 300, 1120, 1170, 5, ['#fffaf0', '#f4c53a', '#e2504a'], 22),
  ),
];

const reader = (color: Color, x = 0): string => placed(x, -17, 1, openBook(color));

const bunting = (): string =>
  stroke('M-20 250Q400 420 800 330T1820 220', '#fbf6e8', 4) +
  Array.from({ length: 22 }, (_, i) => ({
    x: 20 + i * 82,
    y: 262 + Math.sin((i / 21) * Math.PI) * 105 - i * 2.4 + (i > 10 ? -6 : 14),
  }))
    .map(({ x, y }, i) =>
      polygon(
        [
          [x, y],
          [x + 44, y + 4],
          [x + 20, y + 56],
        ],
        ['#d8342b', '#f4c53a', '#2f7fc6', '#4f9a51'][i % 4]!,
      ),
    )
    .join('');

const bookStall = (): string =>
  ellipse(1480, 1010, 260, 22, glow('#1a120c', 0.5)) +
  rect(1270, 850, 420, 160, fade('#b98a58', '#7d522b')) +
  rect(1286, 770, 388, 76, '#5b3f29') +
  rect(1262, 842, 436, 16, '#d2a369') +
  rect(1262, 756, 436, 14, '#d2a369') +
  bookRow(1294, 842, 372, 66, 5) +
  bookRow(1294, 990, 372, 100, 9);
