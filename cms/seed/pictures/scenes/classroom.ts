import { board, table } from '../built/props.ts';
import { lightShaft, plasterRoom, windowOn } from '../built/room.ts';
import { windowView } from '../land/window-view.ts';
import { lit } from '../light/light.ts';
import { indoors } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, group, pair, polygon, rect, stroke } from '../pen/shape.ts';
import { pupil, volunteer } from '../people/cast.ts';
import { pointingNear } from '../people/poses.ts';
import type { Pose } from '../people/skeleton.ts';
import { type Actor, type Thing, troupe } from '../people/troupe.ts';
import type { Scene } from './scene.ts';

/** A highland classroom: the young teacher at the board, red scarves at the desks. */
export const classroom: Scene = () => [
  lit(indoors, plasterRoom(760, '#f4e6bd', '#7fb59a')),
  windowOn(60, 150, 300, 380, windowView(131, 500), '#3f8a66') +
    windowOn(1450, 150, 300, 380, windowView(134, 500), '#3f8a66'),
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
    { y: y - 1, drawn: schoolDesk(x, y - tall * 0.1, tall * 1.02) },
    atDesk(x - tall * 0.19, y, tall * 1.02, seed + i * 2),
    atDesk(x + tall * 0.19, y, tall, seed + i * 2 + 1),
  ]);
}

const atDesk = (x: number, y: number, tall: number, seed: number): Actor => ({
  x,
  y,
  tall,
  look: pupil(seed),
  pose: seatedAway(seed % 5 === 0),
  front: stool(),
});

/** The seat between us and the legs. */
const stool = (): string =>
  rect(-11, -25, 22, 3.4, fade('#c08a50', '#8a5f36')) +
  stroke('M-9 -22V-1M9 -22V-1M-9 -11H9', '#7d522b', 1.8);

function seatedAway(handUp: boolean): Pose {
  return {
    hip: [0, -27],
    turn: 0,
    away: true,
    hands: [[-10, -40], handUp ? [15, -98] : [10, -40]],
    elbows: [1, handUp ? 1 : -1],
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
