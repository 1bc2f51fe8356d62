import { countryside } from '../land/countryside.ts';
import { bamboo, tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { afternoon } from '../light/times-of-day.ts';
import type { Color } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, pair, path, placed, stroke } from '../pen/shape.ts';
import { child, volunteer } from '../people/cast.ts';
import { swinging } from '../people/low-poses.ts';
import { cheering, handsClasped, running } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { giving } from '../people/working-poses.ts';
import type { Scene } from './scene.ts';

/** A playground of old tyres; swings, a climbing tunnel. */
export const playground: Scene = () => [
  ...countryside(afternoon, { seed: 177, grass: '#a7bd62' }),
  lit(afternoon, tree(180, 760, 5, 4) + bamboo(1700, 760, 4.4, 8)),
  lit(afternoon, path('M60 880Q900 820 1740 880L1840 1240H-40Z', fade('#e6cf9c', '#c0a06c'))),
  lit(
    afternoon,
    swingFrame() +
      tyreArch(330, 990, 1) +
      troupe({ horizon: 330, share: 0.78 }, [
        {
          x: 845,
          y: 900,
          tall: 400,
          look: child(5, { mood: 'laugh' }),
          pose: swinging,
          shadow: false,
          behind: seat(),
        },
        {
          x: 1120,
          y: 930,
          tall: 400,
          look: child(9, { mood: 'laugh' }),
          pose: swinging,
          shadow: false,
          flip: true,
          behind: seat(),
        },
        {
          x: 620,
          y: 1010,
          look: volunteer(4, { mood: 'laugh' }),
          pose: {
            ...giving,
            hands: pair(18, -74, 21, -70),
          },
        },
        { x: 360, y: 985, tall: 300, look: child(14, { mood: 'laugh' }), pose: cheering, shadow: false },
        { x: 1480, y: 1090, look: child(20, { mood: 'laugh' }), pose: running, flip: true },
        { x: 1300, y: 1130, look: child(26), pose: running, flip: true },
        { x: 1630, y: 1010, look: volunteer(11), pose: handsClasped, flip: true },
      ]),
  ),
  lit(afternoon, tyreRow()),
];

const seat = (): string =>
  stroke('M3 -66L0 -128M9 -64L7 -128', '#c9a365', 0.9) +
  ellipse(2, -26, 11, 5, '#24262b') +
  ellipse(2, -27, 7, 2.6, '#5d4636');

const swingFrame = (): string =>
  stroke('M560 940L680 380M800 940L680 380M1240 960L1330 380M1440 940L1330 380', '#2f7fc6', 20) +
  stroke('M660 384H1350', '#d8342b', 22) +
  stroke('M664 378H1346', '#f08a70', 5);

function tyre(x: number, y: number, r: number, color: Color): string {
  return (
    ellipse(x, y, r, r, '#23262b') +
    ellipse(x, y, r * 0.8, r * 0.8, color) +
    ellipse(x, y, r * 0.52, r * 0.52, '#cdb078') +
    ellipse(x - r * 0.1, y - r * 0.14, r * 0.66, r * 0.66, 'none', {
      stroke: '#ffffff',
      'stroke-width': r * 0.06,
      opacity: 0.35,
    })
  );
}

const tyreArch = (x: number, y: number, s: number): string =>
  placed(
    x,
    y,
    s,
    ellipse(0, 4, 190, 20, glow('#1a120c', 0.5)) +
      tyre(-120, -60, 66, '#d8342b') +
      tyre(120, -60, 66, '#f4c53a') +
      tyre(0, -60, 66, '#4f9a51') +
      tyre(-60, -160, 62, '#2f7fc6') +
      tyre(60, -160, 62, '#e58f4a'),
  );

const tyreRow = (): string =>
  [40, 240, 440, 640, 840, 1040]
    .map((x, i) =>
      path(
        `M${x - 84} 1205a84 84 0 0 1 168 0h-44a40 40 0 0 0 -80 0z`,
        fade(['#d8342b', '#f4c53a', '#4f9a51', '#2f7fc6', '#e58f4a', '#b06fc0'][i]! as Color, '#3a2a2a'),
      ),
    )
    .join('');
