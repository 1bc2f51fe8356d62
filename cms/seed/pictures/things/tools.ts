import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, points, polygon, rect, stroke, turned } from '../pen/shape.ts';

/* Things to hold, in body units (a hundredth of a person) around the hand that holds them. */

/** A shovel or hoe; `degrees` turns its blade from straight down. */
export function shovel(degrees: number, up = 22, down = 30): string {
  return turned(
    degrees,
    stroke(`M0 ${-up}V${down}`, '#9a7443', 1.5) +
      stroke(`M-2.4 ${-up}h4.8`, '#7a5931', 1.5) +
      path(`M-4 ${down - 1}h8v8q-4 5 -8 0z`, fade('#c9ced1', '#7d868c', 0)),
  );
}

export function hoe(degrees: number): string {
  return turned(
    degrees,
    stroke('M0 -24V36', '#9a7443', 1.5) + path('M-1 35h9l1.6 6h-10z', fade('#b9bfc3', '#70787d', 0)),
  );
}

export const notebook = (color: Color = '#c8372d'): string =>
  turned(
    -12,
    rect(-5.5, -7, 11, 9, '#fffaf0') +
      rect(-5.9, -7.4, 5.6, 9.6, color) +
      rect(-0.1, -7, 5.6, 9, '#fdf8ec') +
      stroke('M1 -5h3.4M1 -3.4h3.4M1 -1.8h2.4', '#9aa4b4', 0.4),
  );

export const openBook = (color: Color = '#2f7fc6'): string =>
  polygon(points('-8.6 -5.4, 0 -3.4, 8.6 -5.4, 8.6 2.6, 0 4.6, -8.6 2.6'), color) +
  path('M-7.8 -6Q-3.6 -6.6 0 -4.2V3.4Q-3.6 1 -7.8 1.8Z', '#fffaf0') +
  path('M7.8 -6Q3.6 -6.6 0 -4.2V3.4Q3.6 1 7.8 1.8Z', '#f1e9d8') +
  stroke(
    'M-6.4 -4Q-3.6 -4.4 -1.4 -3M-6.4 -2Q-3.6 -2.4 -1.4 -1M6.4 -4Q3.6 -4.4 1.4 -3M6.4 -2Q3.6 -2.4 1.4 -1',
    '#a9a294',
    0.4,
  );

export const phone = (): string =>
  turned(
    14,
    rect(-2.4, -6, 4.8, 8.6, '#1d2230', { rx: 0.8 }) +
      rect(-2, -5.4, 4, 7.2, fade('#bfe6f2', '#5fa9d8'), { rx: 0.4 }) +
      rect(-1.4, -4.4, 2.8, 1.6, '#ffffff') +
      rect(-1.4, -2.2, 1.6, 2.4, '#f4c53a'),
  );

export const bottle = (): string =>
  rect(-1.6, -8, 3.2, 8.6, fade('#dff2f8', '#86bfdc', 0), { rx: 1, opacity: 0.95 }) +
  rect(-1, -9.8, 2, 2, '#2f7fc6') +
  rect(-1.6, -5.4, 3.2, 2.6, '#2f7fc6');

export const bundle = (color: Color = '#c8372d'): string =>
  rect(-7, -9, 14, 10, fade(lighter(color, 0.12), darker(color, 0.2), 30), { rx: 0.8 }) +
  rect(-1, -9, 2, 10, '#f4c53a') +
  path('M0 -9q-5 -5 -5.4 -1.4q1 2 5.4 1.4q5 -5 5.4 -1.4q-1 2 -5.4 1.4z', '#f4c53a');

export const boxInArms = (color: Color = '#c99a5b'): string =>
  polygon(points('-9 -8, 7 -8, 10 -11, -6 -11'), lighter(color, 0.3)) +
  rect(-9, -8, 16, 12, fade(color, darker(color, 0.16))) +
  polygon(points('7 -8, 10 -11, 10 1, 7 4'), darker(color, 0.3)) +
  rect(-2.4, -8, 3, 12, lighter(color, 0.2));

export const wateringCan = (): string =>
  path('M-5 1h10l-1 10h-8z', fade('#4b93cc', '#275e97', 0)) +
  stroke('M4.6 8L13 1', '#3a7ab5', 1.6) +
  stroke('M-4 1q4 -7 8 0', '#275e97', 1.2) +
  stroke('M13 1l2 -1.6', '#275e97', 3) +
  stroke('M15 1q4 3 5 10M14.4 2q2 4 2.4 9M16 0.4q5 2 7 8', '#bfe2f2', 0.5, { opacity: 0.9 });

export const lantern = (color: Color): string =>
  stroke('M0 -10L1 6', '#8a6a3c', 0.9) +
  ellipse(1, 11, 5, 5.6, fade(lighter(color, 0.5), color)) +
  stroke('M1 5.4V16.6M-2 6.4Q-3.4 11 -2 15.6M4 6.4Q5.4 11 4 15.6', darker(color, 0.3), 0.4) +
  stroke('M1 16.6v4', '#f4c53a', 0.8);

export const flagOnStick = (color: Color = '#d8342b', up = 34): string =>
  stroke(`M0 8V${-up}`, '#cbb58c', 1) +
  path(`M0 ${-up}q5 -2 10 0t10 0v12q-5 2 -10 0t-10 0z`, fade(lighter(color, 0.08), darker(color, 0.18), 0));

export const football = (): string =>
  ellipse(0, 0, 3.4, 3.4, fade('#ffffff', '#b9bfc4', 45)) +
  polygon(points('0 -1.5, 1.4 -0.4, 0.9 1.2, -0.9 1.2, -1.4 -0.4'), '#23262e') +
  stroke('M0 -1.5V-3.2M1.4 -0.4L3 -1M0.9 1.2L1.9 2.6M-0.9 1.2L-1.9 2.6M-1.4 -0.4L-3 -1', '#23262e', 0.5);

export const basket = (fruit: Color = '#e88b24'): string =>
  [-5, 0, 5, -2.6, 2.8]
    .map((at, i) =>
      ellipse(at, i > 2 ? -9 : -6.6, 3, 2.8, fade(lighter(fruit, 0.25), darker(fruit, 0.14), 45)),
    )
    .join('') +
  path('M-9 -6H9L6.6 4H-6.6Z', fade('#cfa667', '#8f6a39', 0)) +
  stroke('M-8.4 -3H8.4M-7.8 0H7.8', '#7a5931', 0.5);

export const tape = (): string =>
  rect(-2.6, -2.6, 5.2, 5.2, fade('#f4c53a', '#c7901f'), { rx: 2 }) + ellipse(0, 0, 1.2, 1.2, '#7a5a16');
