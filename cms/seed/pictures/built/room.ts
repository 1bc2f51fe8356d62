import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { group, path, polygon, rect, stroke } from '../pen/shape.ts';

/** A timber room: a wall of boards down to `floor`, then floorboards that run towards us. */
export function timberRoom(floor: number, wood: Color = '#b98a58'): string {
  const seams = Array.from({ length: 19 }, (_, i) => `M${i * 100} 0V${floor}`).join('');
  const boards = Array.from(
    { length: 22 },
    (_, i) => `M${900 + (i - 10.5) * 105} ${floor}L${900 + (i - 10.5) * 260} 1200`,
  ).join('');
  return (
    rect(0, 0, 1800, floor, fade(darker(wood, 0.28), wood)) +
    stroke(seams, darker(wood, 0.45), 3, { opacity: 0.45 }) +
    grain(floor, wood) +
    rect(0, floor, 1800, 1200 - floor, fade(lighter(wood, 0.16), darker(wood, 0.22))) +
    stroke(boards, darker(wood, 0.45), 3, { opacity: 0.4 }) +
    rect(0, floor - 8, 1800, 18, darker(wood, 0.5), { opacity: 0.55 })
  );
}

function grain(floor: number, wood: Color): string {
  const chance = random(5);
  const d = Array.from(
    { length: 60 },
    () =>
      `M${chance.between(0, 1800).toFixed(0)} ${chance.between(0, floor).toFixed(0)}v${chance.between(20, 90).toFixed(0)}`,
  );
  return stroke(d.join(''), darker(wood, 0.35), 2, { opacity: 0.25 });
}

/** Posts and beams before the wall of a stilt house. */
export function beams(floor: number, xs: readonly number[], wood: Color = '#7a5331'): string {
  return (
    rect(0, 70, 1800, 34, fade(lighter(wood, 0.1), darker(wood, 0.35))) +
    xs.map((x) => rect(x - 20, 0, 40, floor + 16, fade(lighter(wood, 0.18), darker(wood, 0.4), 0))).join('')
  );
}

/** A plastered room: pale wall with a painted dado, tiled floor. */
export function plasterRoom(floor: number, wall: Color = '#f0e4c2', dado: Color = '#8fb8a8'): string {
  const tiles = Array.from(
    { length: 19 },
    (_, i) => `M${900 + (i - 9) * 130} ${floor}L${900 + (i - 9) * 330} 1200`,
  ).join('');
  const rows = [0.06, 0.16, 0.31, 0.52, 0.8]
    .map((part) => `M0 ${floor + (1200 - floor) * part}H1800`)
    .join('');
  return (
    rect(0, 0, 1800, floor, fade(darker(wall, 0.1), lighter(wall, 0.25), 60)) +
    rect(0, floor - 170, 1800, 170, fade(dado, darker(dado, 0.12))) +
    rect(0, floor - 176, 1800, 7, darker(dado, 0.25), { opacity: 0.6 }) +
    rect(0, floor, 1800, 1200 - floor, fade('#d9c6a6', '#a98c6b')) +
    stroke(tiles + rows, '#8b6f52', 2.5, { opacity: 0.35 }) +
    rect(0, floor - 8, 1800, 12, '#6b5744', { opacity: 0.5 })
  );
}

/** A window in the wall: `view` is drawn on the whole sheet and shows through the opening. */
export function windowOn(
  x: number,
  y: number,
  width: number,
  height: number,
  view: string,
  frame: Color = '#6b4629',
): string {
  const id = `w${x}-${y}`;
  const clip = `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`;
  return (
    clip +
    rect(x - 20, y - 20, width + 40, height + 40, darker(frame, 0.2)) +
    group(view, { 'clip-path': `url(#${id})` }) +
    stroke(`M${x} ${y}h${width}v${height}h${-width}z`, frame, 12) +
    rect(x - 34, y + height + 10, width + 68, 22, fade(lighter(frame, 0.2), darker(frame, 0.2)))
  );
}

/** Light that falls in from a window at the left or right, over what is in the room. */
export function lightShaft(x: number, width: number, slant: number, top = 100): string {
  return polygon(
    [
      [x, top],
      [x + width, top],
      [x + width + slant + 130, 1200],
      [x + slant - 60, 1200],
    ],
    fade('#fff3c8', '#fff3c8', 90, 0.34, 0.02),
  );
}

/** Thatch or rafters at the very top: darkens the room towards us. */
export function eaves(color: Color = '#3a281b'): string {
  return (
    path('M0 0H1800V40Q900 100 0 40Z', color) + rect(0, 0, 1800, 260, fade('#1c120c', '#1c120c', 90, 0.5, 0))
  );
}
