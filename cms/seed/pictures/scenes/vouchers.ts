import { fade } from '../pen/paint.ts';
import { ellipse, group, path, rect, stroke, turned } from '../pen/shape.ts';
import type { Scene } from './scene.ts';

const INK = '#4b5a72';
const STAMP = '#c8352e';

/** Vouchers and an acceptance record on a table, with stamps and signatures that nobody can read. */
export const vouchers: Scene = () => [
  table(),
  turned(-7, record(250, 90), [640, 560]),
  turned(5, receipt(1120, 120, '#fff6dc'), [1340, 380]),
  turned(-3, receipt(1180, 560, '#eef5ee'), [1400, 820]),
  pen(),
  stampPad(),
];

function table(): string {
  const planks = [0, 240, 480, 720, 960].map(
    (y, i) =>
      rect(0, y, 1800, 240, fade(i % 2 ? '#b98552' : '#c08d5a', '#a87545')) +
      stroke(`M0 ${y}H1800`, '#8a5c33', 5) +
      stroke(`M${120 + i * 210} ${y + 90}q260 -34 520 6t560 -8`, '#a06d3e', 4, { opacity: 0.5 }),
  );
  return planks.join('');
}

const paper = (x: number, y: number, width: number, height: number, fill: string) =>
  rect(x + 14, y + 18, width, height, '#3c2813', { opacity: 0.28, rx: 6 }) +
  rect(x, y, width, height, fill, { rx: 6 });

const line = (x: number, y: number, width: number, height = 9, color = '#aab2bf') =>
  rect(x, y, width, height, color, { rx: 4 });

/** The record: a heading, a table of seven lines, two signatures and a stamp. */
function record(x: number, y: number): string {
  const rows = Array.from({ length: 7 }, (_, i) => {
    const top = y + 330 + i * 58;
    return (
      stroke(`M${x + 70} ${top}H${x + 710}`, '#9aa4b4', 3) +
      line(x + 95, top + 22, 210 - (i % 3) * 40) +
      line(x + 440, top + 22, 70) +
      line(x + 560 + (i % 2) * 24, top + 22, 110 - (i % 2) * 24, 9, INK)
    );
  });
  return (
    paper(x, y, 780, 1010, '#fdfbf4') +
    line(x + 70, y + 70, 230, 12, INK) +
    line(x + 470, y + 70, 240, 12, INK) +
    line(x + 500, y + 98, 180) +
    line(x + 200, y + 180, 380, 22, INK) +
    line(x + 260, y + 222, 260) +
    line(x + 70, y + 276, 600) +
    rows.join('') +
    stroke(`M${x + 70} ${y + 330}V${y + 736}H${x + 710}V${y + 330}`, '#9aa4b4', 3) +
    stroke(`M${x + 410} ${y + 330}V${y + 736}M${x + 530} ${y + 330}V${y + 736}`, '#9aa4b4', 3) +
    line(x + 110, y + 780, 170, 12, INK) +
    line(x + 500, y + 780, 170, 12, INK) +
    signature(x + 110, y + 890) +
    signature(x + 510, y + 900) +
    seal(x + 560, y + 870, 96)
  );
}

function receipt(x: number, y: number, fill: string): string {
  const rows = [0, 1, 2, 3].map((i) => line(x + 50, y + 150 + i * 44, 330 - (i % 2) * 70));
  return (
    paper(x, y, 450, 430, fill) +
    line(x + 120, y + 54, 210, 18, INK) +
    line(x + 160, y + 90, 130) +
    rows.join('') +
    line(x + 230, y + 336, 170, 14, INK) +
    signature(x + 60, y + 372, 0.7) +
    seal(x + 120, y + 340, 62)
  );
}

const signature = (x: number, y: number, scale = 1) =>
  stroke(
    `M${x} ${y}q${30 * scale} ${-60 * scale} ${44 * scale} ${-6 * scale}t${36 * scale} ${-16 * scale}q${16 * scale} ${30 * scale} ${38 * scale} 0t${60 * scale} ${-14 * scale}`,
    '#2a4fa0',
    5,
  );

/** A round red stamp: two rings and a star. */
function seal(x: number, y: number, radius: number): string {
  const star = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI / 5) * i - Math.PI / 2;
    const reach = radius * (i % 2 ? 0.16 : 0.4);
    return `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach).toFixed(1)}`;
  });
  return group(
    ellipse(x, y, radius, radius, 'none', { stroke: STAMP, 'stroke-width': 9 }) +
      ellipse(x, y, radius * 0.72, radius * 0.72, 'none', { stroke: STAMP, 'stroke-width': 4 }) +
      path(`M${star.join('L')}Z`, STAMP),
    { opacity: 0.82 },
  );
}

const pen = () =>
  turned(
    -34,
    rect(812, 1040, 420, 26, '#3c2813', { opacity: 0.25, rx: 13 }) +
      rect(800, 1024, 400, 26, fade('#2f6fb5', '#1d4a80'), { rx: 13 }) +
      path('M1200 1024l56 13l-56 13z', '#d9dde2') +
      rect(846, 1018, 120, 8, '#cfd6df', { rx: 4 }),
    [1010, 1036],
  );

const stampPad = () =>
  ellipse(1672, 1082, 104, 34, '#3c2813', { opacity: 0.25 }) +
  path('M1570 1060h190l-14 -64h-162z', fade('#8c2b26', '#5f1b18')) +
  rect(1632, 850, 66, 150, fade('#7a4f2c', '#4f321b', 0), { rx: 20 }) +
  ellipse(1665, 842, 56, 50, fade('#94653a', '#5c3b20'));
