import { darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';
import { flag } from './flag.ts';

/** A makeshift school of boards and bamboo under sagging sheets, some 520 px wide at scale 1. */
export function schoolHut(x: number, y: number, scale: number): string {
  const slats = Array.from({ length: 36 }, (_, i) => `M${-220 + i * 12.4} -128l${(i % 5) - 2} 126`).join('');
  const gaps =
    polygon(points('-60 -104, -6 -106, -8 0, -62 0'), '#2c241e') +
    polygon(points('70 -98, 140 -96, 140 -52, 70 -50'), '#2e2620');
  return placed(
    x,
    y,
    scale,
    polygon(points('-226 -130, 222 -122, 226 0, -220 0'), fade('#a98f68', '#6f5a40')) +
      stroke(slats, '#4b3b29', 2.6, { opacity: 0.6 }) +
      stroke('M-224 -84L224 -78M-222 -34L224 -30', '#5f4a32', 5) +
      gaps +
      stroke('M105 -98V-50', '#5f4a32', 4) +
      path(
        'M-270 -112L-176 -214Q0 -196 184 -210L276 -104Q180 -128 60 -114Q-110 -136 -270 -112Z',
        fade('#9aa0a0', '#5d5f5e'),
      ) +
      stroke(
        Array.from({ length: 19 }, (_, i) => `M${-168 + i * 19} -208L${-250 + i * 28} -118`).join(''),
        '#43474a',
        2,
        { opacity: 0.5 },
      ) +
      polygon(points('-150 -196, -90 -192, -116 -134, -186 -136'), '#8c5238', { opacity: 0.75 }) +
      polygon(points('60 -190, 130 -194, 152 -136, 70 -132'), '#7a6f5d', { opacity: 0.8 }) +
      stroke('M-240 -118L-262 6M240 -112L266 8', '#5f4a32', 9),
  );
}

/** A bright new classroom with a veranda and solid roof; the flag stands before it. */
export function newSchool(x: number, y: number, scale: number): string {
  const posts = [-236, -120, 0, 120, 236]
    .map((at) => rect(at - 7, -150, 14, 150, fade('#ffffff', '#d8d2c2', 0)))
    .join('');
  return placed(
    x,
    y,
    scale,
    rect(-262, -12, 524, 16, '#b8b2a5') +
      rect(-240, -158, 480, 148, fade('#fbe9a9', '#eccb74')) +
      rect(-240, -44, 480, 34, '#4c8fc4', { opacity: 0.85 }) +
      [-178, 62, 178].map(pane).join('') +
      doorway(-60) +
      rect(-240, -160, 480, 28, '#4b3a20', { opacity: 0.2 }) +
      posts +
      polygon(points('-214 -250, 214 -250, 276 -150, -276 -150'), fade('#4a8fc9', '#2a5f98')) +
      stroke(
        Array.from(
          { length: 29 },
          (_, i) => `M${((i - 14) / 14) * 214} -250L${((i - 14) / 14) * 276} -150`,
        ).join(''),
        '#1d4570',
        2,
        { opacity: 0.4 },
      ) +
      stroke('M-218 -251H218', '#82b7e2', 7) +
      stroke('M-278 -149H278', '#1d4570', 6) +
      bunting(),
  );
}

function pane(x: number): string {
  return (
    rect(x - 40, -128, 80, 74, '#fffaf0') +
    rect(x - 34, -122, 68, 62, fade('#bfe0ec', '#5b8ea8', 60)) +
    stroke(`M${x} -122v62M${x - 34} -92h68`, '#2f6f55', 4) +
    rect(x - 62, -122, 18, 62, '#3f8a66') +
    rect(x + 44, -122, 18, 62, '#357a59')
  );
}

function doorway(x: number): string {
  return (
    rect(x - 36, -130, 72, 120, '#fffaf0') +
    rect(x - 30, -124, 60, 114, fade('#3a2f28', '#6a5340')) +
    rect(x - 58, -124, 26, 114, fade('#3f8a66', '#2b6649', 0))
  );
}

function bunting(): string {
  const colors = ['#d8342b', '#f4c53a', '#2f7fc6', '#4f9a51'];
  return Array.from({ length: 24 }, (_, i) =>
    polygon(
      [
        [-264 + i * 22, -146],
        [-248 + i * 22, -146],
        [-256 + i * 22, -128],
      ],
      colors[i % 4]!,
    ),
  ).join('');
}

/** A flag on a pole, `scale` 1 is 300 px tall. */
export function flagpole(x: number, y: number, scale: number): string {
  return placed(
    x,
    y,
    scale,
    rect(-16, -10, 32, 12, '#b8b2a5') +
      rect(-2.5, -300, 5, 292, fade('#f4f4f0', darker('#b8b2a5', 0.1), 0)) +
      flag(2, -298, 100) +
      stroke('M0 -302h0.1', lighter('#f4c53a', 0.2), 9),
  );
}
