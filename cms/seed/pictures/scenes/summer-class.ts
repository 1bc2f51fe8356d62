import { board } from '../built/props.ts';
import { beams, eaves, lightShaft, timberRoom, windowOn } from '../built/room.ts';
import { windowView } from '../land/window-view.ts';
import { lit } from '../light/light.ts';
import { indoors } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, group, pair, path, rect, stroke, turned } from '../pen/shape.ts';
import { child, volunteer } from '../people/cast.ts';
import { sittingOnFloor, sittingOnFloorAside, sittingOnFloorAway } from '../people/low-poses.ts';
import { talking, waving } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { openBook } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Summer days: children learn and play on the floor of a stilt house. */
export const summerClass: Scene = () => [
  lit(indoors, timberRoom(680, '#c79862')),
  windowOn(120, 170, 380, 340, windowView(141, 500)) + windowOn(1300, 170, 380, 340, windowView(144, 500)),
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
