import { fade } from '../pen/paint.ts';
import { group, path, type Point, polygon } from '../pen/shape.ts';

/** The national flag waving from a pole at its left; `width` px, upper left corner at (x, y). */
export function flag(x: number, y: number, width: number): string {
  const h = (width * 2) / 3;
  const w = width;
  const d = `M${x} ${y}q${w * 0.25} ${-h * 0.1} ${w * 0.5} 0t${w * 0.5} 0v${h}q${-w * 0.25} ${h * 0.1} ${-w * 0.5} 0t${-w * 0.5} 0z`;
  return (
    path(d, fade('#e2322a', '#c3221e', 0)) +
    star(x + w / 2, y + h / 2, h * 0.3, '#ffdf3d') +
    folds(x, y, w, h)
  );
}

/** A plain red or blue banner flag on a stick: rows of them line a ceremony. */
export function pennant(x: number, y: number, height: number, color: `#${string}`, flip = false): string {
  const side = flip ? -1 : 1;
  const w = height * 0.36 * side;
  const h = height * 0.3;
  const d = `M${x} ${y - height}q${w * 0.3} ${-h * 0.14} ${w * 0.55} 0.5t${w * 0.45} 0l${-w * 0.06} ${h * 0.96}q${-w * 0.3} ${h * 0.16} ${-w * 0.5} 0t${-w * 0.44} 0z`;
  return group(
    path(`M${x - 2} ${y}V${y - height - 6}h4V${y}z`, '#cbb58c') +
      path(d, color) +
      path(d, fade('#000000', '#ffffff', 0, 0.16, 0.12)),
    {},
  );
}

/** A five-pointed star around (x, y). */
export function star(x: number, y: number, radius: number, color: string): string {
  const points: Point[] = Array.from({ length: 10 }, (_, i) => {
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    const r = i % 2 ? radius * 0.382 : radius;
    return [x + Math.cos(angle) * r, y + Math.sin(angle) * r];
  });
  return polygon(points, color);
}

function folds(x: number, y: number, w: number, h: number): string {
  const band = (at: number, wide: number) => `M${x + w * at} ${y - h * 0.05}h${w * wide}v${h}h${-w * wide}z`;
  return (
    path(band(0.24, 0.14), fade('#5a0c0a', '#5a0c0a', 0, 0.22, 0)) +
    path(band(0.7, 0.16), fade('#5a0c0a', '#5a0c0a', 0, 0.25, 0))
  );
}
