import { countryside } from '../land/countryside.ts';
import { grass } from '../land/plants.ts';
import { lit } from '../light/light.ts';
import { afternoon } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { ellipse, placed, polygon, stroke } from '../pen/shape.ts';
import { capped, child, elder, farmer, pupil, volunteer } from '../people/cast.ts';
import { cheering, handsClasped, running, standing, waiting } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { kicking } from '../people/working-poses.ts';
import { football } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Village youth play football before the mountains. */
export const footballMatch: Scene = () => [
  ...countryside(afternoon, { seed: 189, grass: '#7fae4a' }),
  lit(afternoon, pitch()),
  lit(
    afternoon,
    spectators() +
      troupe({ horizon: 320, share: 0.72 }, [
        { x: 860, y: 800, look: player(3, '#f4c53a'), pose: running },
        { x: 1280, y: 850, look: player(9, '#d8342b'), pose: running, flip: true },
        { x: 420, y: 900, look: player(14, '#d8342b'), pose: running },
        { x: 760, y: 1090, look: player(21, '#d8342b'), pose: kicking },
        {
          y: 1095,
          drawn: ellipse(950, 1040, 40, 8, '#24402a', { opacity: 0.35 }) + placed(945, 985, 8.4, football()),
        },
        { x: 1170, y: 1100, look: player(28, '#f4c53a'), pose: { ...running, lean: 6 }, flip: true },
        { x: 1540, y: 1040, look: player(33, '#f4c53a'), pose: running, flip: true },
      ]),
  ),
  lit(afternoon, grass(1120, 1210, '#6d9a45', 8, 140)),
];

const player = (seed: number, top: Color) =>
  volunteer(seed, {
    build: 'teen',
    hair: 'short',
    top,
    sleeves: 'short',
    bottom: top === '#d8342b' ? '#f6f3ea' : '#24406b',
    legs: 'shorts',
    wears: ['collar'],
    shoes: '#1d1f24',
    glasses: false,
  });

const pitch = (): string =>
  [0, 1, 2, 3, 4]
    .map((i) =>
      polygon(
        [
          [-300 + i * 520, 1240],
          [-40 + i * 520, 1240],
          [330 + i * 268, 700],
          [200 + i * 268, 700],
        ],
        '#8fbf56',
        { opacity: 0.35 },
      ),
    )
    .join('') +
  stroke('M60 745H1740M-200 1180L300 745', '#f6f3ea', 7, { opacity: 0.8 }) +
  ellipse(900, 930, 300, 66, 'none', { stroke: '#f6f3ea', 'stroke-width': 7, opacity: 0.75 }) +
  stroke('M1400 745V600H1660V745', '#ffffff', 11) +
  stroke(
    Array.from({ length: 12 }, (_, i) => `M${1406 + i * 22} 605V740`).join('') +
      Array.from({ length: 7 }, (_, i) => `M1404 ${612 + i * 20}H1656`).join(''),
    '#f6f3ea',
    2,
    { opacity: 0.6 },
  );

function spectators(): string {
  const poses = [standing, cheering, handsClasped, cheering, waiting, standing];
  const looks = [volunteer, farmer, child, capped, pupil, elder];
  return troupe(
    { horizon: 320, share: 0.46 },
    Array.from({ length: 22 }, (_, i) => ({
      x: 60 + i * 62 + ((i * 37) % 20),
      y: 738 + ((i * 13) % 9),
      look: looks[(i * 5) % 6]!(i + 3),
      pose: poses[(i * 7) % 6]!,
    })),
  );
}
