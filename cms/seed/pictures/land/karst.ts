import { type Color, darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { type Random, random } from '../pen/random.ts';
import { blob, group, path, type Point, polygon, stroke } from '../pen/shape.ts';

export interface Karst {
  /** Where the foot of the range lies, px from the top. */
  base: number;
  /** Height of the tallest towers, px. */
  height: number;
  /** About how wide one tower is, px. */
  width?: number;
  color?: Color;
  seed: number;
  from?: number;
  to?: number;
  /** Steepness: 1.6 is a hill, 3 is a limestone tower. */
  steep?: number;
  /** Bare cliffs and clumps of trees: for ranges near enough to show them. */
  detail?: boolean;
}

interface Tower {
  x: number;
  width: number;
  height: number;
}

/** A range of limestone towers as around Hồ Ba Bể: steep flanks, round heads, forest on top. */
export function karst(range: Karst): string {
  const { base, seed, color = '#5f8f86', from = -80, to = 1880, detail = false } = range;
  const chance = random(seed);
  const towers = raiseTowers(range, chance, from, to);
  const ridge: Point[] = [];
  for (let x = from; x <= to; x += 14)
    ridge.push([x, base - heightAt(towers, x, range.steep ?? 2.6, chance) * fallOff(x, from, to)]);
  const outline = [[from, base] as Point, ...ridge, [to, base] as Point];
  return (
    polygon(outline, fade(darker(color, 0.08), lighter(color, 0.42))) +
    towers.map((tower) => litFlank(tower, base, color)).join('') +
    (detail
      ? towers.map((tower) => cliffs(tower, base, color, chance)).join('') + crowns(ridge, color, chance)
      : '')
  );
}

function raiseTowers({ height, width = 260 }: Karst, chance: Random, from: number, to: number): Tower[] {
  const towers: Tower[] = [];
  for (let x = from; x < to + width / 2; x += width * chance.between(0.42, 0.8))
    towers.push({
      x,
      width: width * chance.between(0.6, 1.25),
      height: height * chance.between(0.4, 1) * taper(x, from, to, width),
    });
  return towers;
}

/** A range that ends within the sheet comes down to nothing there. */
function taper(x: number, from: number, to: number, width: number): number {
  const start = from < 0 ? 1 : (x - from - width * 0.4) / (width * 1.2);
  const end = to > 1800 ? 1 : (to - width * 0.4 - x) / (width * 1.2);
  return Math.max(0.02, Math.min(1, start, end));
}

const fallOff = (x: number, from: number, to: number): number =>
  Math.min(1, from < 0 ? 1 : ((x - from) / 160) ** 1.4, to > 1800 ? 1 : ((to - x) / 160) ** 1.4);

function heightAt(towers: readonly Tower[], x: number, steep: number, chance: Random): number {
  let height = 0;
  for (const tower of towers) {
    const away = Math.min(1, Math.abs(x - tower.x) / (tower.width * 0.62));
    height = Math.max(height, tower.height * (1 - away ** steep));
  }
  return height < 14 ? height : height + chance.between(-3, 5);
}

function litFlank({ x, width, height }: Tower, base: number, color: Color): string {
  const top = base - height;
  const shape: Point[] = [
    [x - width * 0.06, top + height * 0.06],
    [x - width * 0.3, top + height * 0.14],
    [x - width * 0.48, top + height * 0.55],
    [x - width * 0.52, base],
    [x - width * 0.2, base],
    [x - width * 0.24, top + height * 0.5],
  ];
  return blob(shape, fade(lighter(color, 0.5), lighter(color, 0.5), 90, 0.4, 0));
}

function cliffs({ x, width, height }: Tower, base: number, color: Color, chance: Random): string {
  const rock = lighter(color, 0.62);
  let drawn = '';
  for (let i = 0; i < 4; i++) {
    const left = x + width * chance.between(-0.3, 0.26);
    const top = base - height * chance.between(0.45, 0.82);
    const tall = height * chance.between(0.14, 0.34);
    const wide = width * chance.between(0.05, 0.12);
    const face: Point[] = [
      [left, top],
      [left + wide, top + tall * 0.1],
      [left + wide * 0.9, top + tall * 0.7],
      [left + wide * 0.4, top + tall],
      [left - wide * 0.3, top + tall * 0.6],
    ];
    drawn += polygon(face, fade(rock, color, 100, 0.75, 0.2));
    drawn += stroke(`M${left + wide * 0.5} ${top + 8}v${tall * 0.6}`, darker(color, 0.3), 2.4, {
      opacity: 0.35,
    });
  }
  return drawn;
}

function crowns(ridge: readonly Point[], color: Color, chance: Random): string {
  const leaf = darker(color, 0.16);
  let d = '';
  for (const [x, y] of ridge) {
    const r = chance.between(6, 13);
    d += `M${x - r} ${(y + 4).toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${(2 * r).toFixed(1)} 0z`;
  }
  return group(path(d, leaf), { opacity: 0.75 });
}
