import { crown } from '../land/crown.ts';
import { ground, woods } from '../land/hill.ts';
import { mistBand, valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { mist } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, pair, path, placed, points, stroke } from '../pen/shape.ts';
import { tay, tayMan, volunteer } from '../people/cast.ts';
import { walking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { reaching } from '../people/working-poses.ts';
import type { Scene } from './scene.ts';

/** Old shan tea trees in the mist, young pickers with baskets. */
export const shanTea: Scene = () => [
  valley(mist, { foot: 620, seed: 213, height: 500, clouds: 2 }),
  lit(mist, woods(points('-40 520, 400 600, 900 560, 1400 600, 1840 480'), '#4f8060', 7, 26), 0.42),
  mistBand(mist, 560, 180, 0.8),
  lit(
    mist,
    teaTree(140, 780, 3.2, 22) +
      teaTree(640, 770, 2.8, 25) +
      teaTree(1130, 760, 2.7, 28) +
      teaTree(1620, 780, 3.3, 31),
    0.36,
  ),
  mistBand(mist, 690, 130, 0.6),
  lit(mist, ground(points('-40 830, 500 810, 1000 850, 1400 820, 1840 800'), '#7f9f5a', '#4f6a3a')),
  lit(mist, teaTree(360, 1010, 5.6, 3) + teaTree(1480, 1020, 6, 9)),
  lit(
    mist,
    troupe({ horizon: 330, share: 0.76 }, [
      {
        x: 960,
        y: 930,
        look: tayMan(12, { mood: 'smile' }),
        pose: walking,
        flip: true,
        behind: backBasket(),
      },
      { x: 640, y: 1040, look: tay(5, { mood: 'smile' }), pose: reaching, flip: true, behind: backBasket() },
      { x: 1180, y: 1070, look: tay(8, { mood: 'laugh' }), pose: reaching, behind: backBasket() },
      {
        x: 900,
        y: 1130,
        look: volunteer(9, { mood: 'smile', hair: 'ponytail' }),
        pose: {
          ...reaching,
          hands: pair(13, -66, 17, -64),
        },
        behind: backBasket(),
      },
    ]),
  ),
  lit(mist, teaBushes()),
  mistBand(mist, 1060, 160, 0.18),
];

function teaTree(x: number, y: number, scale: number, seed: number): string {
  const chance = random(seed);
  const bark: Color = '#9a9484';
  const limbs =
    path(
      'M-6 0C-5 -16 -9 -26 -16 -44L-12 -46C-6 -34 -2 -28 0 -26C2 -34 8 -42 15 -50L19 -47C11 -36 7 -20 8 0Z',
      fade('#b5afa0', '#5d584e', 0),
    ) +
    stroke('M0 -26Q-2 -42 1 -56M-13 -44Q-20 -52 -24 -60M16 -48Q22 -56 26 -60', bark, 2.4) +
    stroke('M-4 -6q2 -8 1 -14M3 -4q1 -8 0 -14', '#d8d4c6', 1, { opacity: 0.7 });
  return placed(
    x,
    y,
    scale,
    ellipse(0, 0, 28, 5, '#22301f', { opacity: 0.3 }) +
      limbs +
      crown(-20, -64, 18, 13, '#5a8a48', chance) +
      crown(20, -66, 20, 14, '#52823f', chance) +
      crown(0, -74, 22, 14, '#639550', chance),
  );
}

const backBasket = (): string =>
  path('M-20 -80H-5L-7 -52H-17Z', fade('#c99a5b', '#8a6434', 0)) +
  ellipse(-12.5, -80, 8, 3, '#7fae4f') +
  stroke('M-19 -72h12M-18.4 -64h11', '#6d4d26', 0.6);

function teaBushes(): string {
  const chance = random(41);
  return [60, 330, 700, 1080, 1420, 1740]
    .map((x, i) =>
      placed(x, 1230 + (i % 2) * 20, 1, crown(0, -40, 190, 90, i % 2 ? '#4d7f3c' : '#44743a', chance)),
    )
    .join('');
}
