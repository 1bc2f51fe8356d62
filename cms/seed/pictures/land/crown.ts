import { type Color, darker, lighter } from '../pen/color.ts';
import type { Random } from '../pen/random.ts';
import { path } from '../pen/shape.ts';

interface Lobe {
  x: number;
  y: number;
  r: number;
}

/** The crown of a tree: boughs of leaves, each dark below and light on the side of the sun. */
export function crown(x: number, y: number, rx: number, ry: number, leaf: Color, chance: Random): string {
  const lobes = boughs(x, y, rx, ry, chance);
  const under = lobes
    .map((lobe) => clump(lobe.x + 1, lobe.y + lobe.r * 0.16, lobe.r * 1.06, chance))
    .join('');
  const tones: [Color, number, number, number][] = [
    [leaf, 0, 0, 0.94],
    [lighter(leaf, 0.13), -0.2, -0.24, 0.66],
    [lighter(leaf, 0.3), -0.3, -0.4, 0.34],
  ];
  return (
    path(under, darker(leaf, 0.34)) +
    lobes
      .map((lobe) =>
        tones
          .map(([tone, dx, dy, size]) =>
            path(clump(lobe.x + dx * lobe.r, lobe.y + dy * lobe.r, lobe.r * size, chance), tone),
          )
          .join(''),
      )
      .join('')
  );
}

/** Where the boughs are: a ring of them, then some on top, those farther up drawn first. */
function boughs(x: number, y: number, rx: number, ry: number, chance: Random): Lobe[] {
  const lobes: Lobe[] = [];
  for (let i = 0; i < 9; i++) {
    const angle = (i / 9) * Math.PI * 2 + chance.between(-0.25, 0.25);
    const out = i % 2 ? 0.66 : 0.5;
    const r = Math.min(rx, ry) * chance.between(0.36, 0.56);
    lobes.push({ x: x + Math.cos(angle) * rx * out, y: y + Math.sin(angle) * ry * out, r });
  }
  lobes.push({ x: x - rx * 0.1, y: y - ry * 0.05, r: Math.min(rx, ry) * 0.6 });
  return lobes.sort((a, b) => a.y - b.y);
}

/** A clump with an edge of leaves. */
function clump(x: number, y: number, r: number, chance: Random): string {
  let d = circle(x, y, r * 0.86);
  for (let i = 0; i < 11; i++) {
    const angle = (i / 11) * Math.PI * 2 + chance.between(-0.15, 0.15);
    d += circle(
      x + Math.cos(angle) * r * 0.78,
      y + Math.sin(angle) * r * 0.72,
      r * chance.between(0.18, 0.32),
    );
  }
  return d;
}

function circle(x: number, y: number, r: number): string {
  const across = r.toFixed(1);
  return `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${across} ${across} 0 1 1 ${(2 * r).toFixed(1)} 0a${across} ${across} 0 1 1 ${(-2 * r).toFixed(1)} 0z`;
}
