import type { Color } from './color.ts';

/*
 * Gradients without bookkeeping: the reference says in its own name what it is, and the sheet writes
 * the definition of every name it finds. So a piece of drawing stays a plain string.
 */

/** A linear gradient over the shape's box; 90 degrees runs from top to bottom. */
export function fade(from: Color, to: Color, degrees = 90, fromOpacity = 1, toOpacity = 1): string {
  return `url(#fade-${from.slice(1)}-${to.slice(1)}-${Math.round(degrees + 360) % 360}-${percent(fromOpacity)}-${percent(toOpacity)})`;
}

/** A round light, full in the middle, nothing at the edge of the shape's box. */
export function glow(color: Color, opacity = 1): string {
  return `url(#glow-${color.slice(1)}-${percent(opacity)})`;
}

const FADE = /url\(#(fade-(\w{6})-(\w{6})-(\d+)-(\d+)-(\d+))\)/g;
const GLOW = /url\(#(glow-(\w{6})-(\d+))\)/g;

/** The definitions of all gradients that a drawing refers to. */
export function gradientsOf(svg: string): string {
  const definitions = new Map<string, string>();
  for (const [, id, from, to, degrees, a, b] of svg.matchAll(FADE)) {
    const angle = (Number(degrees) * Math.PI) / 180;
    const x = Math.cos(angle) / 2;
    const y = Math.sin(angle) / 2;
    const line = `x1="${(0.5 - x).toFixed(2)}" y1="${(0.5 - y).toFixed(2)}" x2="${(0.5 + x).toFixed(2)}" y2="${(0.5 + y).toFixed(2)}"`;
    const stops = stop(0, from!, Number(a) / 100) + stop(1, to!, Number(b) / 100);
    definitions.set(id!, `<linearGradient id="${id}" ${line}>${stops}</linearGradient>`);
  }
  for (const [, id, color, opacity] of svg.matchAll(GLOW)) {
    const full = Number(opacity) / 100;
    const stops = stop(0, color!, full) + stop(0.4, color!, full * 0.5) + stop(1, color!, 0);
    definitions.set(id!, `<radialGradient id="${id}">${stops}</radialGradient>`);
  }
  return [...definitions.values()].join('');
}

function stop(offset: number, color: string, opacity: number): string {
  return `<stop offset="${offset}" stop-color="#${color}" stop-opacity="${opacity.toFixed(2)}"/>`;
}

const percent = (part: number): number => Math.round(part * 100);
