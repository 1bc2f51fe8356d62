import { board, table } from '../built/props.ts';
import { beams, eaves, lightShaft, plasterRoom, timberRoom, windowOn } from '../built/room.ts';
import { valley } from '../land/valley.ts';
import { ground, woods } from '../land/hill.ts';
import { lit } from '../light/light.ts';
import { indoors, morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, rect, stroke, pair, points } from '../pen/shape.ts';
import { elder, volunteer } from '../people/cast.ts';
import {
  handsClasped,
  pointing,
  sittingOnFloor,
  sittingOnFloorAside,
  sittingOnFloorAway,
  writing,
} from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { bookRow } from '../things/devices.ts';
import { notebook } from '../things/tools.ts';
import type { Scene } from './scene.ts';

const outside = (foot: number, seed: number): string =>
  valley(morning, { foot, seed, height: 380, clouds: 2 }) +
  lit(
    morning,
    woods(
      [
        [0, foot - 10],
        [900, foot - 30],
        [1800, foot],
      ],
      '#6a9a52',
      5,
      18,
    ) +
      ground(
        [
          [0, foot + 30],
          [900, foot + 20],
          [1800, foot + 30],
        ],
        '#9fc060',
      ),
  );

/** A branch meets on the floor of a stilt house, mountains in the window. */
export const branchMeeting: Scene = () => [
  lit(indoors, timberRoom(700)),
  windowOn(560, 150, 680, 370, outside(440, 12)),
  windowOn(60, 190, 260, 330, outside(460, 15)),
  windowOn(1480, 190, 260, 330, outside(450, 18)),
  lit(indoors, beams(700, [430, 1370])),
  lightShaft(560, 680, -260, 520),
  lit(
    indoors,
    mat() +
      troupe({ horizon: 0, share: 1 }, [
        { x: 520, y: 900, tall: 570, look: volunteer(2), pose: sittingOnFloor },
        {
          x: 770,
          y: 880,
          tall: 570,
          look: volunteer(5, { mood: 'talk' }),
          pose: {
            ...sittingOnFloor,
            hands: pair(-7, -14, 15, -28),
            elbows: [1, -1],
          },
        },
        { x: 1030, y: 880, tall: 570, look: volunteer(8), pose: { ...sittingOnFloor, nod: 8 } },
        { x: 1290, y: 900, tall: 570, look: volunteer(12), pose: sittingOnFloor },
        { x: 300, y: 1010, tall: 600, look: volunteer(15), pose: sittingOnFloorAside },
        {
          x: 1520,
          y: 1010,
          tall: 600,
          look: volunteer(21),
          pose: { ...sittingOnFloorAside, nod: 10 },
          flip: true,
        },
        { y: 1020, drawn: lowTable() },
        { x: 600, y: 1170, tall: 640, look: volunteer(23), pose: sittingOnFloorAway },
        { x: 1190, y: 1175, tall: 640, look: volunteer(31, { hair: 'ponytail' }), pose: sittingOnFloorAway },
      ]),
  ),
  lit(indoors, eaves()),
];

const mat = (): string =>
  path('M250 900H1550L1740 1190H60Z', fade('#d9a45c', '#b9763c')) +
  stroke('M300 930H1500M240 985H1560M170 1050H1640M100 1130H1710', '#8f3c2c', 6, { opacity: 0.4 });

function lowTable(): string {
  const cup = (x: number, y: number) =>
    rect(x - 15, y - 24, 30, 24, fade('#ffffff', '#cfd6d4', 0), { rx: 5 }) +
    ellipse(x, y - 24, 15, 5, '#8d6a34');
  const pot =
    path('M852 920q-8 -58 34 -62h22q42 4 34 62q-45 14 -90 0z', fade('#e9efe9', '#9fb3ad', 30)) +
    stroke('M944 878q30 4 26 34M850 886l-26 -18', '#9fb3ad', 9) +
    ellipse(897, 856, 12, 8, '#5f8f86');
  const papers =
    path('M640 948l120 -14l16 40l-128 12z', '#fffaf0') +
    path('M1060 940l110 8l-8 38l-116 -8z', '#c8372d') +
    path('M1068 944l98 7l-6 30l-104 -7z', '#fdf8ec') +
    stroke('M660 952l84 -9M664 964l70 -8', '#9aa4b4', 4);
  return table(900, 1030, 640, 90, '#7d4f2d') + pot + cup(800, 944) + cup(1000, 950) + cup(620, 940) + papers;
}

/** Two cadres and an elder before a plan on a board. */
export const planOnBoard: Scene = () => [
  lit(indoors, plasterRoom(830, '#f3e7c6', '#7fb0c4')),
  windowOn(90, 170, 330, 380, outside(480, 31)),
  lit(indoors, board(640, 150, 640, 430, '#f8f6ee', '#8f6236', planMarks()) + cupboard()),
  lightShaft(90, 330, 420, 200),
  lit(
    indoors,
    troupe({ horizon: 0, share: 1 }, [
      { x: 560, y: 1120, tall: 800, look: volunteer(4, { mood: 'talk', sleeves: 'long' }), pose: pointing },
      {
        x: 1130,
        y: 1160,
        tall: 770,
        look: elder(2, { glasses: true }),
        pose: { ...handsClasped, nod: -4, turn: 0.5 },
        flip: true,
      },
      {
        x: 1400,
        y: 1130,
        tall: 790,
        look: volunteer(10, { mood: 'smile' }),
        pose: writing,
        flip: true,
        inFar: notebook(),
      },
    ]),
  ),
];

function planMarks(): string {
  const houses = points(760, 300, 820, 270, 870, 330, 1080, 420, 1140, 380).map(([x, y]) =>
    path(`M${x! - 18} ${y}v-18l18 -15l18 15v18z`, '#d9694a'),
  );
  return (
    path('M660 470Q760 380 900 430T1260 380V560H660Z', '#dfeccb') +
    stroke('M660 430Q800 330 930 390T1260 300', '#4f9ac0', 12) +
    stroke('M700 560Q820 440 960 340T1180 170', '#b9772f', 7, { 'stroke-dasharray': '22 14' }) +
    houses.join('') +
    points(960, 340, 1040, 262, 840, 440)
      .map(([x, y]) => ellipse(x!, y!, 15, 15, '#2166b8') + ellipse(x!, y!, 6, 6, '#ffffff'))
      .join('') +
    rect(690, 180, 150, 16, '#c9c5b8') +
    rect(690, 208, 110, 10, '#d8d4c8') +
    stroke('M1190 210l20 22l34 -44', '#4f8a4f', 9)
  );
}

function cupboard(): string {
  const row = (y: number, seed: number) =>
    rect(1480, y - 110, 280, 110, '#5b3f29') +
    bookRow(1490, y, 250, 92, seed) +
    rect(1470, y, 300, 12, '#b98a58');
  return (
    rect(1462, 280, 316, 580, fade('#9a6c3f', '#6d4727', 0)) +
    row(420, 4) +
    row(560, 9) +
    row(700, 13) +
    rect(1474, 724, 292, 126, '#7d522b') +
    stroke('M1620 726V848', '#5b3a1f', 4)
  );
}
