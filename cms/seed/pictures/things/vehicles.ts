import { type Color, darker, lighter } from '../pen/color.ts';
import { fade, glow } from '../pen/paint.ts';
import { ellipse, path, placed, rect, stroke } from '../pen/shape.ts';

/** A motorbike from the side, about 200 × `scale` px long, facing right. */
export function motorbike(
  x: number,
  y: number,
  scale: number,
  color: Color = '#c8372d',
  flip = false,
): string {
  const wheel = (at: number) =>
    ellipse(at, -24, 24, 24, '#1d1f24') +
    ellipse(at, -24, 15, 15, '#9aa2a8') +
    ellipse(at, -24, 12, 12, '#3b4047') +
    ellipse(at, -24, 4, 4, '#cfd4d8');
  return placed(
    x,
    y,
    scale,
    ellipse(0, 0, 110, 11, glow('#0e1216', 0.7)) +
      wheel(-66) +
      wheel(66) +
      stroke('M66 -24L46 -88M46 -88l-12 -6', '#7d868c', 6) +
      stroke('M-66 -24L-20 -34', '#555c63', 8) +
      path(
        'M-92 -56Q-60 -74 -26 -62L-6 -40Q16 -34 34 -46L44 -80Q56 -84 60 -70L52 -36Q36 -20 0 -20H-30Q-50 -46 -92 -48Z',
        fade(lighter(color, 0.2), darker(color, 0.25)),
      ) +
      path('M-90 -68Q-50 -80 -12 -66L-18 -58Q-54 -68 -88 -58Z', '#23262e') +
      rect(-34, -44, 40, 22, '#5d646b', { rx: 4 }) +
      ellipse(56, -84, 8, 7, '#fff3c8') +
      stroke('M-96 -46l-8 -4', '#d8342b', 6),
    flip,
  );
}

/** A dugout of Ba Bể: long, low, of one trunk, about 400 × `scale` px. */
export function dugout(x: number, y: number, scale: number, flip = false): string {
  return placed(
    x,
    y,
    scale,
    ellipse(0, 10, 230, 16, '#12323a', { opacity: 0.4 }) +
      path('M-212 -34Q-196 6 -130 10H124Q190 6 214 -38Q150 -18 0 -16T-212 -34Z', fade('#8d6238', '#4c331f')) +
      path('M-196 -28Q-100 -12 0 -12T198 -32Q150 -24 0 -22T-196 -28Z', '#3a281b') +
      stroke('M-212 -34Q-120 -16 0 -16T214 -38', '#c09058', 5),
    flip,
  );
}

/** A concrete mixer, about 150 × `scale` px tall. */
export function mixer(x: number, y: number, scale: number): string {
  return placed(
    x,
    y,
    scale,
    ellipse(0, 0, 80, 10, glow('#0e1216', 0.7)) +
      stroke('M-44 -4L-20 -74M44 -4L20 -74M-50 -40H50', '#3b5f86', 9) +
      ellipse(-46, -14, 16, 16, '#22262c') +
      ellipse(-46, -14, 7, 7, '#8d949a') +
      path('M-48 -66L-10 -140Q20 -150 48 -118L30 -52Q0 -30 -48 -66Z', fade('#f0a63a', '#b96a1c', 30)) +
      ellipse(22, -134, 38, 16, '#7a4a18', { transform: 'rotate(36 22 -134)' }) +
      ellipse(23, -133, 30, 11, '#3f3a36', { transform: 'rotate(36 22 -134)' }) +
      stroke('M-36 -84Q0 -64 38 -82', '#8c4f15', 4) +
      stroke('M-54 -96a16 16 0 1 0 0.1 0M-70 -82h32M-54 -98v32', '#3b5f86', 4),
  );
}

/** A wheelbarrow, heaped. */
export function wheelbarrow(
  x: number,
  y: number,
  scale: number,
  load: Color = '#8f8a80',
  flip = false,
): string {
  return placed(
    x,
    y,
    scale,
    ellipse(0, 0, 74, 8, glow('#0e1216', 0.6)) +
      path('M-46 -50Q0 -92 48 -50Z', fade(lighter(load, 0.2), darker(load, 0.15))) +
      path('M-56 -52H58L36 -16H-34Z', fade('#4b93cc', '#23578c')) +
      stroke('M36 -18L-84 -42M-30 -16L-40 -2', '#3b4047', 6) +
      ellipse(44, -14, 15, 15, '#1d1f24') +
      ellipse(44, -14, 6, 6, '#aab0b5'),
    flip,
  );
}
