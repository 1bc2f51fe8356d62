import { awning, crate, deskFront } from '../built/props.ts';
import { ground, woods } from '../land/hill.ts';
import { tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { noon } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { pair, path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';
import { capped, student } from '../people/cast.ts';
import { standing, talking, waiting, walking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { giving, reading } from '../people/working-poses.ts';
import { bottle } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** The week of the examination: water and good cheer at the school gate. */
export const examSupport: Scene = () => [
  valley(noon, { foot: 540, seed: 261, height: 420 }),
  lit(noon, woods(points('-40 560, 500 545, 1000 565, 1840 550'), '#64965a', 4, 22), 0.2),
  lit(noon, ground(points('-40 690, 900 680, 1840 690'), '#9fb85f')),
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
        y: 986,
        drawn:
          awning(380, 470, 520, '#2f7fc6') +
          deskFront(380, 1060, 440, 210, '#2166b8') +
          [220, 270, 320, 440, 490, 540].map((x) => placed(x, 838, 6, bottle())).join(''),
      },
      {
        x: 300,
        y: 984,
        tall: 470,
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

const wallAndGate = (): string =>
  rect(-20, 590, 560, 220, fade('#f6e7b4', '#dfc47c')) +
  rect(1260, 590, 560, 220, fade('#f6e7b4', '#dfc47c')) +
  rect(-20, 580, 560, 20, '#c8553f') +
  rect(1260, 580, 560, 20, '#c8553f') +
  rect(520, 380, 90, 430, fade('#fdf3d0', '#d8bd7a', 0)) +
  rect(1190, 380, 90, 430, fade('#fdf3d0', '#d8bd7a', 0)) +
  polygon(points('470 300, 1330 300, 1290 390, 510 390'), fade('#2f7fc6', '#1d5596')) +
  polygon(points('440 300, 900 220, 1360 300'), fade('#d9694a', '#a83c2c')) +
  polygon(points('610 420, 700 450, 700 800, 610 810'), '#3f6f9a', { opacity: 0.9 }) +
  polygon(points('1190 420, 1100 450, 1100 800, 1190 810'), '#3f6f9a', { opacity: 0.9 }) +
  stroke(
    [0, 1, 2, 3]
      .map((i) => `M${622 + i * 22} ${430 + i * 8}V806M${1178 - i * 22} ${430 + i * 8}V806`)
      .join(''),
    '#8fc0e4',
    4,
  );
