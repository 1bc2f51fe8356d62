import { countryside } from '../land/countryside.ts';
import { flowers, grass } from '../land/plants.ts';
import { bamboo, tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, pair, placed, polygon, rect, stroke } from '../pen/shape.ts';
import { child, pupil, volunteer } from '../people/cast.ts';
import { sittingOnFloor, sittingOnFloorAside } from '../people/low-poses.ts';
import { troupe } from '../people/troupe.ts';
import { giving } from '../people/working-poses.ts';
import { bookRow } from '../things/devices.ts';
import { openBook } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Children and books in the shade of a tree. */
export const readingDay: Scene = () => [
  ...countryside(morning, { seed: 195, grass: '#a2bf62' }),
  lit(morning, bamboo(1690, 760, 4.6, 5)),
  lit(morning, ellipse(860, 1000, 820, 130, '#4f7a3d', { opacity: 0.45 }) + tree(800, 900, 8.4, 15)),
  lit(morning, bunting() + bookStall()),
  lit(
    morning,
    troupe({ horizon: 330, share: 0.76 }, [
      {
        x: 1230,
        y: 1000,
        look: volunteer(5, { mood: 'smile' }),
        pose: giving,
        inNear: placed(0, 0, 0.9, openBook('#c8372d')),
        flip: true,
      },
      {
        x: 1050,
        y: 1010,
        look: pupil(4, { mood: 'laugh' }),
        pose: {
          ...giving,
          hands: pair(16, -66, 18, -66),
        },
      },
      { x: 640, y: 1020, look: pupil(9), pose: sittingOnFloor, front: reader('#2f6fb7'), tall: 430 },
      {
        x: 420,
        y: 1060,
        look: volunteer(12, { mood: 'laugh', hair: 'ponytail' }),
        pose: { ...sittingOnFloorAside, nod: 10 },
        front: reader('#c8372d', 12),
        tall: 600,
      },
      { x: 260, y: 1000, look: pupil(15), pose: sittingOnFloorAside, tall: 430 },
      {
        x: 850,
        y: 1120,
        look: pupil(21, { mood: 'laugh' }),
        pose: sittingOnFloor,
        front: reader('#2f7f6f'),
        tall: 470,
      },
      {
        x: 1080,
        y: 1150,
        look: child(27),
        pose: sittingOnFloorAside,
        front: reader('#e8a23a', 12),
        flip: true,
        tall: 470,
      },
      {
        x: 600,
        y: 1160,
        look: child(31),
        pose: { ...sittingOnFloorAside },
        front: reader('#7b4a6e', 12),
        tall: 470,
      },
    ]),
  ),
  lit(
    morning,
    grass(1120, 1210, '#7da547', 2, 120) +
      flowers(20, 300, 1120, 1170, 5, ['#fffaf0', '#f4c53a', '#e2504a'], 22),
  ),
];

const reader = (color: Color, x = 0): string => placed(x, -17, 1, openBook(color));

const bunting = (): string =>
  stroke('M-20 250Q400 420 800 330T1820 220', '#fbf6e8', 4) +
  Array.from({ length: 22 }, (_, i) => ({
    x: 20 + i * 82,
    y: 262 + Math.sin((i / 21) * Math.PI) * 105 - i * 2.4 + (i > 10 ? -6 : 14),
  }))
    .map(({ x, y }, i) =>
      polygon(
        [
          [x, y],
          [x + 44, y + 4],
          [x + 20, y + 56],
        ],
        ['#d8342b', '#f4c53a', '#2f7fc6', '#4f9a51'][i % 4]!,
      ),
    )
    .join('');

const bookStall = (): string =>
  ellipse(1480, 1010, 260, 22, glow('#1a120c', 0.5)) +
  rect(1270, 850, 420, 160, fade('#b98a58', '#7d522b')) +
  rect(1286, 770, 388, 76, '#5b3f29') +
  rect(1262, 842, 436, 16, '#d2a369') +
  rect(1262, 756, 436, 14, '#d2a369') +
  bookRow(1294, 842, 372, 66, 5) +
  bookRow(1294, 990, 372, 100, 9);
