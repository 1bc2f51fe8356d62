import { deskFront } from '../built/props.ts';
import { lightShaft, plasterRoom, windowOn } from '../built/room.ts';
import { windowView } from '../land/window-view.ts';
import { lit } from '../light/light.ts';
import { indoors } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, pair, path, placed, stroke } from '../pen/shape.ts';
import { volunteer } from '../people/cast.ts';
import { reclining } from '../people/low-poses.ts';
import { handsClasped, waiting } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { leaningOver } from '../people/working-poses.ts';
import { bottle } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** A day of giving blood: donors on couches, nurses, volunteers in blue. */
export const bloodDonation: Scene = () => [
  lit(indoors, plasterRoom(760, '#eef1ea', '#d98a7f')),
  windowOn(110, 150, 420, 380, windowView(251, 500), '#7f9aa8') +
    windowOn(1270, 150, 420, 380, windowView(254, 500), '#7f9aa8'),
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
