import { fade, glow } from '../pen/paint.ts';
import { ellipse, placed, points, polygon, rect, stroke } from '../pen/shape.ts';

/** A solar street lamp, 100 × `scale` px tall, arm to the right; `on` adds its light. */
export function solarLamp(x: number, y: number, scale: number, on: boolean, flip = false): string {
  return placed(
    x,
    y,
    scale,
    rect(-3, -3, 6, 3, '#8b8f92') +
      rect(-0.9, -98, 1.8, 96, fade('#e8ecee', '#7c858c', 0)) +
      stroke('M0 -92Q8 -97 17 -93', '#aab2b8', 1.3) +
      polygon(points('-9 -95, 7 -104, 9 -101, -7 -92'), fade('#22406f', '#4a7bb0', 20)) +
      stroke('M-4 -98l2 3M0 -100l2 3M4 -102l2 3', '#9cc0e2', 0.4) +
      polygon(points('13 -94.5, 22 -93, 21.5 -91, 13 -92'), on ? '#fff3c2' : '#dfe4e6') +
      (on
        ? ellipse(18, -90, 30, 26, glow('#ffe39a', 0.85)) +
          polygon(points('14 -92, 22 -91, 44 0, -10 0'), fade('#ffe9a8', '#ffe9a8', 90, 0.4, 0)) +
          ellipse(17, 0, 34, 5, glow('#ffe39a', 0.55))
        : ''),
    flip,
  );
}
