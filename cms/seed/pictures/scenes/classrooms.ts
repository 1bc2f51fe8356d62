import { board, deskFront, table } from '../built/props.ts';
import { beams, eaves, lightShaft, plasterRoom, timberRoom, windowOn } from '../built/room.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { indoors, morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, group, path, polygon, rect, stroke, turned, pair, points } from '../pen/shape.ts';
import { child, elder, farmer, pupil, volunteer } from '../people/cast.ts';
import {
  leaningOver,
  pointingNear,
  reading,
  sittingOnFloor,
  sittingOnFloorAside,
  sittingOnFloorAway,
  sittingToUs,
  standing,
  talking,
  waving,
} from '../people/poses.ts';
import type { Pose } from '../people/skeleton.ts';
import { type Actor, type Thing, troupe } from '../people/troupe.ts';
import { bookcase, bookRow, laptop } from '../things/devices.ts';
import { openBook } from '../things/tools.ts';
import type { Scene } from './scene.ts';

const outside = (seed: number): string => valley(morning, { foot: 500, seed, height: 400, clouds: 2 });

/** A highland classroom: the young teacher at the board, red scarves at the desks. */
export const classroom: Scene = () => [
  lit(indoors, plasterRoom(760, '#f4e6bd', '#7fb59a')),
  windowOn(60, 150, 300, 380, outside(131), '#3f8a66') +
    windowOn(1450, 150, 300, 380, outside(134), '#3f8a66'),
  lit(indoors, board(470, 120, 860, 420, '#2f5d4a', '#9a6c3f', chalk())),
  lightShaft(60, 300, 480, 180),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 620,
        y: 880,
        tall: 640,
        look: volunteer(4, { hair: 'long', mood: 'smile' }),
        pose: { ...pointingNear, elbows: [1, 1] },
        flip: false,
      },
      ...rowOfDesks(930, 330, [190, 560, 930, 1300, 1640], 10),
      ...rowOfDesks(1170, 440, [60, 520, 1000, 1480], 30),
    ]),
  ),
];

function chalk(): string {
  return (
    group(
      stroke('M560 460Q700 300 800 400T1010 340', '#f4f0e0', 6) +
        stroke('M560 470H1030', '#f4f0e0', 4) +
        ellipse(960, 230, 44, 44, 'none', { stroke: '#f8d648', 'stroke-width': 6 }) +
        stroke('M960 160v-24M1030 230h24M890 230h-24M1010 180l18 -18M910 180l-18 -18', '#f8d648', 5) +
        stroke('M1130 460v-110h110v110zM1116 352l70 -70l70 70M1170 460v-56h34v56', '#f3b8a0', 6) +
        stroke('M590 230a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M720 190h80v80h-80z', '#bfe2f2', 6),
      { opacity: 0.9 },
    ) + rect(470, 540, 860, 14, '#7d522b')
  );
}

function rowOfDesks(y: number, tall: number, xs: readonly number[], seed: number): (Actor | Thing)[] {
  return xs.flatMap((x, i) => [
    { x: x - tall * 0.19, y, tall: tall * 1.02, look: pupil(seed + i * 2), pose: seatedAway(seed + i) },
    { x: x + tall * 0.19, y, tall: tall, look: pupil(seed + i * 2 + 1), pose: seatedAway(seed + i * 3 + 1) },
    { y: y - 1, drawn: schoolDesk(x, y - tall * 0.1, tall * 1.02) },
  ]);
}

function seatedAway(pick: number): Pose {
  const hand = pick % 3 === 0;
  return {
    hip: [0, -27] as const,
    turn: 0,
    away: true,
    hands: [[-10, -40], hand ? [15, -98] : [10, -40]] as const,
    elbows: [1, hand ? -1 : -1] as const,
    feet: pair(-5, -3, 5, -3),
    knees: pair(-6, -20, 6, -20),
  };
}

const schoolDesk = (x: number, y: number, width: number): string =>
  table(x, y, width * 0.86, width * 0.3, '#b07a42') +
  polygon(
    [
      [x - width * 0.3, y - width * 0.34],
      [x - width * 0.08, y - width * 0.34],
      [x - width * 0.06, y - width * 0.31],
      [x - width * 0.31, y - width * 0.31],
    ],
    '#fffaf0',
  ) +
  polygon(
    [
      [x + width * 0.08, y - width * 0.34],
      [x + width * 0.3, y - width * 0.34],
      [x + width * 0.31, y - width * 0.31],
      [x + width * 0.06, y - width * 0.31],
    ],
    '#fffaf0',
  );

/** Summer days: children learn and play on the floor of a stilt house. */
export const summerClass: Scene = () => [
  lit(indoors, timberRoom(680, '#c79862')),
  windowOn(120, 170, 380, 340, outside(141)) + windowOn(1300, 170, 380, 340, outside(144)),
  lit(indoors, board(640, 150, 520, 330, '#fbf7ea', '#8f6236', drawingsOnBoard()) + beams(680, [570, 1230])),
  lightShaft(120, 380, 380, 200),
  lit(
    indoors,
    path('M140 880H1660L1800 1200H0Z', fade('#6fa3b8', '#47788f')) +
      stroke('M170 915H1640M90 1000H1710M20 1100H1780', '#f4c53a', 7, { opacity: 0.5 }),
  ),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      { x: 560, y: 880, tall: 600, look: volunteer(7, { mood: 'laugh', hair: 'ponytail' }), pose: waving },
      {
        x: 1240,
        y: 890,
        tall: 600,
        look: volunteer(5, { mood: 'smile' }),
        pose: { ...talking, lean: 6 },
        flip: true,
      },
      { x: 260, y: 930, tall: 430, look: child(4), pose: sittingOnFloorAside },
      { x: 460, y: 1010, tall: 450, look: child(8, { mood: 'laugh' }), pose: sittingOnFloorAside },
      {
        x: 760,
        y: 960,
        tall: 430,
        look: child(12, { mood: 'laugh' }),
        pose: {
          ...sittingOnFloor,
          hands: pair(-15, -66, 15, -66),
          elbows: [1, -1],
        },
      },
      { x: 1000, y: 970, tall: 430, look: child(17), pose: sittingOnFloor, front: openBookOnLap() },
      { x: 1460, y: 960, tall: 430, look: child(21), pose: sittingOnFloorAside, flip: true },
      {
        x: 1380,
        y: 1080,
        tall: 450,
        look: child(28, { mood: 'laugh' }),
        pose: sittingOnFloorAside,
        flip: true,
      },
      { x: 720, y: 1150, tall: 470, look: child(33), pose: sittingOnFloorAway },
      { x: 1080, y: 1160, tall: 470, look: child(37), pose: sittingOnFloorAway },
      { y: 1165, drawn: crayons() },
    ]),
  ),
  lit(indoors, eaves()),
];

const openBookOnLap = (): string => group(openBook(), { transform: 'translate(0 -16)' });

const drawingsOnBoard = (): string =>
  ellipse(740, 250, 46, 46, '#f4c53a') +
  path('M660 440l90 -110l60 60l70 -90l110 140z', '#6fae45') +
  path('M960 440v-90h120v90zM944 352l76 -66l76 66z', '#d9694a') +
  rect(1000, 390, 34, 50, '#2f6fb7') +
  stroke('M1080 220q30 -24 60 0M1010 200q24 -20 48 0', '#2f6fb7', 6);

const crayons = (): string =>
  ['#d8342b', '#f4c53a', '#2f7fc6', '#4f9a51', '#e58fb0']
    .map((color, i) =>
      turned(-30 + i * 24, rect(-4, -34, 8, 60, color, { rx: 3 }), [0, 0]).replace(
        '<g transform="',
        `<g transform="translate(${860 + i * 26} ${1120 + (i % 2) * 18}) `,
      ),
    )
    .join('');

/** The reading room of a commune's house of culture. */
export const readingRoom: Scene = () => [
  lit(indoors, plasterRoom(760, '#f2e5c4', '#c9a877')),
  windowOn(720, 150, 360, 380, outside(151)),
  lit(indoors, bookcase(40, 130, 580, 640, 4, 3) + bookcase(1180, 130, 580, 640, 4, 11)),
  lightShaft(720, 360, -200, 260),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 330,
        y: 900,
        tall: 620,
        look: volunteer(9, { mood: 'smile' }),
        pose: {
          ...reading,
          nod: 6,
          hands: pair(6, -64, 24, -88),
        },
        flip: false,
      },
      { x: 760, y: 960, tall: 470, look: pupil(5), pose: seatedToUs },
      { x: 1010, y: 960, tall: 470, look: pupil(8), pose: seatedToUs },
      { x: 1230, y: 970, tall: 620, look: elder(4, { glasses: true }), pose: { ...seatedToUs, nod: 8 } },
      { y: 1060, drawn: table(960, 1090, 880, 230, '#a8743f') + booksOnTable() },
      {
        x: 500,
        y: 1130,
        tall: 560,
        look: pupil(14, { build: 'teen' }),
        pose: reading,
        inFar: '',
        front: group(openBook('#c8372d'), { transform: 'translate(7 -60)' }),
      },
      {
        x: 1560,
        y: 1150,
        tall: 720,
        look: volunteer(18, { mood: 'smile' }),
        pose: reading,
        flip: true,
        front: group(openBook('#2f7f6f'), { transform: 'translate(7 -60)' }),
      },
    ]),
  ),
];

const seatedToUs = {
  ...sittingToUs,
  nod: 10,
  hands: pair(-7, -44, 7, -44),
};

const booksOnTable = (): string =>
  [700, 900, 1130]
    .map((x) =>
      group(openBook(x === 900 ? '#c8372d' : '#2f6fb7'), { transform: `translate(${x} 826) scale(6)` }),
    )
    .join('') +
  group(bookRow(0, 0, 90, 80, 5), { transform: 'translate(1310 812) rotate(90) translate(-10 60)' });

/** The community digital team at work in a commune's office. */
export const digitalDesk: Scene = () => [
  lit(indoors, plasterRoom(740, '#e9eef0', '#7aa6c8')),
  windowOn(130, 150, 380, 380, outside(161), '#4b6f8f'),
  lit(
    indoors,
    board(660, 140, 560, 360, '#fdfdf8', '#8f979d', chart()) + bookcase(1350, 180, 380, 590, 4, 7),
  ),
  lightShaft(130, 380, 360, 200),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 470,
        y: 1000,
        tall: 690,
        look: volunteer(6, { mood: 'smile' }),
        pose: {
          ...leaningOver,
          turn: 0.5,
          hands: pair(14, -46, 22, -48),
        },
      },
      {
        x: 690,
        y: 1010,
        tall: 690,
        look: farmer(4, { hat: undefined, mood: 'smile' }),
        pose: {
          ...sittingToUs,
          hands: pair(-5, -45, 7, -45),
          nod: 8,
        },
      },
      {
        x: 1050,
        y: 1010,
        tall: 690,
        look: volunteer(12, { mood: 'smile', glasses: true }),
        pose: {
          ...sittingToUs,
          hands: pair(-6, -45, 6, -45),
          nod: 8,
        },
      },
      {
        x: 1300,
        y: 1000,
        tall: 690,
        look: elder(2),
        pose: {
          ...leaningOver,
          lean: 10,
          turn: 0.5,
          hands: pair(8, -52, 14, -50),
        },
        flip: true,
      },
      {
        y: 1090,
        drawn:
          deskFront(880, 1150, 1180, 330) +
          laptop(650, 800, 2.2, true) +
          laptop(1060, 800, 2.2, true) +
          papers(),
      },
      {
        x: 1620,
        y: 1130,
        tall: 760,
        look: farmer(9, { hat: 'non' }),
        pose: { ...standing, turn: 0.4 },
        flip: true,
      },
      { x: 160, y: 1130, tall: 760, look: volunteer(21, { mood: 'laugh' }), pose: talking },
    ]),
  ),
];

const papers = (): string =>
  polygon(points(810, 800, 900, 800, 910, 822, 806, 822), '#fffaf0') +
  polygon(points(1230, 800, 1320, 800, 1332, 822, 1228, 822), '#fffaf0') +
  stroke('M826 808h60M826 814h50M1246 808h60', '#9aa4b4', 3);

const chart = (): string =>
  [0, 1, 2, 3, 4]
    .map((i) => rect(720 + i * 52, 430 - 40 - i * 34, 34, 40 + i * 34, i % 2 ? '#2f7fc6' : '#7ab3dc'))
    .join('') +
  stroke('M700 430H990', '#6d757c', 5) +
  ellipse(1110, 280, 74, 74, '#d7e6f2') +
  path('M1110 280V206A74 74 0 0 1 1176 312Z', '#d8342b') +
  path('M1110 280L1176 312A74 74 0 0 1 1066 340Z', '#f4c53a') +
  rect(1040, 400, 140, 10, '#c5ccd2') +
  rect(1040, 422, 100, 10, '#c5ccd2');
