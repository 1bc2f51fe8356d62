import { flagpole, newSchool } from '../built/school.ts';
import { ground, woods } from '../land/hill.ts';
import { tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, points, stroke } from '../pen/shape.ts';
import { pupil, volunteer } from '../people/cast.ts';
import { saluting } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { drumming } from '../people/working-poses.ts';
import { drum } from '../things/devices.ts';
import type { Scene } from './scene.ts';

/** Pupils and their Pioneer leader beat the drums in the schoolyard. */
export const pioneerDrums: Scene = () => [
  valley(morning, { foot: 560, seed: 227, height: 440 }),
  lit(morning, woods(points('-40 560, 500 545, 1000 565, 1840 550'), '#64965a', 4, 22), 0.2),
  lit(morning, ground(points('-40 690, 900 680, 1840 690'), '#9fb85f')),
  lit(
    morning,
    tree(90, 780, 4.2, 8) +
      newSchool(1000, 800, 1.75) +
      path('M-40 800H1840V1240H-40Z', fade('#dcd6c4', '#bdb49c')) +
      flagpole(290, 830, 1.9),
  ),
  lit(
    morning,
    troupe({ horizon: 0, share: 1 }, [
      ...Array.from({ length: 9 }, (_, i) => ({
        x: 560 + i * 125,
        y: 880,
        tall: 270,
        look: pupil(i + 40),
        pose: saluting,
      })),
      {
        x: 430,
        y: 1120,
        tall: 700,
        look: volunteer(7, { wears: ['collar', 'red-scarf', 'badge'], mood: 'smile', hair: 'bob' }),
        pose: saluting,
      },
      ...[720, 1000, 1280, 1560].flatMap((x, i) => [
        {
          x: x - 20,
          y: 1090 + (i % 2) * 20,
          tall: 470,
          look: pupil(i * 3 + 2, {
            mood: 'smile' as const,
            hat: 'cap' as const,
            hatColor: '#f6f3ea' as const,
          }),
          pose: drumming,
          inNear: stick(),
          inFar: stick(),
        },
        { y: 1112 + (i % 2) * 20, drawn: drum(x + 84, 1120 + (i % 2) * 20, 1.95) },
      ]),
    ]),
  ),
];

const stick = (): string => stroke('M-2 0L11 6', '#e6cf9f', 1.1) + ellipse(11, 6, 1.2, 1.2, '#fffaf0');
