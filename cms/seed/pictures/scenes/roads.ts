import { solarLamp } from '../built/lamp.ts';
import { newHouse } from '../built/house.ts';
import { stiltHouse } from '../built/stilt-house.ts';
import type { Color } from '../pen/color.ts';
import { framing } from '../land/framing.ts';
import { flowers, grass } from '../land/plants.ts';
import { road } from '../land/road.ts';
import { bamboo, banana, tree } from '../land/trees.ts';
import { countryside } from '../land/countryside.ts';
import { type Light, lit } from '../light/light.ts';
import { afternoon, dusk, morning, noon } from '../light/times-of-day.ts';
import { fade, glow } from '../pen/paint.ts';
import { blob, ellipse, path, polygon, rect, stroke, pair, points } from '../pen/shape.ts';
import { capped, child, elder, farmer, pupil, volunteer } from '../people/cast.ts';
import {
  bendingDown,
  digging,
  leaningOver,
  pointing,
  pulling,
  squatting,
  standing,
  striding,
  waiting,
  walking,
  walkingAway,
  walkingToUs,
  writing,
} from '../people/poses.ts';
import { troupe } from '../people/troupe.ts';
import { hoe, notebook, shovel, tape, wateringCan } from '../things/tools.ts';
import { mixer, motorbike, wheelbarrow } from '../things/vehicles.ts';
import { sack } from '../built/props.ts';
import type { Scene } from './scene.ts';

const land = (light: Light, seed: number, grass?: Color): string[] =>
  countryside(light, { seed, grass, meadow: 660 });

/** Concrete for the village road: mixer, shovels, a levelled strip. */
export const pavingRoad: Scene = () => [
  ...land(noon, 103),
  lit(noon, stiltHouse({ x: 300, y: 760, scale: 1.25 }) + bamboo(1660, 760, 4.6, 2) + banana(640, 720, 2, 5)),
  lit(
    noon,
    road({ farX: 1000, farY: 640, farWidth: 40, nearX: 760, nearWidth: 1250, bend: 60, color: '#c19a6b' }),
  ),
  lit(
    noon,
    polygon(points(985, 642, 1016, 642, 1190, 905, 690, 905), fade('#e6e3da', '#cfcbc0')) +
      path('M690 905H1190L1215 945Q950 975 668 945Z', '#a5a199') +
      formwork(),
  ),
  lit(
    noon,
    troupe({ horizon: 330, share: 0.74 }, [
      { x: 850, y: 780, look: capped(31), pose: leaningOver },
      { x: 1080, y: 790, look: capped(35), pose: leaningOver, flip: true },
      { y: 960, drawn: mixer(1490, 960, 2.3) },
      { x: 1300, y: 1010, look: capped(6), pose: digging, flip: true, inNear: shovel(-28) },
      {
        x: 640,
        y: 1000,
        look: capped(3, { mood: 'smile' }),
        pose: { ...digging, lean: 22 },
        inNear: shovel(-30),
      },
      {
        x: 980,
        y: 1070,
        look: capped(10, { mood: 'laugh' }),
        pose: digging,
        flip: true,
        inNear: shovel(-30),
      },
      { x: 300, y: 1060, look: farmer(5, { hat: 'non' }), pose: pulling, flip: false },
      { y: 1080, drawn: wheelbarrow(450, 1090, 1.9, '#aaa59a') },
      { y: 1150, drawn: sack(1560, 1130, 150) + sack(1680, 1150, 160) + sack(1620, 1090, 140) },
      { x: 1640, y: 1000, look: volunteer(17, { hat: 'helmet' }), pose: waiting, flip: true },
    ]),
  ),
  lit(noon, framing(-60, -60, 1.6, 15)),
];

const formwork = (): string =>
  stroke('M985 642L668 950M1016 642L1215 950', '#8a6434', 9) +
  blob(
    points(690, 950, 800, 925, 960, 920, 1120, 930, 1210, 955, 1100, 990, 900, 1000, 740, 985),
    fade('#b5b1a7', '#8f8b82'),
  );

/** Flower beds along the road; a woman waters them. */
export const flowerRoad: Scene = () => [
  ...land(morning, 109),
  lit(
    morning,
    newHouse(330, 760, 1.25, '#fbe6b4') +
      newHouse(1500, 750, 1.15, '#e7efdc') +
      tree(80, 760, 3.6, 2) +
      tree(1180, 700, 1.9, 6) +
      bamboo(1760, 780, 4.2, 7),
  ),
  lit(
    morning,
    road({ farX: 930, farY: 640, farWidth: 40, nearX: 1000, nearWidth: 1000, bend: -20, color: '#d8d3c6' }),
  ),
  lit(
    morning,
    farBeds() +
      troupe({ horizon: 330, share: 0.74 }, [
        { x: 960, y: 740, look: pupil(4), pose: walkingAway },
        { x: 1010, y: 750, look: pupil(9), pose: walkingAway },
        { x: 1100, y: 860, look: farmer(8, { hat: 'helmet', top: '#c96a4a' }), pose: walkingToUs },
        {
          x: 1330,
          y: 1080,
          look: capped(11),
          pose: {
            ...squatting,
            hands: pair(17, -14, 20, -16),
          },
        },
        {
          x: 690,
          y: 1090,
          look: farmer(2, { hat: 'non', top: '#b3486a', mood: 'smile', hair: 'ponytail' }),
          pose: {
            ...bendingDown,
            lean: 24,
            hands: pair(20, -42, 14, -46),
          },
          flip: true,
          inNear: wateringCan(),
        },
      ]),
  ),
  lit(
    morning,
    flowers(-20, 520, 950, 1160, 4, ['#e2504a', '#f4a63a', '#fffaf0', '#e58fb0', '#d94f8a'], 120) +
      flowers(1440, 1820, 950, 1160, 6, ['#f4c53a', '#e2504a', '#fffaf0', '#b06fc0'], 90),
  ),
  lit(morning, framing(1860, -50, 1.6, 16, '#2c4a33', true)),
];

const farBeds = (): string =>
  flowers(700, 880, 690, 800, 9, ['#e2504a', '#f4c53a', '#e58fb0'], 60) +
  flowers(1010, 1180, 690, 800, 10, ['#f4c53a', '#fffaf0', '#e2504a'], 50) +
  flowers(420, 740, 800, 950, 11, ['#e2504a', '#f4c53a', '#fffaf0', '#e58fb0'], 90) +
  flowers(1240, 1560, 800, 950, 12, ['#f4c53a', '#e2504a', '#b06fc0'], 80);

/** Dusk: solar lamps along the road, people on their way home. */
export const solarLights: Scene = () => [
  ...land(dusk, 115, '#8fa35f'),
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

/** Two volunteers measure a road before work begins. */
export const survey: Scene = () => [
  ...land(afternoon, 121),
  lit(
    afternoon,
    stiltHouse({ x: 1480, y: 770, scale: 1.3 }) + tree(170, 780, 4.2, 9) + bamboo(520, 700, 2.6, 3),
  ),
  lit(
    afternoon,
    road({ farX: 820, farY: 640, farWidth: 36, nearX: 980, nearWidth: 1200, bend: -80, color: '#c9a06e' }) +
      ruts(),
  ),
  lit(
    afternoon,
    troupe({ horizon: 300, share: 0.74 }, [
      { y: 830, drawn: motorbike(1240, 840, 1.5, '#2f6fb7') },
      { x: 1050, y: 780, look: child(8), pose: standing },
      {
        x: 420,
        y: 1090,
        look: capped(4, { mood: 'smile' }),
        pose: {
          ...squatting,
          hands: pair(16, -10, 19, -12),
        },
        inNear: tape(),
      },
      {
        x: 1440,
        y: 1080,
        look: capped(9, { mood: 'smile' }),
        pose: {
          ...squatting,
          hands: pair(17, -12, 20, -14),
        },
        flip: true,
      },
      {
        y: 1085,
        drawn:
          stroke('M486 1046Q940 1084 1340 1034', '#f4c53a', 9) +
          stroke('M486 1046Q940 1084 1340 1034', '#7a5a16', 9, {
            'stroke-dasharray': '3 34',
            'stroke-linecap': 'butt',
          }),
      },
      {
        x: 900,
        y: 1010,
        look: volunteer(7, { glasses: true, mood: 'calm' }),
        pose: writing,
        inFar: notebook(),
      },
      { x: 700, y: 900, look: capped(16), pose: pointing },
    ]),
  ),
  lit(
    afternoon,
    grass(1100, 1210, '#8fa045', 3, 90, -20, 330) +
      grass(1100, 1210, '#8fa045', 4, 80, 1500, 1820) +
      framing(1860, -50, 1.7, 19, '#2c4a33', true),
  ),
];

const ruts = (): string =>
  stroke('M812 650Q690 860 700 1200M832 650Q840 880 1180 1200', '#8f6a42', 26, { opacity: 0.3 }) +
  ellipse(860, 950, 90, 16, fade('#b9a98f', '#8f7a5e')) +
  ellipse(1130, 1130, 130, 18, fade('#b9a98f', '#8f7a5e'));
