import { awning, deskFront } from '../built/props.ts';
import { ground, woods } from '../land/hill.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { noon } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, pair, path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';
import { capped, student, volunteer } from '../people/cast.ts';
import { standing, talking, waiting, walking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { giving, reading } from '../people/working-poses.ts';
import type { Scene } from './scene.ts';

/** A day of counsel on trades and jobs: booths, leaflets, questions. */
export const jobFair: Scene = () => [
  valley(noon, { foot: 500, seed: 281, height: 400 }),
  lit(noon, woods(points('-40 520, 600 500, 1200 530, 1840 500'), '#64965a', 4, 22), 0.2),
  lit(noon, ground(points('-40 640, 900 630, 1840 640'), '#d8d2c0', '#b5ad98')),
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
