import { darker, lighter } from '../pen/color.ts';
import { ellipse, path, type Point, stroke, turned } from '../pen/shape.ts';
import type { Look } from './look.ts';

/** Collars, scarves, badges: drawn over the chest, leaning with it. */
export function worn(look: Look, hip: Point, lean: number, turn: number, away: boolean): string {
  const x = turn * 3.2;
  const pieces = away ? backOf(look) : (look.wears ?? []).map((piece) => PIECES[piece](look, x)).join('');
  return `<g transform="translate(${hip[0]} ${hip[1]})">${turned(lean, pieces)}</g>`;
}

/** From behind only the corner of the red scarf is seen. */
const backOf = (look: Look): string =>
  look.wears?.includes('red-scarf') ? path('M-7 -34Q0 -31.6 7 -34L0.4 -22Z', '#d52b24') : '';

type Piece = NonNullable<Look['wears']>[number];

const PIECES: Record<Piece, (look: Look, x: number) => string> = {
  collar: (look, x) =>
    path(
      `M${x - 4.2} -35.4L${x} -31L${x - 3.6} -29Q${x - 5.6} -32 ${x - 4.2} -35.4Z`,
      lighter(look.top, 0.2),
    ) +
    path(`M${x + 4} -35.4L${x} -31L${x + 3.6} -29Q${x + 5.4} -32 ${x + 4} -35.4Z`, lighter(look.top, 0.08)),
  badge: (_, x) => ellipse(x + 4.6, -25, 1.35, 1.35, '#c8281f') + ellipse(x + 4.6, -25, 0.6, 0.6, '#f8d648'),
  'red-scarf': (_, x) =>
    path(
      `M${x - 5} -34.6Q${x} -30.6 ${x + 5} -34.6L${x + 1} -29.6L${x + 4.6} -19.6L${x + 0.6} -22.4L${x - 2.6} -18L${x - 1} -29.6Z`,
      '#d52b24',
    ) + path(`M${x - 1.6} -31h3.2l-0.6 3.2h-2z`, '#a81d1a'),
  silver: (_, x) =>
    stroke(`M${x - 4.4} -33.6Q${x} -24 ${x + 4.4} -33.6`, '#e4e6e8', 1) +
    stroke(`M${x - 4} -34Q${x} -28 ${x + 4} -34`, '#b9bec4', 0.6) +
    ellipse(x, -28.4, 1.1, 1.3, '#eef0f2'),
  sash: (look, x) =>
    path('M-8.2 -5.4Q0 -2.6 8 -5.4L7.8 -1.4Q0 1.2 -8 -1.4Z', look.vestColor ?? '#c9487e') +
    stroke(`M${x + 3} -2q1 6 0.4 11`, look.vestColor ?? '#c9487e', 1.8),
  buttons: (look, x) =>
    [-28, -23, -18, -13, -8].map((y) => stroke(`M${x - 1.8} ${y}h3.6`, lighter(look.top, 0.4), 0.5)).join(''),
  vest: (look, x) => {
    const color = look.vestColor ?? '#d9822b';
    return (
      path(`M-9.4 -31C-9.6 -20 -7.8 -12 -8.2 3L${x - 1.2} 4L${x - 1.4} -24L${x - 4.4} -34Z`, color) +
      path(`M9.2 -31C9.4 -20 7.6 -12 8.2 3L${x + 1.2} 4L${x + 1.4} -24L${x + 4.2} -34Z`, darker(color, 0.14))
    );
  },
};
