import { karst } from '../land/karst.ts';
import { framing } from '../land/framing.ts';
import { grass } from '../land/plants.ts';
import { mistBand } from '../land/valley.ts';
import { sky } from '../land/sky.ts';
import { water } from '../land/water.ts';
import { lit } from '../light/light.ts';
import { dawn } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, group, path, rect, stroke } from '../pen/shape.ts';
import { capped } from '../people/cast.ts';
import { paddling } from '../people/low-poses.ts';
import { troupe } from '../people/troupe.ts';
import { dugout } from '../things/vehicles.ts';
import type { Scene } from './scene.ts';

/** Hồ Ba Bể at dawn: mountains, mist, two volunteers in a dugout. */
export const lakeAtDawn: Scene = () => {
  const shore = 640;
  const ranges =
    lit(dawn, karst({ base: shore, height: 330, width: 340, seed: 3, color: '#7d93a8', steep: 2 }), 0.6) +
    lit(dawn, karst({ base: shore, height: 300, width: 280, seed: 14, color: '#5f8590', steep: 2.4 }), 0.38) +
    mistBand(dawn, shore - 110, 120, 0.6) +
    lit(
      dawn,
      karst({
        base: shore + 6,
        height: 400,
        width: 300,
        seed: 6,
        color: '#3f6f5f',
        steep: 2.5,
        detail: true,
        to: 620,
      }),
      0.12,
    ) +
    lit(
      dawn,
      karst({
        base: shore + 6,
        height: 340,
        width: 280,
        seed: 9,
        color: '#3f6f5f',
        steep: 2.5,
        detail: true,
        from: 1340,
      }),
      0.16,
    );
  return [
    sky(dawn, 700, 3, 5),
    ranges,
    mistBand(dawn, shore - 70, 90, 0.7),
    rect(0, shore, 1800, 560, fade('#f3cfa6', '#477f8c')),
    group(ranges, { transform: `translate(0 ${shore * 2}) scale(1 -1)`, opacity: 0.34 }),
    lit(dawn, group(water(shore, 1200, '#f6d9b2', '#3f7a88', 5), { opacity: 0.55 })),
    ellipse(1180, 760, 120, 190, glow('#fff0c4', 0.6)),
    stroke(
      Array.from(
        { length: 15 },
        (_, i) => `M${1180 - 50 + ((i * 37) % 40) - i * 2} ${670 + i * 24}h${70 + ((i * 53) % 60)}`,
      ).join(''),
      '#fff3d0',
      6,
      { opacity: 0.7 },
    ),
    lit(dawn, boatWithTwo()),
    lit(dawn, reeds()),
    lit(dawn, framing(-60, -50, 2, 7, '#24402f')),
  ];
};

function boatWithTwo(): string {
  return (
    ellipse(860, 990, 460, 34, '#1d3f49', { opacity: 0.35 }) +
    troupe({ horizon: 0, share: 1 }, [
      {
        x: 650,
        y: 958,
        tall: 520,
        look: capped(5, { hair: 'short' }),
        pose: { ...paddling, hip: [0, -14] },
        shadow: false,
      },
      {
        x: 1010,
        y: 962,
        tall: 510,
        look: capped(8, { hair: 'ponytail' }),
        pose: paddling,
        shadow: false,
        inNear:
          '<g transform="rotate(24)">' +
          stroke('M0 -30V34', '#b98a58', 1.6) +
          path('M-2.6 30h5.2l1 14q-3.6 3 -7.2 0z', '#a5763f') +
          '</g>',
      },
    ]) +
    dugout(860, 970, 1.9)
  );
}

const reeds = (): string =>
  grass(1090, 1230, '#4f6f3e', 21, 130, -20, 620) + grass(1120, 1230, '#4f6f3e', 22, 70, 1350, 1820);
