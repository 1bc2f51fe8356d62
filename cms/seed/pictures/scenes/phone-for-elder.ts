import { stiltHouse } from '../built/stilt-house.ts';
import { countryside } from '../land/countryside.ts';
import { grass } from '../land/plants.ts';
import { bamboo } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { morning } from '../light/times-of-day.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, pair, path, rect } from '../pen/shape.ts';
import { child, elder, farmer, volunteer } from '../people/cast.ts';
import { sitting } from '../people/low-poses.ts';
import { handsClasped, talking } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { giving } from '../people/working-poses.ts';
import { phone } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** A young volunteer shows an elder how her telephone works. */
export const phoneForElder: Scene = () => [
  ...countryside(morning, { seed: 51, meadow: 750, hamlet: false }),
  lit(morning, bamboo(1660, 780, 5, 4) + stiltHouse({ x: 560, y: 900, scale: 2.6 })),
  lit(morning, path('M-40 890Q900 860 1840 890V1240H-40Z', fade('#dcc096', '#b48d61'))),
  lit(
    morning,
    troupe({ horizon: 0, share: 1 }, [
      { y: 1130, drawn: bench() },
      {
        x: 820,
        y: 1140,
        tall: 820,
        look: elder(2, { glasses: true }),
        pose: {
          ...sitting,
          nod: 14,
          hands: pair(15, -46, 17, -47),
        },
        inNear: phone(),
      },
      {
        x: 1110,
        y: 1139,
        tall: 820,
        look: volunteer(7, { mood: 'smile', hat: undefined }),
        pose: {
          ...sitting,
          nod: 10,
          lean: 14,
          hands: pair(17, -44, 24, -49),
        },
        flip: true,
      },
      {
        x: 1400,
        y: 1080,
        tall: 720,
        look: farmer(5, { hat: 'non' }),
        pose: { ...handsClasped, nod: 8 },
        flip: true,
      },
      {
        x: 480,
        y: 1090,
        tall: 480,
        look: child(4, { mood: 'smile' }),
        pose: { ...giving, nod: 6 },
        inFar: phone(),
      },
      { x: 300, y: 1120, tall: 700, look: volunteer(13), pose: { ...talking, nod: 10 }, flip: false },
    ]),
  ),
  lit(morning, grass(1150, 1205, '#6d9a45', 3, 60)),
];

function bench(): string {
  return (
    rect(640, 915, 620, 30, fade('#b98a58', '#8a5f36')) +
    rect(680, 940, 30, 190, fade('#8a5f36', '#5e3f22', 0)) +
    rect(1190, 940, 30, 190, fade('#8a5f36', '#5e3f22', 0)) +
    rect(700, 1040, 500, 14, '#6d4727') +
    ellipse(950, 1136, 360, 18, '#3a281b', { opacity: 0.25 })
  );
}
