import { fade } from '../pen/paint.ts';
import { ellipse, path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';

/** An open laptop seen from behind-aside or from the front, 100 × `scale` px wide. */
export function laptop(x: number, y: number, scale: number, back = false): string {
  const screen = back
    ? polygon(points('-42 -62, 42 -62, 48 -2, -48 -2'), fade('#cfd5da', '#8d969d')) +
      ellipse(0, -32, 6, 6, '#eef1f3')
    : polygon(points('-42 -64, 42 -64, 46 -4, -46 -4'), '#262b34') +
      polygon(points('-38 -60, 38 -60, 42 -8, -42 -8'), fade('#e8f6fb', '#a6d3ea')) +
      rect(-32, -54, 30, 18, '#2f7fc6') +
      rect(4, -54, 28, 5, '#7aa9cc') +
      rect(4, -45, 20, 5, '#7aa9cc') +
      rect(-34, -30, 66, 4, '#9dbfd6') +
      rect(-35, -22, 54, 4, '#9dbfd6');
  return placed(
    x,
    y,
    scale,
    screen +
      polygon(points('-50 -4, 50 -4, 60 8, -60 8'), fade('#d5dadd', '#8f979d')) +
      (back ? '' : stroke('M-40 0H40M-43 4H43', '#5f666d', 2)),
  );
}

/** A row of book spines `width` px long standing at (x, y). */
export function bookRow(x: number, y: number, width: number, height: number, seed: number): string {
  const colors = [
    '#c8372d',
    '#2f6fb7',
    '#e8b23a',
    '#4f8a4f',
    '#7b4a6e',
    '#d98a3d',
    '#3d8f9a',
    '#efe4c8',
    '#5a4636',
  ];
  let at = x;
  let drawn = '';
  for (let i = 0; at < x + width - 8; i++) {
    const pick = (seed * 7 + i * 5 + ((i * i) % 4)) % colors.length;
    const wide = Math.min(8 + ((seed + i * 13) % 10), x + width - at);
    const tall = height * (0.72 + ((seed * 3 + i * 29) % 27) / 100);
    drawn +=
      rect(at, y - tall, wide - 1.5, tall, colors[pick]!) +
      rect(at, y - tall * 0.8, wide - 1.5, 4, '#fff3d0', { opacity: 0.7 });
    at += wide;
  }
  return drawn;
}

/** A bookcase with `shelves` full shelves; upper left corner at (x, y). */
export function bookcase(
  x: number,
  y: number,
  width: number,
  height: number,
  shelves: number,
  seed: number,
): string {
  const step = (height - 16) / shelves;
  const rows = Array.from({ length: shelves }, (_, i) => {
    const foot = y + 8 + step * (i + 1) - 10;
    return (
      rect(x + 12, y + 12 + step * i, width - 24, step - 12, fade('#3e2a1b', '#5b3f29')) +
      bookRow(x + 16, foot, (width - 32) * (i % 3 === 1 ? 0.84 : 1), step * 0.84, seed + i) +
      rect(x + 8, foot, width - 16, 10, '#a8743f')
    );
  });
  return rect(x, y, width, height, fade('#b07a42', '#7d522b', 0)) + rows.join('');
}

/** A pile of rolled paper-white noodles, a sheaf of leaves, a cake in green leaf: square, tied. */
export function banhChung(x: number, y: number, size: number): string {
  return placed(
    x,
    y,
    size / 100,
    polygon(points('-50 -50, 30 -62, 54 -40, -30 -26'), '#7fae58') +
      polygon(points('-50 -50, -30 -26, -28 20, -48 -6'), '#4c7a37') +
      polygon(points('-30 -26, 54 -40, 54 4, -28 20'), fade('#6a9a49', '#4f7f39', 0)) +
      stroke('M-12 -54L12 -34L13 12M-42 -36L42 -51L52 -22M-29 -4L54 -20', '#efe3b8', 3.4),
  );
}

/** A drum on a stand, zero at the foot. */
export function drum(x: number, y: number, scale: number): string {
  return placed(
    x,
    y,
    scale,
    stroke('M-34 0L-24 -56M34 0L24 -56M-40 -24H40', '#6d4526', 7) +
      path('M-46 -110Q-60 -82 -44 -52H44Q60 -82 46 -110Z', fade('#d8342b', '#8f1f1a', 0)) +
      ellipse(0, -110, 47, 13, '#f3e3bd') +
      ellipse(0, -111, 40, 9.5, '#fdf3d8') +
      stroke('M-52 -90H52M-48 -62H48', '#f4c53a', 4),
  );
}
