import type { Color } from '../pen/color.ts';
import { lettering, lettersWidth } from '../pen/lettering.ts';
import {
  blob,
  curve,
  ellipse,
  path,
  points,
  polygon,
  rect,
  stroke,
  turned,
  type Point,
} from '../pen/shape.ts';
import type { Scene } from './scene.ts';

const RIVER = points('-80 800, 300 700, 640 730, 960 620, 1320 560, 1900 400');
const HIGHWAY = points('250 1280, 330 940, 400 560, 430 260, 560 -60');
const RIVERSIDE = points('338 905, 640 925, 980 815, 1330 750, 1900 590');
const OFFICE: Point = [1120, 905];

/** A map of the way to the office: the bridge, the road along the river, the gate on the right hand. */
export const wayToOffice: Scene = () => [
  rect(0, 0, 1800, 1200, '#f4efe0'),
  hills(),
  fields(),
  stroke(curve(RIVER), '#8fbdd6', 150),
  stroke(curve(RIVER), '#a9cfe2', 120),
  ...sideStreets().flatMap((street) => [stroke(street, '#d6cdb6', 34), stroke(street, '#fffdf7', 26)]),
  road(curve(RIVERSIDE), 54),
  road(curve(HIGHWAY), 70),
  blocks(),
  bridge(),
  stroke(curve(points('338 905, 640 925, 980 815, 1112 788')), '#0a4da2', 16, {
    'stroke-dasharray': '2 34',
  }),
  office(),
  words(),
  north(),
];

const hills = (): string =>
  blob(points('900 -80, 1250 60, 1500 40, 1880 150, 1880 -120, 900 -120'), '#cfdcb4') +
  blob(points('1380 -80, 1600 30, 1880 20, 1880 -120, 1380 -120'), '#b9cc9b') +
  blob(points('-60 -80, 180 120, 220 300, 60 420, -120 440, -120 -80'), '#cfdcb4') +
  blob(points('-60 -80, 90 60, 100 240, -120 300'), '#b9cc9b');

const fields = (): string =>
  blob(points('1420 860, 1880 720, 1880 1260, 1300 1260, 1340 1010'), '#dde6c3') +
  blob(points('-80 960, 160 940, 190 1100, 120 1280, -80 1280'), '#dde6c3');

const sideStreets = (): string[] => [
  'M640 925C660 1010 650 1120 690 1260',
  'M880 850C920 960 900 1090 960 1260',
  'M395 480C620 500 900 430 1240 380',
  'M760 455C770 330 720 180 760 -20',
  'M420 300C560 310 700 250 740 250',
];

const road = (line: string, width: number): string =>
  stroke(line, '#c9bd9f', width + 10) + stroke(line, '#ffffff', width);

/** Houses along the streets, as a map shows them. */
function blocks(): string {
  const plots: readonly (readonly [number, number, number, number, number])[] = [
    [470, 1000, 120, 74, 4],
    [470, 1110, 120, 84, 4],
    [720, 980, 110, 70, -12],
    [740, 1090, 120, 80, -4],
    [520, 380, 150, 70, 2],
    [520, 190, 130, 70, -4],
    [840, 330, 150, 62, -6],
    [1040, 290, 130, 62, -8],
    [850, 170, 130, 70, -2],
  ];
  return plots
    .map(([x, y, width, height, angle]) =>
      turned(angle, rect(x, y, width, height, '#e3d9c2', { rx: 6 }), [x, y]),
    )
    .join('');
}

const bridge = (): string =>
  turned(
    8,
    rect(322, 606, 14, 200, '#8c8471', { rx: 5 }) + rect(414, 606, 14, 200, '#8c8471', { rx: 5 }),
    [372, 706],
  );

/** The building on its ground, and the pin above it. */
function office(): string {
  const [x, y] = OFFICE;
  const pin = `M${x} ${y - 16}C${x - 26} ${y - 74} ${x - 66} ${y - 96} ${x - 66} ${y - 150}A66 66 0 0 1 ${x + 66} ${y - 150}C${x + 66} ${y - 96} ${x + 26} ${y - 74} ${x} ${y - 16}Z`;
  return (
    turned(-10, rect(x - 110, y - 40, 250, 150, '#f6d9a6', { rx: 8, stroke: '#d9a441', 'stroke-width': 5 }), [
      x,
      y,
    ]) +
    turned(-10, rect(x - 20, y + 20, 120, 64, '#d9694a', { rx: 5 }), [x, y]) +
    ellipse(x, y - 10, 34, 11, '#6b5a3a', { opacity: 0.35 }) +
    path(pin, '#c8102e') +
    ellipse(x, y - 150, 40, 40, '#ffffff') +
    polygon(star(x, y - 150, 30), '#c8102e')
  );
}

function star(x: number, y: number, radius: number): Point[] {
  return Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    const reach = i % 2 === 0 ? radius : radius * 0.4;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const;
  });
}

const words = (): string =>
  turned(-12, lettering('Sông Cầu', 1430, 560, 46, '#2f6f92'), [1430, 560]) +
  turned(-12, lettering('Đường dọc bờ sông', 1560, 704, 34, '#5c5340'), [1560, 704]) +
  turned(-76, lettering('Quốc lộ 3', 466, 196, 34, '#5c5340'), [466, 196]) +
  label('Cầu Bắc Kạn', 600, 640, 40, '#ffffff', '#2b2a26') +
  label('Trụ sở Tỉnh Đoàn', 1150, 1090, 54, '#0a3d8f', '#ffffff') +
  label('500 m', 720, 860, 34, '#0a4da2', '#ffffff');

function label(text: string, x: number, y: number, size: number, ground: Color, ink: Color): string {
  const width = lettersWidth(text, size) + size;
  return (
    rect(x - width / 2, y - size * 1.15, width, size * 1.62, ground, { rx: 10 }) +
    lettering(text, x, y, size, ink)
  );
}

const north = (): string =>
  polygon(points('1680 130, 1712 236, 1680 212, 1648 236'), '#2b2a26') +
  lettering('Bắc', 1680, 288, 38, '#2b2a26');
