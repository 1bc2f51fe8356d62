import { stiltHouse } from '../built/stilt-house.ts';
import { countryside } from '../land/countryside.ts';
import { grass } from '../land/plants.ts';
import { bamboo, banana } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, pair, path, rect, stroke } from '../pen/shape.ts';
import { child, farmer, pupil, volunteer } from '../people/cast.ts';
import { crouchingSmall } from '../people/low-poses.ts';
import { handsClasped, talking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { giving, holdingHigh } from '../people/working-poses.ts';
import { bottle } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** The village's water tank and tap; children fill their bottles. */
export const cleanWater: Scene = () => [
  ...countryside(morning, { seed: 171 }),
  lit(
    morning,
    stiltHouse({ x: 380, y: 790, scale: 1.5 }) + bamboo(1680, 780, 5, 3) + banana(120, 800, 2.6, 4),
  ),
  lit(morning, path('M560 900H1640L1800 1210H300Z', fade('#dcd6c4', '#bdb49c'))),
  lit(morning, tank(1130, 960)),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.78 }, [
      {
        x: 800,
        y: 1080,
        look: child(4, { mood: 'laugh' }),
        pose: {
          ...giving,
          hands: pair(16, -56, 19, -57),
        },
        inFar: bottle(),
      },
      { x: 620, y: 1100, look: pupil(9), pose: holdingHigh, inFar: bottle() },
      {
        x: 1050,
        y: 1120,
        look: child(12, { mood: 'laugh' }),
        pose: crouchingSmall,
        flip: true,
        inFar: bottle(),
      },
      {
        x: 1300,
        y: 1080,
        look: child(17),
        pose: {
          ...giving,
          hands: pair(16, -56, 19, -57),
        },
        flip: true,
        inFar: bottle(),
      },
      { x: 1500, y: 1070, look: volunteer(7, { mood: 'smile' }), pose: talking, flip: true },
      { x: 430, y: 1050, look: farmer(5, { hat: 'non' }), pose: handsClasped },
    ]),
  ),
  lit(morning, grass(1120, 1210, '#6d9a45', 3, 80, -20, 360)),
];

function tank(x: number, y: number): string {
  const tap = (at: number) =>
    rect(at - 8, y - 128, 46, 14, '#aab0b5') +
    rect(at + 26, y - 128, 13, 28, '#8d949a') +
    rect(at + 2, y - 146, 12, 20, '#d8342b') +
    stroke(`M${at + 32} ${y - 98}V${y - 10}`, '#dff2f8', 9, { opacity: 0.9 }) +
    ellipse(at + 32, y - 6, 34, 8, '#bfe2f2', { opacity: 0.8 });
  return (
    ellipse(x, y + 6, 350, 30, glow('#1a120c', 0.5)) +
    rect(x - 280, y - 190, 560, 196, fade('#d9d4c6', '#a9a496')) +
    rect(x - 300, y - 206, 600, 22, '#efeade') +
    path(`M${x - 190} ${y - 206}v-270q190 -70 380 0v270z`, fade('#5aa7da', '#2b679f', 0)) +
    ellipse(x, y - 476, 190, 38, '#8cc6ea') +
    ellipse(x, y - 500, 70, 22, '#2b679f') +
    [0.2, 0.4, 0.6, 0.8]
      .map((part) =>
        stroke(`M${x - 190} ${y - 206 - 270 * part}q190 44 380 0`, '#24588c', 5, { opacity: 0.5 }),
      )
      .join('') +
    path(`M${x - 150} ${y - 210}V${y - 470}h36V${y - 200}z`, '#ffffff', { opacity: 0.2 }) +
    stroke(`M${x + 210} ${y - 330}h46v200`, '#aab0b5', 12) +
    tap(x - 200) +
    tap(x - 30) +
    tap(x + 130)
  );
}
