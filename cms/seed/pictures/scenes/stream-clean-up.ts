import { sack } from '../built/props.ts';
import { framing } from '../land/framing.ts';
import { ground, woods } from '../land/hill.ts';
import { grass } from '../land/plants.ts';
import { bamboo, tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { water } from '../land/water.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { blob, path, placed, points } from '../pen/shape.ts';
import { capped } from '../people/cast.ts';
import { squatting } from '../people/low-poses.ts';
import { troupe } from '../people/troupe.ts';
import { bendingDown, carrying, pulling } from '../people/working-poses.ts';
import type { Scene } from './scene.ts';

/** Green Sunday: the stream bank is cleared, sack by sack. */
export const streamCleanUp: Scene = () => [
  valley(morning, { foot: 540, seed: 291, height: 440 }),
  lit(morning, woods(points('-40 540, 500 520, 1000 545, 1840 520'), '#64965a', 5, 22), 0.18),
  lit(morning, ground(points('-40 640, 900 625, 1840 640'), '#9fb85f')),
  lit(
    morning,
    path(
      'M760 650Q980 760 820 880T1180 1240H1840V960Q1320 860 1180 760T960 640Z',
      fade('#b4dcd8', '#3f93a0'),
    ) +
      bamboo(1600, 760, 4.4, 3) +
      tree(220, 740, 4, 6),
  ),
  lit(
    morning,
    `<clipPath id="stream"><path d="M760 650Q980 760 820 880T1180 1240H1840V960Q1320 860 1180 760T960 640Z"/></clipPath><g clip-path="url(#stream)">${water(640, 1240, '#b4dcd8', '#3f93a0', 4, 740, 1840)}</g>` +
      stones(),
  ),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.74 }, [
      { x: 660, y: 770, look: capped(21), pose: bendingDown },
      { x: 1240, y: 740, look: capped(24), pose: bendingDown, flip: true },
      { x: 1420, y: 810, look: capped(28), pose: { ...pulling }, flip: true },
      {
        x: 260,
        y: 1080,
        look: capped(4, { mood: 'smile' }),
        pose: carrying,
        front: placed(13, -46, 0.3, sack(0, 0, 80, '#6fae5a')),
      },
      { x: 560, y: 1040, look: capped(9, { mood: 'laugh' }), pose: bendingDown },
      { y: 1060, drawn: sack(720, 1060, 190, '#5f9fd0') + litter() },
      { x: 900, y: 1130, look: capped(14, { mood: 'smile' }), pose: { ...squatting }, flip: true },
      { y: 1170, drawn: sack(150, 1150, 220, '#6fae5a') + sack(330, 1185, 220, '#5f9fd0') },
    ]),
  ),
  lit(morning, grass(1130, 1210, '#6d9a45', 5, 110, -20, 900) + framing(1860, -60, 1.7, 43, '#2c4a33', true)),
];

function stones(): string {
  const chance = random(9);
  return Array.from({ length: 20 }, (_, i) => ({
    x: 830 + i * 22 + chance.between(-50, 40),
    y: 880 + i * 17,
  }))
    .map(({ x, y }) =>
      blob(
        [
          [x - 34, y + 8],
          [x - 20, y - 18],
          [x + 12, y - 22],
          [x + 34, y - 4],
          [x + 30, y + 12],
        ],
        fade('#d5d1c4', '#8a877c', 50),
      ),
    )
    .join('');
}

const litter = (): string =>
  points('620 1080, 690 1110, 800 1090, 780 1140')
    .map(([x, y], i) =>
      i % 2
        ? `<g transform="translate(${x} ${y}) rotate(70)">${path('M-8 -30h16v46q-8 8 -16 0z', fade('#e2f2f4', '#8fc0d4', 0)) + path('M-4 -40h8v10h-8z', '#d8342b')}</g>`
        : blob(
            [
              [x! - 26, y!],
              [x! - 10, y! - 16],
              [x! + 16, y! - 12],
              [x! + 26, y! + 4],
              [x!, y! + 10],
            ],
            fade('#f6f3ea', '#c3bfb2'),
          ),
    )
    .join('');
