import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';

export interface StiltHouse {
  x: number;
  y: number;
  /** 1 makes it about 460 px wide and 330 px tall. */
  scale: number;
  roof?: Color;
  wood?: Color;
  flip?: boolean;
  /** Windows lit from within, for dusk and night. */
  lamplight?: boolean;
}

/** Nhà sàn of the Tày: a great hipped roof, timber walls, posts on stones, a stair at the side. */
export function stiltHouse({
  x,
  y,
  scale,
  roof = '#6d5546',
  wood = '#9a6d43',
  flip = false,
  lamplight = false,
}: StiltHouse): string {
  const dark = darker(wood, 0.45);
  const under = path('M-196 -112H196L180 0H-180Z', fade('#2b2320', '#43362c', 90, 0.85, 0.35));
  const posts = [-188, -112, -38, 38, 112, 188]
    .map(
      (at) =>
        rect(at - 7, -116, 14, 116, fade(lighter(wood, 0.1), dark, 0)) + rect(at - 12, -8, 24, 10, '#9b968c'),
    )
    .join('');
  const floor = rect(-214, -124, 428, 14, fade(lighter(wood, 0.2), dark));
  const wall = rect(-200, -206, 400, 84, fade(darker(wood, 0.12), wood));
  const boards = Array.from({ length: 25 }, (_, i) => `M${-200 + i * 16.6} -204v80`).join('');
  const openings = [-150, -60, 60, 150].map((at, i) => opening(at, i === 2, wood, lamplight)).join('');
  const rail =
    stroke('M-212 -146H-206M-214 -148H214', lighter(wood, 0.15), 5) +
    stroke(Array.from({ length: 27 }, (_, i) => `M${-208 + i * 16} -146v22`).join(''), darker(wood, 0.2), 3);
  return placed(
    x,
    y,
    scale,
    under +
      posts +
      floor +
      wall +
      stroke(boards, dark, 1.4, { opacity: 0.5 }) +
      openings +
      rail +
      roofOf(roof) +
      stair(wood),
    flip,
  );
}

function opening(x: number, door: boolean, wood: Color, lamplight: boolean): string {
  const wide = door ? 44 : 40;
  const tall = door ? 74 : 42;
  const fill = lamplight ? fade('#ffd98a', '#f2a64c') : fade('#2f2723', '#5b4636');
  return (
    rect(x - wide / 2 - 4, -198, wide + 8, tall + 6, darker(wood, 0.3)) +
    rect(x - wide / 2, -194, wide, tall, fill) +
    (door
      ? ''
      : rect(x - wide / 2 - 18, -194, 16, tall, lighter(wood, 0.12)) +
        rect(x + wide / 2 + 2, -194, 16, tall, lighter(wood, 0.04)))
  );
}

function roofOf(roof: Color): string {
  const front = polygon(
    points('-150 -326, 150 -326, 250 -188, -250 -188'),
    fade(lighter(roof, 0.22), darker(roof, 0.16)),
  );
  const rows = [0.16, 0.32, 0.48, 0.64, 0.8, 0.93].map((part) => {
    const half = 150 + 100 * part;
    const y = -326 + 138 * part;
    return `M${-half} ${y}H${half}`;
  });
  const tiles = Array.from({ length: 31 }, (_, i) => {
    const part = (i - 15) / 15;
    return `M${part * 150} -326L${part * 250} -188`;
  });
  return (
    rect(-200, -192, 400, 22, '#1d1713', { opacity: 0.35 }) +
    front +
    polygon(points('-150 -326, -250 -188, -196 -188'), darker(roof, 0.3), { opacity: 0.35 }) +
    stroke(tiles.join(''), darker(roof, 0.35), 1.2, { opacity: 0.3 }) +
    stroke(rows.join(''), darker(roof, 0.4), 2, { opacity: 0.35 }) +
    stroke('M-156 -327H156', lighter(roof, 0.3), 9) +
    stroke('M-252 -187H252', darker(roof, 0.4), 6)
  );
}

function stair(wood: Color): string {
  const steps = Array.from({ length: 8 }, (_, i) => `M${60 - i * 1 + i * 7} ${-116 + i * 15}h42`).join('');
  return (
    stroke('M58 -122L112 0M102 -122L158 0', darker(wood, 0.25), 7) + stroke(steps, lighter(wood, 0.15), 7)
  );
}
