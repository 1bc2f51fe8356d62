import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { dusk } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, path, placed, polygon, rect, stroke } from '../pen/shape.ts';
import { tay, tayMan } from '../people/cast.ts';
import { troupe } from '../people/troupe.ts';
import { playingLute } from '../people/working-poses.ts';
import type { Scene } from './scene.ts';

/** Then songs: đàn tính and Tày dress on a lit stage. */
export const thenSinging: Scene = () => [
  rect(0, 0, 1800, 1200, fade('#24142e', '#4b1f33')),
  lit(dusk, valley(dusk, { foot: 760, seed: 239, height: 480, clouds: 3 })),
  curtains(),
  path('M120 880H1680L1840 1240H-40Z', fade('#a8663a', '#5b331f')) +
    stroke(
      Array.from({ length: 15 }, (_, i) => `M${900 + (i - 7) * 110} 880L${900 + (i - 7) * 190} 1210`).join(
        '',
      ),
      '#3f2214',
      4,
      { opacity: 0.45 },
    ),
  [360, 720, 1080, 1440]
    .map(
      (x, i) =>
        polygon(
          [
            [x - 20, -20],
            [x + 20, -20],
            [900 + (i - 1.5) * 360 + 240, 1100],
            [900 + (i - 1.5) * 360 - 240, 1100],
          ],
          fade('#ffe6a8', '#ffe6a8', 90, 0.34, 0),
        ) + ellipse(900 + (i - 1.5) * 360, 1080, 260, 54, glow('#ffe6a8', 0.5)),
    )
    .join(''),
  troupe({ horizon: 0, share: 1 }, [
    { x: 470, y: 960, tall: 560, look: tayMan(4, { mood: 'smile' }), pose: playingLute, front: tinh() },
    { x: 1330, y: 960, tall: 560, look: tayMan(10, { mood: 'talk' }), pose: playingLute, front: tinh() },
    { x: 690, y: 1040, tall: 610, look: tay(3, { mood: 'smile' }), pose: playingLute, front: tinh() },
    { x: 920, y: 1080, tall: 640, look: tay(8, { mood: 'talk' }), pose: playingLute, front: tinh() },
    { x: 1150, y: 1040, tall: 610, look: tay(13, { mood: 'laugh' }), pose: playingLute, front: tinh() },
  ]),
  footlights(),
  audience(),
];

/** Đàn tính: a gourd body at the hip, a long slender neck. */
const tinh = (): string =>
  stroke('M3 -52L25 -84', '#6d4526', 1.7) +
  path('M24 -83l4 -7l1.6 1l-3.4 7z', '#c8372d') +
  ellipse(1.5, -50, 7, 6.4, fade('#e0b674', '#9a6a34', 40)) +
  ellipse(1.5, -50, 3.4, 3, '#c9964f') +
  stroke('M0 -48L25 -85', '#fff6e0', 0.3) +
  stroke('M21 -78l2.4 1.6', '#3f2a1a', 0.9);

const curtains = (): string => {
  const fold = (x: number) =>
    path(`M${x} -10h70q-14 500 -4 940h-62q10 -440 -4 -940z`, fade('#d8342b', '#7f1a18', 0));
  return (
    [0, 64, 128, 192].map((x) => fold(x - 30)).join('') +
    [0, 64, 128, 192].map((x) => fold(1574 + x)).join('') +
    Array.from({ length: 9 }, (_, i) =>
      path(`M${i * 200} -10h204q-8 150 -102 160t-102 -160z`, fade('#b5241f', '#e2463a')),
    ).join('') +
    stroke(Array.from({ length: 9 }, (_, i) => `M${i * 200} 6q8 140 102 146t102 -146`).join(''), '#f4c53a', 8)
  );
};

const footlights = (): string =>
  Array.from({ length: 9 }, (_, i) => ellipse(100 + i * 200, 1150, 90, 60, glow('#ffdf9a', 0.55))).join('');

function audience(): string {
  const chance = random(19);
  return Array.from({ length: 17 }, (_, i) =>
    placed(
      i * 112 + chance.between(-20, 20),
      1190 + (i % 2) * 24,
      1,
      path('M-70 60Q-70 -6 -22 -14H22Q70 -6 70 60Z', '#1c1226') +
        ellipse(0, -44, 36, 42, '#1c1226') +
        stroke('M-34 -58Q0 -96 34 -58', '#ffcf8a', 3, { opacity: 0.35 }),
    ),
  ).join('');
}
