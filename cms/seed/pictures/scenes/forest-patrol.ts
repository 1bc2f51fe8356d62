import { crown } from '../land/crown.ts';
import { framing } from '../land/framing.ts';
import { ground, woods } from '../land/hill.ts';
import { mistBand, valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { mist } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { pair, path, placed, points, stroke } from '../pen/shape.ts';
import { volunteer } from '../people/cast.ts';
import { pointing, striding, walking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { carrying } from '../people/working-poses.ts';
import type { Scene } from './scene.ts';

/** Young rangers on patrol under the great trees of the park. */
export const forestPatrol: Scene = () => [
  valley(mist, { foot: 640, seed: 301, height: 520, clouds: 1 }),
  lit(mist, trunks([60, 330, 560, 780, 1010, 1260, 1500, 1720], 740, 22, '#7f8f78', 3), 0.5),
  mistBand(mist, 480, 260, 0.5),
  lit(mist, woods(points('-40 690, 500 720, 1000 700, 1840 690'), '#4f8052', 7, 30), 0.3),
  lit(mist, trunks([180, 700, 1180, 1640], 840, 38, '#6f6a52', 8), 0.2),
  mistBand(mist, 640, 160, 0.4),
  lit(mist, ground(points('-40 830, 500 850, 1000 830, 1840 850'), '#7d9450', '#4a5f33')),
  lit(
    mist,
    path('M860 840Q760 940 980 1010T760 1240H1280Q1300 1080 1140 980T960 840Z', fade('#b5a276', '#8a744c')),
  ),
  path('M1250 -20H1520L900 1200H420Z', fade('#fffbe0', '#fffbe0', 100, 0.4, 0.02)),
  lit(
    mist,
    troupe({ horizon: 330, share: 0.74 }, [
      { x: 900, y: 880, look: ranger(21), pose: striding },
      { x: 780, y: 960, look: ranger(14), pose: walking, behind: pack() },
      { x: 950, y: 1060, look: ranger(4), pose: { ...pointing, nod: -6 }, behind: pack() },
      {
        x: 1230,
        y: 1100,
        look: ranger(9),
        pose: {
          ...carrying,
          hands: pair(9, -60, 15, -62),
        },
        flip: true,
        front: placed(
          11,
          -60,
          1,
          path('M-7 -5h15v9h-15z', '#e9dfc0') + stroke('M-5 2l4 -4l3 2l4 -3', '#4f8a4f', 0.8),
        ),
        behind: pack(),
      },
      {
        x: 620,
        y: 1120,
        look: volunteer(7, { hat: 'tai-beo', mood: 'calm' }),
        pose: { ...walking, nod: -6 },
        behind: pack(),
        inNear: stroke('M0 -34V50', '#8a6434', 1.8),
      },
    ]),
  ),
  lit(mist, trunks([40, 1790], 1260, 90, '#4d4434', 12) + ferns()),
  framing(-80, -60, 2.2, 45, '#22402f') + framing(1880, -60, 2.2, 46, '#22402f', true),
];

const ranger = (seed: number) =>
  volunteer(seed, {
    top: seed % 2 ? '#2166b8' : '#4f6b3a',
    hat: 'tai-beo',
    hatColor: seed % 2 ? '#2f6fb7' : '#4f6b3a',
    sleeves: 'long',
    bottom: '#3b4433',
    shoes: '#2a241d',
    glasses: false,
  });

const pack = (): string =>
  path('M-17 -80Q-21 -62 -16 -54H-5V-82Q-12 -86 -17 -80Z', fade('#7a6a3f', '#4d4328'));

function trunks(xs: readonly number[], foot: number, wide: number, bark: `#${string}`, seed: number): string {
  const chance = random(seed);
  return xs
    .map((x) => {
      const w = wide * chance.between(0.7, 1.2);
      const lean = chance.between(-40, 40);
      return (
        path(
          `M${x - w * 1.7} ${foot}Q${x - w * 0.9} ${foot - 90} ${x - w * 0.8} ${foot - 260}L${x + lean - w * 0.6} -20H${x + lean + w * 0.6}L${x + w * 0.8} ${foot - 260}Q${x + w * 0.9} ${foot - 90} ${x + w * 1.9} ${foot}Z`,
          fade(bark, '#3f382b', 0),
        ) +
        stroke(
          `M${x - w * 0.3} ${foot - 60}L${x + lean * 0.7 - w * 0.2} 80M${x + w * 0.3} ${foot - 40}L${x + lean * 0.6 + w * 0.2} 160`,
          '#2f2a20',
          w * 0.08,
          { opacity: 0.3 },
        ) +
        placed(x + lean, 20, wide / 12, crown(0, 0, 62, 40, '#4d8048', chance))
      );
    })
    .join('');
}

const ferns = (): string =>
  points('120 1190, 360 1220, 1480 1210, 1690 1180')
    .map(([x, y], i) =>
      Array.from({ length: 9 }, (_, k) => {
        const a = -Math.PI / 2 + (k - 4) * 0.36;
        return path(
          `M${x} ${y}Q${x! + Math.cos(a) * 90} ${y! + Math.sin(a) * 130} ${x! + Math.cos(a) * 170} ${y! + Math.sin(a) * 120 + 30}Q${x! + Math.cos(a) * 70} ${y! + Math.sin(a) * 90} ${x} ${y}Z`,
          (k + i) % 2 ? '#5f9a4a' : '#447a3a',
        );
      }).join(''),
    )
    .join('');
