import { flagpole, newSchool, schoolHut } from '../built/school.ts';
import { ground, woods } from '../land/hill.ts';
import { flowers, grass } from '../land/plants.ts';
import { bamboo, tree } from '../land/trees.ts';
import { valley } from '../land/valley.ts';
import { lit } from '../light/light.ts';
import { morning, overcast } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, points } from '../pen/shape.ts';
import { child, pupil, volunteer } from '../people/cast.ts';
import { cheering, handsClasped, running, standing, waiting, walking, waving } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import type { Scene } from './scene.ts';

/** The makeshift school on its bare yard. */
export const schoolBefore: Scene = () => schoolyard(false);

/** The same yard before the new classroom. */
export const schoolAfter: Scene = () => schoolyard(true);

function schoolyard(built: boolean): string[] {
  const light = built ? morning : overcast;
  return [
    valley(light, { foot: 600, seed: 33, height: 500 }),
    lit(light, woods(points('-40 600, 300 540, 800 590, 1300 530, 1840 580'), '#64965a', 9, 24), 0.18),
    lit(light, ground(points('-40 730, 500 716, 1200 730, 1840 712'), '#a3b765', '#85934c')),
    lit(light, bamboo(170, 750, 4.4, 8) + tree(1590, 760, 4, 7)),
    lit(
      light,
      built
        ? path('M260 850L1540 850L1800 1200H0Z', fade('#dcd6c4', '#c3baa2'))
        : path('M230 850Q900 800 1560 850L1840 1240H-40Z', fade('#c4a579', '#9c7a52')),
    ),
    lit(
      light,
      built ? newSchool(900, 850, 1.9) + flagpole(300, 960, 1.9) : schoolHut(900, 850, 1.75) + puddles(),
    ),
    lit(
      light,
      built
        ? lessonsOver()
        : troupe({ horizon: 430, share: 0.72 }, [
            { x: 640, y: 930, look: child(6), pose: standing },
            { x: 1180, y: 950, look: child(12), pose: waiting, flip: true },
            { x: 1080, y: 925, look: volunteer(8), pose: handsClasped },
          ]),
    ),
    lit(
      light,
      grass(1110, 1200, '#6d9a45', 17, 90) +
        (built ? flowers(1560, 1790, 900, 980, 3, ['#e2504a', '#f4c53a', '#fffaf0'], 50) : ''),
    ),
  ];
}

const puddles = (): string =>
  ellipse(620, 1040, 150, 22, fade('#b9c4c6', '#8d9a9c')) +
  ellipse(1240, 1100, 190, 24, fade('#b9c4c6', '#8d9a9c')) +
  ellipse(900, 960, 90, 12, fade('#b9c4c6', '#8d9a9c'));

function lessonsOver(): string {
  return troupe({ horizon: 430, share: 0.72 }, [
    { x: 640, y: 1030, look: pupil(2, { mood: 'laugh' }), pose: running, flip: true },
    { x: 800, y: 1050, look: pupil(7, { mood: 'laugh' }), pose: cheering },
    { x: 960, y: 1000, look: pupil(5), pose: walking },
    { x: 1120, y: 1060, look: pupil(9, { mood: 'laugh' }), pose: running },
    { x: 1340, y: 985, look: volunteer(6), pose: waving, flip: true },
    { x: 1460, y: 1010, look: pupil(14), pose: standing },
    { x: 1000, y: 905, look: pupil(4), pose: standing },
    { x: 470, y: 940, look: volunteer(3), pose: handsClasped },
  ]);
}
