import { framing } from '../land/framing.ts';
import { woods } from '../land/hill.ts';
import { karst } from '../land/karst.ts';
import { grass } from '../land/plants.ts';
import { sky } from '../land/sky.ts';
import { mistBand } from '../land/valley.ts';
import { water } from '../land/water.ts';
import { lit } from '../light/light.ts';
import { dawn } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { ellipse, group, path, points, rect, stroke, turned } from '../pen/shape.ts';
import { capped } from '../people/cast.ts';
import { paddling } from '../people/low-poses.ts';
import { troupe } from '../people/troupe.ts';
import { dugout } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

const SHORE = 640;

/** Hồ Ba Bể at dawn: mountains, mist, two volunteers in a dugout. */
export const lakeAtDawn: Scene = () => [
  sky(dawn, 700, 3, 5),
  mountains(),
  mistBand(dawn, SHORE - 60, 80, 0.6),
  rect(0, SHORE, 1800, 560, fade('#f3cfa6', '#3f7684')),
  group(mountains(), { transform: `translate(0 ${SHORE * 2}) scale(1 -1)`, opacity: 0.4 }),
  lit(dawn, group(water(SHORE, 1200, '#f6d9b2', '#3a7280', 5), { opacity: 0.5 })),
  glitter(),
  lit(dawn, boatWithTwo()),
  lit(dawn, reeds()),
  lit(dawn, framing(-60, -50, 2, 7, '#24402f')),
];

/** Pale ranges behind, wooded towers left and right, the sun between them. */
function mountains(): string {
  const tower = { base: SHORE + 4, steep: 2.4, detail: true, color: '#3d6e5c' } as const;
  return (
    lit(dawn, karst({ base: SHORE, height: 330, width: 340, seed: 3, color: '#7d93a8', steep: 2 }), 0.6) +
    lit(dawn, karst({ base: SHORE, height: 290, width: 280, seed: 14, color: '#5f8590', steep: 2.4 }), 0.4) +
    mistBand(dawn, SHORE - 130, 120, 0.6) +
    lit(dawn, karst({ ...tower, height: 480, width: 380, seed: 6, to: 760 }), 0.14) +
    lit(dawn, karst({ ...tower, height: 420, width: 340, seed: 23, from: 1360 }), 0.2) +
    lit(
      dawn,
      woods(
        points('-40 612, 300 604, 700 626, 900 632, 1200 632, 1500 616, 1840 600'),
        '#4f7f5c',
        6,
        12,
        SHORE,
      ),
      0.2,
    )
  );
}

/** The sun on the water: broken strokes, wider towards us. */
function glitter(): string {
  const chance = random(17);
  let d = '';
  for (let i = 0; i < 46; i++) {
    const depth = i / 46;
    const y = SHORE + 8 + depth * 330;
    const half = 12 + depth * 60;
    const x = dawn.sun.x + chance.between(-1, 1) * (16 + depth * 90);
    d += `M${(x - half).toFixed(0)} ${y.toFixed(0)}q${half.toFixed(0)} ${(-2 - depth * 4).toFixed(1)} ${(half * 2).toFixed(0)} 0q${(-half).toFixed(0)} ${(2 + depth * 4).toFixed(1)} ${(-half * 2).toFixed(0)} 0z`;
  }
  return (
    ellipse(dawn.sun.x, SHORE + 90, 200, 260, glow('#fff0c4', 0.65)) + path(d, '#fff6dc', { opacity: 0.75 })
  );
}

function boatWithTwo(): string {
  const rower = { pose: paddling, shadow: false, inNear: oar() } as const;
  return (
    ellipse(860, 990, 460, 34, '#1d3f49', { opacity: 0.35 }) +
    troupe({ horizon: 0, share: 1 }, [
      { ...rower, x: 650, y: 958, tall: 520, look: capped(5, { hair: 'short', mood: 'smile' }) },
      { ...rower, x: 1010, y: 962, tall: 510, look: capped(8, { hair: 'ponytail' }) },
    ]) +
    dugout(860, 970, 1.9)
  );
}

const oar = (): string =>
  turned(24, stroke('M0 -24V34', '#b98a58', 1.6) + path('M-2.6 30h5.2l1 14q-3.6 3 -7.2 0z', '#a5763f'));

const reeds = (): string =>
  grass(1090, 1230, '#4f6f3e', 21, 130, -20, 620) + grass(1120, 1230, '#4f6f3e', 22, 70, 1350, 1820);
