import { type Color, darker, lighter } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';

/** A board on an easel or a wall; `marks` are plan lines in chalk or ink, never letters. */
export function board(
  x: number,
  y: number,
  width: number,
  height: number,
  color: Color,
  frame: Color,
  marks = '',
): string {
  return (
    rect(x - 12, y - 12, width + 24, height + 24, fade(lighter(frame, 0.2), darker(frame, 0.2))) +
    rect(x, y, width, height, fade(lighter(color, 0.08), darker(color, 0.12), 40)) +
    marks
  );
}

/** A low or high table seen from the front and a little above. */
export function table(x: number, y: number, width: number, height: number, color: Color = '#8f5f37'): string {
  const depth = width * 0.09;
  return (
    ellipse(x, y, width * 0.62, 30, glow('#1a120c', 0.5)) +
    [-0.44, 0.44]
      .map((at) => rect(x + width * at - 9, y - height, 18, height, darker(color, 0.35)))
      .join('') +
    polygon(
      [
        [x - width * 0.46, y - height - depth],
        [x + width * 0.46, y - height - depth],
        [x + width * 0.54, y - height],
        [x - width * 0.54, y - height],
      ],
      fade(lighter(color, 0.3), color),
    ) +
    rect(x - width * 0.54, y - height, width * 1.08, 16, fade(color, darker(color, 0.3)))
  );
}

/** A cloth-covered table of an office or a booth. */
export function deskFront(
  x: number,
  y: number,
  width: number,
  height: number,
  cloth: Color = '#2f6fb7',
): string {
  const folds = Array.from(
    { length: Math.floor(width / 46) },
    (_, i) => `M${x - width / 2 + 24 + i * 46} ${y - height + 20}l${(i % 3) * 4 - 4} ${height - 26}`,
  ).join('');
  return (
    ellipse(x, y, width * 0.6, 26, glow('#14100c', 0.5)) +
    path(
      `M${x - width / 2} ${y - height}H${x + width / 2}L${x + width / 2 + 6} ${y}H${x - width / 2 - 6}Z`,
      fade(cloth, darker(cloth, 0.22)),
    ) +
    stroke(folds, darker(cloth, 0.35), 5, { opacity: 0.3 }) +
    polygon(
      [
        [x - width / 2 + 14, y - height - 26],
        [x + width / 2 - 14, y - height - 26],
        [x + width / 2 + 6, y - height],
        [x - width / 2 - 6, y - height],
      ],
      fade(lighter(cloth, 0.3), lighter(cloth, 0.12)),
    ) +
    rect(x - width / 2 - 6, y - height, width + 12, 8, lighter(cloth, 0.3))
  );
}

/** A pitched awning over a booth. */
export function awning(x: number, y: number, width: number, color: Color): string {
  const n = 8;
  const step = width / n;
  const stripes = Array.from({ length: n }, (_, i) =>
    polygon(
      [
        [x - width / 2 + i * step + 12 - i * 3, y - 76],
        [x - width / 2 + (i + 1) * step + 9 - i * 3, y - 76],
        [x - width / 2 + (i + 1) * step, y],
        [x - width / 2 + i * step, y],
      ],
      i % 2 ? '#fbf6e8' : color,
    ),
  ).join('');
  const scallops = Array.from({ length: n }, (_, i) =>
    path(
      `M${x - width / 2 + i * step} ${y}h${step}q${-step / 2} 34 ${-step} 0z`,
      i % 2 ? '#e9e1cd' : darker(color, 0.15),
    ),
  ).join('');
  const poles =
    rect(x - width / 2 + 4, y, 9, 330, '#d7d2c4') + rect(x + width / 2 - 13, y, 9, 330, '#bdb8aa');
  return poles + stripes + scallops;
}

/** A closed carton or crate, zero at the middle of its foot. */
export function crate(x: number, y: number, size: number, color: Color = '#c99a5b'): string {
  return placed(
    x,
    y,
    size / 100,
    polygon(points('-50 -60, 50 -60, 62 -74, -38 -74'), lighter(color, 0.3)) +
      polygon(points('50 -60, 62 -74, 62 -12, 50 0'), darker(color, 0.3)) +
      rect(-50, -60, 100, 60, fade(color, darker(color, 0.16))) +
      stroke('M-50 -40H50M-50 -20H50', darker(color, 0.35), 3, { opacity: 0.6 }),
  );
}

/** A tied sack. */
export function sack(x: number, y: number, size: number, color: Color = '#e3d9c0'): string {
  return placed(
    x,
    y,
    size / 100,
    ellipse(2, 0, 42, 8, glow('#14100c', 0.6)) +
      path(
        'M-34 -4C-44 -30 -36 -62 -14 -74L-20 -88Q0 -82 20 -90L14 -74C38 -60 44 -28 34 -4Q0 6 -34 -4Z',
        fade(lighter(color, 0.2), darker(color, 0.22), 25),
      ) +
      stroke('M-15 -74Q0 -70 15 -74', '#b5543a', 4) +
      stroke('M-18 -50Q-22 -30 -16 -12M14 -54Q22 -34 18 -14', darker(color, 0.3), 2, { opacity: 0.5 }),
  );
}
