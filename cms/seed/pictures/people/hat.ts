import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, stroke } from '../pen/shape.ts';
import type { Hat, Look } from './look.ts';

type Draw = (color: Color, turn: number) => string;

const HATS: Record<Hat, Draw> = {
  'tai-beo': bucket,
  non: conical,
  headscarf,
  cap,
  helmet,
};

const USUAL: Record<Hat, Color> = {
  'tai-beo': '#2f6fb7',
  non: '#ead7a0',
  headscarf: '#27305c',
  cap: '#c8372d',
  helmet: '#f0c23b',
};

export function hat(look: Look, turn: number): string {
  return look.hat ? HATS[look.hat](look.hatColor ?? USUAL[look.hat], turn) : '';
}

/** Mũ tai bèo: the soft bucket hat of volunteers. */
function bucket(color: Color, turn: number): string {
  const x = turn * 0.8;
  return (
    path(
      `M-7.4 -2.8C-7.6 -8 -5.6 -11.8 ${x} -11.9C5.8 -11.8 7.6 -8 7.4 -2.8Z`,
      fade(lighter(color, 0.16), darker(color, 0.12), 30),
    ) +
    path('M-7.5 -4.4Q0 -1.8 7.5 -4.4L7.6 -2.6Q0 0 -7.6 -2.6Z', darker(color, 0.3)) +
    path(
      `M-7.6 -3C-9.6 -1.8 -11.4 -0.2 -11 1C-7 -1.2 -3 -1.6 ${x} -1.5C4 -1.6 ${8 + x} -1 ${11.2 + x} 0.8C11.4 -0.4 9.6 -2 7.6 -3Q0 -0.4 -7.6 -3Z`,
      fade(color, darker(color, 0.25), 60),
    ) +
    stroke(`M-10.4 0.3C-6 -1.6 5 -1.7 ${10.6 + x} 0.1`, lighter(color, 0.3), 0.35, { opacity: 0.6 })
  );
}

/** Nón lá: the palm-leaf cone. */
function conical(color: Color, turn: number): string {
  const x = turn * 1.4;
  const rings = [0.35, 0.6, 0.82].map((part) => {
    const y = -15.5 + 13 * part;
    const half = 14.5 * part;
    return stroke(`M${x - half} ${y}Q${x} ${y + 3.4 * part} ${x + half} ${y}`, darker(color, 0.25), 0.3, {
      opacity: 0.6,
    });
  });
  return (
    ellipse(x, -2.8, 14.4, 2.6, darker(color, 0.4)) +
    path(
      `M${x} -16C${x - 3} -13 ${x - 10} -6 ${x - 14.6} -3Q${x} 1.4 ${x + 14.6} -3C${x + 10} -6 ${x + 3} -13 ${x} -16Z`,
      fade(lighter(color, 0.3), darker(color, 0.16), 25),
    ) +
    rings.join('')
  );
}

/** The indigo headscarf of Tày women. */
function headscarf(color: Color, turn: number): string {
  const x = -turn * 1.4;
  return (
    path(
      `M${-7.6 + x} 1.6C-8.6 -7 -5 -11 ${x} -10.8C5.6 -11 8 -6.6 7 -1.4C4 -5.4 -3.4 -5.6 -6 -1.2Z`,
      fade(lighter(color, 0.14), darker(color, 0.2), 50),
    ) +
    path(`M${-7.6 + x} 1C-11 3 -11.5 8 -9.5 11C-7.6 8 -6.6 5 -6 0.6Z`, darker(color, 0.15)) +
    stroke('M-6.2 -2.6C-3 -6.6 4 -6.8 6.9 -2.6', lighter(color, 0.4), 0.4, { opacity: 0.7 })
  );
}

function cap(color: Color, turn: number): string {
  return (
    path(
      'M-7.2 -2.6C-7.4 -8.4 -4.6 -10.6 0 -10.5C4.8 -10.6 7.2 -8 7 -2.8Z',
      fade(lighter(color, 0.14), darker(color, 0.14), 30),
    ) +
    path(
      `M${-3 + turn * 6} -3.4Q${4 + turn * 6} -4.6 ${8 + turn * 5} -1.6Q${2 + turn * 5} -2.4 ${-3 + turn * 6} -1.8Z`,
      darker(color, 0.28),
    )
  );
}

function helmet(color: Color): string {
  return (
    path(
      'M-7.8 -2C-8.2 -8.8 -5 -11.6 0 -11.5C5 -11.6 8.2 -8.8 7.8 -2Z',
      fade(lighter(color, 0.3), darker(color, 0.18), 30),
    ) +
    path('M-8.8 -2.4H9.4Q9.4 -0.8 8 -1H-8Q-9 -0.8 -8.8 -2.4Z', darker(color, 0.22)) +
    stroke('M-1 -11Q-1.6 -6 -1.4 -2.6M2 -11Q2.6 -6 2.4 -2.6', darker(color, 0.2), 0.5)
  );
}
