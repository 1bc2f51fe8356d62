import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';

/** A worn wooden shack with a patched roof, some 420 px wide at scale 1. */
export function shack(x: number, y: number, scale: number): string {
  const wood: Color = '#8b7458';
  const boards = Array.from(
    { length: 22 },
    (_, i) => `M${-160 + i * 15} ${-150 + (i % 3) * 4}l${(i % 4) - 2} 148`,
  ).join('');
  return placed(
    x,
    y,
    scale,
    polygon(points('-166 -152, 158 -146, 166 0, -158 0'), fade(lighter(wood, 0.06), darker(wood, 0.3))) +
      stroke(boards, darker(wood, 0.45), 2.2, { opacity: 0.65 }) +
      polygon(points('-40 -120, 14 -118, 12 0, -42 0'), '#2a211c') +
      polygon(points('-46 -124, -16 -120, -20 2, -50 0'), darker(wood, 0.12)) +
      polygon(points('66 -112, 112 -110, 112 -70, 66 -72'), '#2d2520') +
      stroke('M89 -112V-70M66 -92H112', darker(wood, 0.2), 4) +
      polygon(points('-132 -60, -92 -62, -90 -14, -130 -10'), '#b9ad94', { opacity: 0.6 }) +
      path(
        'M-214 -138Q-120 -236 -60 -262L88 -252Q160 -206 214 -128Q120 -146 0 -148Q-120 -150 -214 -138Z',
        fade('#8d8577', '#4f473d'),
      ) +
      stroke(
        'M-190 -146Q-100 -232 -52 -260M-140 -148Q-70 -230 -14 -258M-80 -150Q-30 -220 20 -256M-10 -150Q30 -214 58 -254M70 -150Q90 -210 90 -252M140 -142Q130 -200 100 -250',
        '#3b342d',
        2.4,
        { opacity: 0.6 },
      ) +
      polygon(points('-90 -214, -30 -226, -16 -176, -82 -166'), '#5b86a8', { opacity: 0.9 }) +
      polygon(points('70 -214, 118 -206, 132 -166, 78 -170'), '#a65a41', { opacity: 0.85 }) +
      stroke('M-176 -138L-196 10M182 -134L206 8', darker(wood, 0.3), 8) +
      stroke('M-214 -138Q-120 -150 0 -148Q120 -146 214 -128', '#332c26', 6),
  );
}

/** A small new brick house: pale walls, red tiles, blue door; some 420 px wide at scale 1. */
export function newHouse(x: number, y: number, scale: number, wall: Color = '#f6ecd2'): string {
  return placed(
    x,
    y,
    scale,
    rect(-176, -14, 352, 16, '#b9b3a6') +
      rect(-164, -162, 328, 150, fade(lighter(wall, 0.3), darker(wall, 0.1), 20)) +
      rect(-164, -34, 328, 22, '#c9724e', { opacity: 0.8 }) +
      rect(-164, -164, 328, 26, '#5a3b2c', { opacity: 0.22 }) +
      door(-2) +
      window(-100) +
      window(98) +
      tiledRoof() +
      porch(),
  );
}

/** Walls half raised in brick, with scaffolding: the same house while it is built. */
export function wallsGoingUp(x: number, y: number, scale: number): string {
  const courses = Array.from({ length: 9 }, (_, i) => `M-164 ${-14 - i * 14}H${164 - (i > 5 ? 40 : 0)}`).join(
    '',
  );
  const joints = Array.from({ length: 9 }, (_, i) =>
    Array.from({ length: 14 }, (_, k) => `M${-164 + k * 24 + (i % 2) * 12} ${-14 - i * 14}v-14`).join(''),
  ).join('');
  return placed(
    x,
    y,
    scale,
    rect(-176, -14, 352, 16, '#aaa59a') +
      path('M-164 -14V-148H-110V-134H-40V-104H34V-134H90V-112H164V-14Z', fade('#cf7a55', '#a5553a')) +
      stroke(courses + joints, '#7f3f2c', 1.6, { opacity: 0.5 }) +
      rect(-34, -104, 66, 92, '#5c4636') +
      rect(-34, -104, 66, 8, '#d8cdb8') +
      rect(-124, -112, 56, 50, '#6d5645') +
      rect(74, -108, 54, 46, '#6d5645') +
      stroke(
        'M-206 0V-236M-140 -150V-236M150 -120V-236M210 0V-236M-214 -170H-120M130 -150H216M-214 -92H-170M170 -92H216',
        '#b08a4e',
        8,
      ) +
      stroke('M-218 -172H-116M126 -152H220', '#d6b06a', 10) +
      stroke('M-206 -232H216', '#b08a4e', 5),
  );
}

function door(x: number): string {
  return (
    rect(x - 36, -124, 72, 112, '#fffaf0') +
    rect(x - 30, -118, 60, 106, fade('#3f83bd', '#27598c')) +
    stroke(`M${x} -116V-14`, '#1d4670', 2) +
    stroke(`M${x - 24} -108h18v40h-18zM${x + 6} -108h18v40h-18z`, '#8fc0e4', 2)
  );
}

function window(x: number): string {
  return (
    rect(x - 34, -124, 68, 62, '#fffaf0') +
    rect(x - 28, -118, 56, 50, fade('#a9d6e8', '#4d7f9c', 60)) +
    stroke(`M${x} -118v50M${x - 28} -94h56`, '#3f83bd', 4) +
    rect(x - 38, -62, 76, 6, '#d9cfb8')
  );
}

function tiledRoof(): string {
  const rows = [0.2, 0.4, 0.6, 0.8]
    .map((part) => `M${-150 - 54 * part} ${-258 + 100 * part}H${150 + 54 * part}`)
    .join('');
  const ribs = Array.from(
    { length: 25 },
    (_, i) => `M${((i - 12) / 12) * 150} -258L${((i - 12) / 12) * 204} -158`,
  ).join('');
  return (
    polygon(points('-150 -258, 150 -258, 204 -156, -204 -156'), fade('#d9694a', '#a83c2c')) +
    stroke(rows, '#7c2a20', 2, { opacity: 0.4 }) +
    stroke(ribs, '#7c2a20', 1.4, { opacity: 0.35 }) +
    stroke('M-154 -259H154', '#e98a68', 8) +
    stroke('M-206 -155H206', '#7c2a20', 6)
  );
}

function porch(): string {
  return (
    polygon(points('-62 -150, 58 -150, 76 -120, -80 -120'), fade('#c75540', '#983526')) +
    rect(-74, -122, 7, 112, '#fffaf0') +
    rect(64, -122, 7, 112, '#e9dfc9')
  );
}
