import { darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { ellipse, path, stroke } from '../pen/shape.ts';
import type { Look } from './look.ts';

/** What hangs behind the face. */
export function hairBehind(look: Look, turn: number): string {
  const color = fade(look.hairColor, darker(look.hairColor, 0.2));
  const x = -turn * 2.6;
  if (look.hair === 'bob')
    return path(
      `M${x - 7} -3C${x - 8.6} 3 ${x - 8.2} 7.5 ${x - 6.6} 9L${x + 6.4 - turn * 2} 8.6C${x + 8.2 - turn} 6 ${x + 8} 1 ${x + 7} -3Z`,
      color,
    );
  if (look.hair === 'long')
    return path(
      `M${x - 7} -3C${x - 8.8} 6 ${x - 8} 14 ${x - 6.4} 18L${x + 4.6 - turn * 3} 17C${x + 8.2 - turn} 10 ${x + 8} 1 ${x + 7} -3Z`,
      color,
    );
  if (look.hair === 'ponytail')
    return turn > 0.25
      ? path('M-6 -5C-12 -6 -12.5 4 -10 12C-8.4 9 -6.4 6 -5.6 1Z', color)
      : path('M4.4 -4C10 -3 10.4 6 8 13C6.6 9 5.2 5 4 1Z', color);
  if (look.hair === 'bun') return ellipse(turn > 0.25 ? -7 : 0, turn > 0.25 ? -3.2 : -9, 3.6, 3.3, color);
  return '';
}

/** What lies on the skull and over the forehead. */
export function hairOver(look: Look, turn: number): string {
  const { hairColor } = look;
  const paint = fade(lighter(hairColor, 0.16), hairColor, 70);
  const f = turn * 3;
  const back = -6.9 - turn * 1.2;
  const low = look.hair === 'short' || look.hair === 'thin' ? 1.4 : 3.4;
  const sideburn = -6 + turn * 3.2;
  if (look.hair === 'thin')
    return (
      path(
        `M${back} 1.6C${back - 0.4} -5 -4.6 -8.8 -0.4 -9C-3.6 -7.4 ${sideburn - 0.6} -5 ${sideburn} 0.8Z`,
        paint,
      ) + path('M6.4 0C6.8 -4 4.6 -8.2 0.6 -8.8C4.4 -6.6 5.6 -4 5.7 -0.4Z', paint)
    );
  const parting = look.hair === 'short' ? 1.6 : -1.2;
  return (
    path(
      `M${back} ${low}C${back - 1} -6.4 -5 -10 0 -9.7C5.2 -10 7.6 -6.2 6.6 -0.2` +
        `C6.2 -2.6 ${5.4 + f * 0.1} -4.2 ${3.6 + f * 0.5} -5.1Q${parting + f} -4.4 ${parting - 1.6 + f} -6.2Q${-3 + f * 0.8} -4.2 ${sideburn + 0.8} -2.2L${sideburn} ${low}Z`,
      paint,
    ) + stroke('M-4.6 -6.2C-2.6 -8.6 1.6 -8.8 4 -7', lighter(hairColor, 0.4), 0.5, { opacity: 0.5 })
  );
}
