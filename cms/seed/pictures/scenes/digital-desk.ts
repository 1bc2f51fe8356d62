import { board, deskFront } from '../built/props.ts';
import { lightShaft, plasterRoom, windowOn } from '../built/room.ts';
import { windowView } from '../land/window-view.ts';
import { lit } from '../light/light.ts';
import { indoors } from '../light/times-of-day.ts';
import { ellipse, pair, path, points, polygon, rect, stroke } from '../pen/shape.ts';
import { elder, farmer, volunteer } from '../people/cast.ts';
import { sittingToUs } from '../people/low-poses.ts';
import { standing, talking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { leaningOver } from '../people/working-poses.ts';
import { bookcase, laptop } from '../things/devices.ts';
import type { Scene } from './scene.ts';

/** The community digital team at work in a commune's office. */
export const digitalDesk: Scene = () => [
  lit(indoors, plasterRoom(740, '#e9eef0', '#7aa6c8')),
  windowOn(130, 150, 380, 380, windowView(161, 500), '#4b6f8f'),
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
  polygon(points('810 800, 900 800, 910 822, 806 822'), '#fffaf0') +
  polygon(points('1230 800, 1320 800, 1332 822, 1228 822'), '#fffaf0') +
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
