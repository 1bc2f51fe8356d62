import { awning, crate, deskFront } from '../built/props.ts';
import { beams, eaves, lightShaft, plasterRoom, timberRoom, windowOn } from '../built/room.ts';
import { ground, woods } from '../land/hill.ts';
import { framing } from '../land/framing.ts';
import { tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { indoors, morning, noon } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, path, placed, polygon, rect, stroke, pair, points } from '../pen/shape.ts';
import { capped, child, elder, pupil, tay, volunteer } from '../people/cast.ts';
import {
  giving,
  handsClasped,
  leaningOver,
  reading,
  reclining,
  sittingOnFloor,
  sittingOnFloorAside,
  sittingOnFloorAway,
  standing,
  talking,
  waiting,
  walking,
} from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { banhChung } from '../things/devices.ts';
import { bottle, bundle } from '../things/tools.ts';
import type { Scene } from './scene.ts';

const outside = (seed: number): string => valley(morning, { foot: 500, seed, height: 400, clouds: 2 });

const nurse = (seed: number) =>
  volunteer(seed, {
    top: '#fbfdfd',
    bottom: '#f1f5f5',
    shoes: '#e8ecec',
    wears: ['collar'],
    hair: 'bun',
    hat: 'cap',
    hatColor: '#f4f8f8',
    sleeves: 'short',
    mood: 'smile',
  });

/** A day of giving blood: donors on couches, nurses, volunteers in blue. */
export const bloodDonation: Scene = () => [
  lit(indoors, plasterRoom(760, '#eef1ea', '#d98a7f')),
  windowOn(110, 150, 420, 380, outside(251), '#7f9aa8') +
    windowOn(1270, 150, 420, 380, outside(254), '#7f9aa8'),
  lit(indoors, heart(900, 330)),
  lightShaft(110, 420, 330, 200),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      { x: 420, y: 900, tall: 560, look: nurse(4), pose: leaningOver },
      { y: 905, drawn: couch(640, 900, 560) },
      {
        x: 600,
        y: 900,
        tall: 540,
        look: volunteer(9, { mood: 'smile', sleeves: 'short' }),
        pose: {
          ...reclining,
          hands: pair(9, -38, 14, -36),
        },
        shadow: false,
      },
      { x: 1080, y: 890, tall: 560, look: volunteer(16, { mood: 'smile' }), pose: handsClasped },
      { x: 1700, y: 900, tall: 560, look: volunteer(26), pose: waiting, flip: true },
      { x: 1560, y: 890, tall: 560, look: volunteer(23, { mood: 'laugh' }), pose: waiting, flip: true },
      { y: 1131, drawn: couch(1130, 1130, 700) },
      {
        x: 1080,
        y: 1130,
        tall: 680,
        look: volunteer(5, { mood: 'laugh', sleeves: 'short' }),
        pose: {
          ...reclining,
          hands: pair(10, -38, 14, -36),
        },
        shadow: false,
      },
      { y: 1132, drawn: drip(850, 1140) },
      {
        x: 640,
        y: 1160,
        tall: 700,
        look: nurse(11),
        pose: {
          ...leaningOver,
          lean: 16,
          hands: pair(22, -52, 26, -54),
        },
      },
      {
        y: 1165,
        drawn:
          deskFront(210, 1190, 330, 250, '#f4f0e4') +
          [90, 160, 230, 300].map((x) => placed(x, 926, 7, bottle())).join(''),
      },
    ]),
  ),
];

const heart = (x: number, y: number): string =>
  path(
    `M${x} ${y + 130}C${x - 210} ${y} ${x - 130} ${y - 130} ${x} ${y - 40}C${x + 130} ${y - 130} ${x + 210} ${y} ${x} ${y + 130}Z`,
    fade('#e2463a', '#b5241f'),
  ) +
  path(`M${x} ${y - 30}q44 60 0 92q-44 -32 0 -92z`, '#fff3ec') +
  path(`M${x - 92} ${y - 30}q16 -36 50 -26`, 'none', {
    stroke: '#ffb5a8',
    'stroke-width': 10,
    'stroke-linecap': 'round',
  });

function couch(x: number, y: number, size: number): string {
  const s = size / 100;
  return placed(
    x,
    y,
    s,
    ellipse(4, 0, 46, 5, glow('#14100c', 0.6)) +
      stroke('M-18 0L-10 -22M-6 0L-14 -22M34 0L28 -22M24 0L32 -22', '#8d969d', 2.2) +
      path(
        'M-46 -60Q-40 -64 -35 -58L-10 -29H36Q42 -29 42 -25Q42 -21 36 -21H-14Q-18 -21 -20 -24L-46 -54Z',
        fade('#4fa3a8', '#2b6f78'),
      ) +
      stroke('M-42 -60L-12 -28H38', '#a8dade', 1),
  );
}

const drip = (x: number, y: number): string =>
  stroke(`M${x} ${y}V${y - 430}M${x - 30} ${y}h60M${x - 26} ${y - 430}h52`, '#9aa2a8', 8) +
  path(`M${x + 6} ${y - 420}h42v70q-21 30 -42 0z`, fade('#d8342b', '#8f1a18')) +
  stroke(`M${x + 27} ${y - 336}Q${x + 40} ${y - 220} ${x + 190} ${y - 262}`, '#b5241f', 4);

/** The week of the examination: water and good cheer at the school gate. */
export const examSupport: Scene = () => [
  valley(noon, { foot: 540, seed: 261, height: 420 }),
  lit(noon, ground(points(-40, 690, 900, 680, 1840, 690), '#9fb85f')),
  lit(noon, wallAndGate() + tree(80, 800, 5.4, 3) + tree(1740, 800, 5.6, 9)),
  lit(noon, path('M480 800H1320L1780 1240H20Z', fade('#d3d0c6', '#aeaaa0'))),
  lit(
    noon,
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 880,
        y: 850,
        tall: 330,
        look: student(41),
        pose: {
          turn: 0,
          away: true,
          hands: pair(-11, -47, 11, -47),
          feet: pair(-4, 0, 4, 1),
        },
      },
      {
        x: 980,
        y: 860,
        tall: 340,
        look: student(44),
        pose: {
          turn: 0,
          away: true,
          hands: pair(-11, -47, 11, -47),
          feet: pair(-4, 0, 4, 1),
        },
      },
      { x: 1100, y: 950, tall: 430, look: student(13), pose: waiting, flip: true },
      {
        y: 985,
        drawn:
          awning(380, 560, 520, '#2f7fc6') +
          deskFront(380, 1060, 440, 210, '#2166b8') +
          [220, 270, 320, 440, 490, 540].map((x) => placed(x, 838, 6, bottle())).join(''),
      },
      {
        x: 300,
        y: 1000,
        tall: 560,
        look: capped(9, { mood: 'laugh' }),
        pose: {
          ...standing,
          hands: pair(-8, -56, 12, -56),
        },
      },
      { x: 700, y: 1090, tall: 600, look: capped(4, { mood: 'smile' }), pose: giving, inFar: bottle() },
      {
        x: 950,
        y: 1100,
        tall: 560,
        look: student(8, { mood: 'smile' }),
        pose: {
          ...giving,
          hands: pair(13, -60, 12, -52),
        },
        flip: true,
      },
      {
        x: 1250,
        y: 1120,
        tall: 580,
        look: student(15, { mood: 'smile' }),
        pose: reading,
        flip: true,
        front: placed(
          7,
          -60,
          1,
          rect(-6, -7, 12, 15, '#fffaf0') + stroke('M-4 -4h8M-4 -1h8M-4 2h6', '#9aa4b4', 0.7),
        ),
      },
      { x: 1480, y: 1110, tall: 610, look: capped(14, { mood: 'laugh' }), pose: talking, flip: true },
      { x: 1650, y: 1060, tall: 580, look: student(22), pose: walking, flip: true },
      { y: 1180, drawn: crate(150, 1180, 190, '#7fb0d4') },
    ]),
  ),
];

const student = (seed: number, more = {}) =>
  pupil(seed, { build: 'teen', wears: ['collar'], legs: 'trousers', ...more });

const wallAndGate = (): string =>
  rect(-20, 590, 560, 220, fade('#f6e7b4', '#dfc47c')) +
  rect(1260, 590, 560, 220, fade('#f6e7b4', '#dfc47c')) +
  rect(-20, 580, 560, 20, '#c8553f') +
  rect(1260, 580, 560, 20, '#c8553f') +
  rect(520, 380, 90, 430, fade('#fdf3d0', '#d8bd7a', 0)) +
  rect(1190, 380, 90, 430, fade('#fdf3d0', '#d8bd7a', 0)) +
  polygon(points(470, 300, 1330, 300, 1290, 390, 510, 390), fade('#2f7fc6', '#1d5596')) +
  polygon(points(440, 300, 900, 220, 1360, 300), fade('#d9694a', '#a83c2c')) +
  polygon(points(610, 420, 700, 450, 700, 800, 610, 810), '#3f6f9a', { opacity: 0.9 }) +
  polygon(points(1190, 420, 1100, 450, 1100, 800, 1190, 810), '#3f6f9a', { opacity: 0.9 }) +
  stroke(
    [0, 1, 2, 3]
      .map((i) => `M${622 + i * 22} ${430 + i * 8}V806M${1178 - i * 22} ${430 + i * 8}V806`)
      .join(''),
    '#8fc0e4',
    4,
  );

/** Before Tết: bánh chưng on the mat, presents for the old. */
export const springVolunteers: Scene = () => [
  lit(indoors, timberRoom(690, '#c08a58')),
  windowOn(640, 160, 520, 350, outside(271)),
  lit(indoors, beams(690, [500, 1300]) + peach(1590, 720) + scrolls()),
  lightShaft(640, 520, -200, 520),
  lit(
    indoors,
    path('M120 900H1680L1800 1200H0Z', fade('#d8a860', '#b07a40')) +
      stroke('M150 940H1660M80 1040H1730M10 1150H1790', '#9a3c2c', 7, { opacity: 0.4 }),
  ),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      { x: 300, y: 930, tall: 600, look: volunteer(5, { mood: 'smile' }), pose: giving, inFar: bundle() },
      {
        x: 540,
        y: 935,
        tall: 570,
        look: elder(3, { mood: 'laugh' }),
        pose: {
          ...giving,
          lean: 8,
          hands: pair(14, -60, 18, -62),
        },
        flip: true,
      },
      {
        x: 840,
        y: 930,
        tall: 560,
        look: volunteer(12, { mood: 'smile' }),
        pose: { ...sittingOnFloor, nod: 10 },
      },
      {
        x: 1080,
        y: 930,
        tall: 560,
        look: tay(7, { mood: 'smile', legs: 'trousers' }),
        pose: { ...sittingOnFloor, nod: 8 },
      },
      {
        x: 1350,
        y: 990,
        tall: 580,
        look: volunteer(17, { mood: 'laugh' }),
        pose: { ...sittingOnFloorAside, nod: 8 },
        flip: true,
      },
      {
        x: 630,
        y: 1070,
        tall: 600,
        look: capped(22, { hat: undefined, mood: 'smile' }),
        pose: { ...sittingOnFloorAside, nod: 10 },
      },
      {
        x: 1560,
        y: 1090,
        tall: 470,
        look: child(8, { mood: 'laugh', top: '#d8342b' }),
        pose: sittingOnFloorAside,
        flip: true,
      },
      { y: 1080, drawn: leavesAndCakes() },
      { x: 1080, y: 1180, tall: 620, look: volunteer(27), pose: sittingOnFloorAway },
    ]),
  ),
  lit(indoors, eaves()),
];

function leavesAndCakes(): string {
  const leaf = (x: number, y: number, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${path('M-110 0Q-30 -34 110 -4Q-20 34 -110 0Z', fade('#7fb552', '#4a7d36')) + stroke('M-106 0Q0 -6 106 -4', '#b9d98a', 3)}</g>`;
  const bowl = (x: number, y: number, inside: Color) =>
    ellipse(x, y + 12, 62, 12, glow('#1a120c', 0.5)) +
    path(`M${x - 60} ${y - 22}q60 68 120 0z`, fade('#c9d4d8', '#7f8d94')) +
    ellipse(x, y - 22, 60, 17, '#eef2f2') +
    ellipse(x, y - 24, 50, 13, inside);
  return (
    leaf(830, 1040, -6) +
    leaf(880, 1060, 10) +
    leaf(800, 1075, 22) +
    bowl(1010, 1040, '#fdfbf2') +
    bowl(1140, 1030, '#f0cf6a') +
    banhChung(740, 1010, 120) +
    banhChung(820, 1130, 130) +
    banhChung(700, 1120, 120) +
    banhChung(1270, 1090, 120) +
    banhChung(1340, 1120, 115)
  );
}

function peach(x: number, y: number): string {
  const twigs = stroke(
    `M${x} ${y}Q${x - 10} ${y - 200} ${x - 60} ${y - 360}M${x - 12} ${y - 160}Q${x + 60} ${y - 260} ${x + 120} ${y - 400}M${x - 30} ${y - 240}Q${x - 110} ${y - 300} ${x - 150} ${y - 390}M${x + 50} ${y - 260}Q${x + 30} ${y - 360} ${x + 20} ${y - 440}`,
    '#5d4030',
    9,
  );
  const spots = Array.from({ length: 46 }, (_, i) => ({
    dx: Math.sin(i * 2.3) * 140 + Math.sin(i * 5.1) * 24,
    dy: -420 + ((i * 61) % 300),
  }));
  return (
    twigs +
    spots
      .map(
        ({ dx, dy }, i) =>
          ellipse(x + dx * (0.4 + (-dy / 420) * 0.6), y + dy, 13, 12, i % 3 ? '#f29bb4' : '#e2708f') +
          ellipse(x + dx * (0.4 + (-dy / 420) * 0.6), y + dy, 4, 4, '#fff0b8'),
      )
      .join('') +
    path(`M${x - 60} ${y}h120l-16 130q-44 20 -88 0z`, fade('#e9efe9', '#6f93b4', 0)) +
    stroke(`M${x - 54} ${y + 40}q54 20 108 0`, '#2f5f9a', 7)
  );
}

const scrolls = (): string =>
  [110, 300]
    .map(
      (x) =>
        rect(x, 170, 110, 340, fade('#d8342b', '#a81d1a')) +
        rect(x - 8, 160, 126, 16, '#8a5f2c') +
        rect(x - 8, 506, 126, 16, '#8a5f2c') +
        stroke(`M${x + 16} 190h78v300h-78z`, '#f4c53a', 4) +
        ellipse(x + 55, 340, 26, 26, 'none', { stroke: '#f4c53a', 'stroke-width': 6 }) +
        path(`M${x + 55} 250q26 26 0 52q-26 -26 0 -52zM${x + 55} 378q26 26 0 52q-26 -26 0 -52z`, '#f4c53a'),
    )
    .join('');

/** A day of counsel on trades and jobs: booths, leaflets, questions. */
export const jobFair: Scene = () => [
  valley(noon, { foot: 500, seed: 281, height: 400 }),
  lit(noon, woods(points(-40, 520, 600, 500, 1200, 530, 1840, 500), '#64965a', 4, 22), 0.2),
  lit(noon, ground(points(-40, 640, 900, 630, 1840, 640), '#d8d2c0', '#b5ad98')),
  lit(noon, booth(300, 820, '#2f7fc6', 0) + booth(900, 810, '#d8342b', 1) + booth(1500, 820, '#3f9a5f', 2)),
  lit(
    noon,
    troupe({ horizon: 0, share: 1 }, [
      { x: 480, y: 960, tall: 500, look: student(5), pose: talking, flip: true },
      {
        x: 760,
        y: 950,
        tall: 500,
        look: volunteer(9, { mood: 'smile', top: '#f1e9d8', wears: ['collar'] }),
        pose: reading,
        front: leaflet('#d8342b'),
      },
      { x: 1060, y: 960, tall: 490, look: student(12), pose: waiting, flip: true },
      {
        x: 1330,
        y: 960,
        tall: 500,
        look: volunteer(14, { top: '#c9a03a', wears: ['collar'] }),
        pose: talking,
      },
      {
        x: 250,
        y: 1150,
        tall: 680,
        look: capped(4, { mood: 'laugh' }),
        pose: giving,
        inFar: placed(0, 0, 0.9, sheetOf('#2f7fc6')),
      },
      {
        x: 520,
        y: 1160,
        tall: 640,
        look: student(17, { mood: 'smile' }),
        pose: {
          ...giving,
          hands: pair(14, -60, 17, -58),
        },
        flip: true,
      },
      {
        x: 1000,
        y: 1170,
        tall: 680,
        look: volunteer(21, { top: '#5d7a9a', wears: ['collar'], mood: 'smile', hair: 'ponytail' }),
        pose: reading,
        front: leaflet('#3f9a5f'),
      },
      { x: 1270, y: 1160, tall: 690, look: volunteer(25, { mood: 'talk' }), pose: talking, flip: true },
      { x: 1620, y: 1150, tall: 650, look: student(30), pose: walking, flip: true },
    ]),
  ),
  lit(noon, framing(-60, -60, 1.6, 41)),
];

function booth(x: number, y: number, color: Color, kind: number): string {
  const clerk = troupe({ horizon: 0, share: 1 }, [
    {
      x: x - 70,
      y: y + 60,
      tall: 430,
      look: volunteer(kind * 7 + 3, { mood: 'smile' }),
      pose: {
        ...standing,
        hands: pair(-8, -52, 11, -54),
      },
    },
    { x: x + 90, y: y + 60, tall: 430, look: volunteer(kind * 5 + 8), pose: { ...talking } },
  ]);
  const sign = [
    ellipse(x, y - 300, 44, 44, 'none', {
      stroke: '#fffaf0',
      'stroke-width': 14,
      'stroke-dasharray': '18 10',
    }) + ellipse(x, y - 300, 18, 18, '#fffaf0'),
    path(`M${x - 56} ${y - 262}v-60h32v-20h48v20h32v60z`, '#fffaf0'),
    path(`M${x} ${y - 350}q60 50 0 96q-60 -46 0 -96z`, '#fffaf0') +
      stroke(`M${x} ${y - 340}v110`, '#3f9a5f', 5),
  ][kind]!;
  return (
    rect(x - 240, y - 380, 480, 300, fade('#fbf6e8', '#e2d9c2')) +
    rect(x - 150, y - 366, 300, 126, color) +
    sign +
    clerk +
    awning(x, y - 400, 530, color) +
    deskFront(x, y + 90, 470, 180, color) +
    [-130, -40, 60, 140]
      .map((at, i) =>
        polygon(
          [
            [x + at, y - 104],
            [x + at + 50, y - 104],
            [x + at + 56, y - 92],
            [x + at - 4, y - 92],
          ],
          i % 2 ? '#fffaf0' : '#f4c53a',
        ),
      )
      .join('')
  );
}

const sheetOf = (color: Color): string =>
  rect(-5, -11, 10, 13, '#fffaf0') +
  rect(-5, -11, 10, 4, color) +
  stroke('M-3.4 -4h6.8M-3.4 -2h5', '#9aa4b4', 0.6);

const leaflet = (color: Color): string => placed(7, -56, 1.15, sheetOf(color));
