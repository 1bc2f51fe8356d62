import { type Color, darker, lighter, mix } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { random } from '../pen/random.ts';
import { curve, path, type Point, stroke } from '../pen/shape.ts';

export interface Terraces {
  top: number;
  bottom: number;
  steps: number;
  seed: number;
  /** Young rice is green, ripe rice is yellow: each step lies somewhere between the two. */
  young?: Color;
  ripe?: Color;
  from?: number;
  to?: number;
}

/** Rice terraces seen from across the valley: steps with a lit lip, wider towards us. */
export function terraces(field: Terraces): string {
  const { top, bottom, steps, seed, young = '#7fb24a', ripe = '#d9c456', from = -40, to = 1840 } = field;
  const chance = random(seed);
  const waves = [chance.between(0, 6), chance.between(0, 6), chance.between(0, 6)];
  let drawn = '';
  for (let i = 0; i < steps; i++) {
    const depth = (i / steps) ** 1.5;
    const y = top + (bottom - top) * depth;
    const rise = ((bottom - top) / steps) * (0.3 + depth * 1.6);
    const color = mix(young, ripe, chance.between(0, 0.75));
    const edge = lipOf(y, rise, waves, i, from, to);
    const body = `${curve(edge)}L${to} ${bottom + 60}L${from} ${bottom + 60}Z`;
    drawn += path(body, fade(lighter(color, 0.12), darker(color, 0.1)));
    drawn += stroke(
      curve(edge.map(([x, at]) => [x, at + rise * 0.1])),
      darker(color, 0.42),
      2 + rise * 0.09,
      { opacity: 0.6 },
    );
    drawn += stroke(curve(edge), lighter(color, 0.45), 1.5 + rise * 0.05, { opacity: 0.8 });
    drawn += rows(edge, rise, color);
  }
  return drawn;
}

function lipOf(
  y: number,
  rise: number,
  waves: readonly number[],
  i: number,
  from: number,
  to: number,
): Point[] {
  const edge: Point[] = [];
  for (let x = from; x <= to; x += 60) {
    const slow = Math.sin(x / 330 + waves[0]! + i * 0.35) * rise * 0.85;
    const quick = Math.sin(x / 120 + waves[1]! + i * 1.7) * rise * 0.22;
    edge.push([x, y + slow + quick]);
  }
  return edge;
}

function rows(edge: readonly Point[], rise: number, color: Color): string {
  let drawn = '';
  for (const part of [0.34, 0.58, 0.82]) {
    const row = curve(edge.map(([x, y]) => [x, y + rise * part]));
    const dashes = {
      'stroke-dasharray': `${(rise * 0.08).toFixed(1)} ${(rise * 0.16).toFixed(1)}`,
      opacity: 0.3,
    };
    drawn += stroke(row, darker(color, 0.35), rise * 0.1, dashes);
  }
  return drawn;
}
