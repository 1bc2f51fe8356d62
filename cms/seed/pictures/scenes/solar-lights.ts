import { newHouse } from '../built/house.ts';
import { solarLamp } from '../built/lamp.ts';
import { stiltHouse } from '../built/stilt-house.ts';
import { countryside } from '../land/countryside.ts';
import { framing } from '../land/framing.ts';
import { grass } from '../land/plants.ts';
import { road } from '../land/road.ts';
import { bamboo, tree } from '../land/trees.ts';
import { lit } from '../light/light.ts';
import { dusk } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, rect } from '../pen/shape.ts';
import { elder, farmer, pupil, volunteer } from '../people/cast.ts';
import { striding, walking, walkingAway, walkingToUs } from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { hoe } from '../things/tools.ts';
import type { Scene } from './scene.ts';

/** Dusk: solar lamps along the road, people on their way home. */
export const solarLights: Scene = () => [
  ...countryside(dusk, { seed: 115, grass: '#8fa35f', meadow: 660 }),
  lit(
    dusk,
    stiltHouse({ x: 330, y: 760, scale: 1.35 }) +
      newHouse(1560, 740, 1) +
      tree(1260, 690, 1.9, 6) +
      bamboo(40, 800, 4.6, 7),
  ),
  windowsAglow(),
  lit(
    dusk,
    road({ farX: 960, farY: 640, farWidth: 34, nearX: 860, nearWidth: 1150, bend: 40, color: '#cfc7b4' }),
  ),
  rect(0, 0, 1800, 1200, '#1a2352', { opacity: 0.22 }),
  lampsAlong(),
  lit(
    dusk,
    troupe({ horizon: 330, share: 0.74 }, [
      { x: 1010, y: 730, look: farmer(4), pose: walkingAway },
      { x: 930, y: 800, look: pupil(4), pose: walkingToUs },
      { x: 990, y: 806, look: pupil(11), pose: walkingToUs },
      { x: 640, y: 1000, look: farmer(2, { hat: 'non' }), pose: walking, inNear: hoe(180) },
      { x: 840, y: 1060, look: elder(3), pose: striding },
      { x: 1180, y: 1010, look: volunteer(6), pose: walking, flip: true },
      { x: 1290, y: 1030, look: volunteer(9, { mood: 'laugh' }), pose: striding, flip: true },
    ]),
  ),
  ellipse(900, 1020, 620, 190, glow('#ffdd94', 0.28)),
  lit(
    dusk,
    grass(1100, 1210, '#5f7a45', 3, 100, -20, 420) +
      grass(1100, 1210, '#5f7a45', 4, 100, 1440, 1820) +
      framing(-60, -60, 1.7, 17, '#1d2a3a'),
  ),
];

function windowsAglow(): string {
  const at: [number, number, number, number][] = [
    [100, 498, 54, 57],
    [223, 498, 54, 57],
    [505, 498, 54, 57],
    [1460 - 28, 622, 56, 50],
    [1630, 622, 56, 50],
  ];
  return at
    .map(
      ([x, y, w, h]) =>
        rect(x, y, w, h, fade('#ffe09a', '#f4a64c')) +
        ellipse(x + w / 2, y + h / 2, 90, 80, glow('#ffcf7a', 0.5)),
    )
    .join('');
}

const lampsAlong = (): string =>
  solarLamp(1090, 690, 1.1, true, true) +
  solarLamp(870, 715, 1.3, true) +
  solarLamp(1215, 790, 2.2, true, true) +
  solarLamp(700, 840, 2.9, true) +
  solarLamp(1450, 1000, 5.2, true, true) +
  solarLamp(330, 1090, 7, true);
