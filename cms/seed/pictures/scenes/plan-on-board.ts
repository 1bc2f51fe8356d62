import { board } from '../built/props.ts';
import { lightShaft, plasterRoom, windowOn } from '../built/room.ts';
import { windowView } from '../land/window-view.ts';
import { lit } from '../light/light.ts';
import { indoors } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, points, rect, stroke } from '../pen/shape.ts';
import { elder, volunteer } from '../people/cast.ts';
import { handsClasped, pointing } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { writing } from '../people/working-poses.ts';
import { bookRow } from '../things/devices.ts';
import { notebook } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Two cadres and an elder before a plan on a board. */
export const planOnBoard: Scene = () => [
  lit(indoors, plasterRoom(830, '#f3e7c6', '#7fb0c4')),
  windowOn(90, 170, 330, 380, windowView(31, 480)),
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
  const houses = points('760 300, 820 270, 870 330, 1080 420, 1140 380').map(([x, y]) =>
    path(`M${x! - 18} ${y}v-18l18 -15l18 15v18z`, '#d9694a'),
  );
  return (
    path('M660 470Q760 380 900 430T1260 380V560H660Z', '#dfeccb') +
    stroke('M660 430Q800 330 930 390T1260 300', '#4f9ac0', 12) +
    stroke('M700 560Q820 440 960 340T1180 170', '#b9772f', 7, { 'stroke-dasharray': '22 14' }) +
    houses.join('') +
    points('960 340, 1040 262, 840 440')
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
