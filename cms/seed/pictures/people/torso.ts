import { darker, lighter } from '../pen/color.ts';
import { fade } from '../pen/paint.ts';
import { path, type Point, stroke, turned } from '../pen/shape.ts';
import type { Look } from './look.ts';

/** Chest and belly in what is worn on top; for a gown or skirt also what hangs below the hip. */
export function torso(
  look: Look,
  hip: Point,
  lean: number,
  turn: number,
  slim: number,
  away: boolean,
): string {
  const shoulder = 10.6 * slim * (1 - turn * 0.34);
  const waist = 7.4 * slim * (1 - turn * 0.18);
  const hem = 8.2 * slim * (1 - turn * 0.16);
  const color = look.top;
  const d =
    `M${-2.8} -34.6C${-shoulder * 0.6} -33.8 ${-shoulder} -33 ${-shoulder} -29C${-shoulder} -22 ${-waist} -16 ${-waist} -10L${-hem} 3.2` +
    `Q0 5 ${hem} 3.2L${waist} -10C${waist} -16 ${shoulder} -22 ${shoulder} -29C${shoulder} -33 ${shoulder * 0.6} -33.8 2.8 -34.6Q0 -32.6 -2.8 -34.6Z`;
  const shade = path(
    `M${shoulder * 0.35} -33.6C${shoulder * 0.5} -20 ${waist * 0.3} -10 ${hem * 0.45} 4.2L${hem} 3.2L${waist} -10C${waist} -16 ${shoulder} -22 ${shoulder} -29C${shoulder} -32 ${shoulder * 0.7} -33.4 ${shoulder * 0.35} -33.6Z`,
    darker(color, 0.3),
    { opacity: 0.32 },
  );
  const folds = stroke(
    `M${-waist * 0.8} -6q3 2.4 6 1.8M${waist * 0.7} -12q-2.6 2.4 -4.6 2.2`,
    darker(color, 0.4),
    0.4,
    { opacity: 0.5 },
  );
  const cloth = path(d, fade(lighter(color, 0.14), darker(color, 0.16), 40)) + shade + folds;
  const placedCloth = `<g transform="translate(${hip[0]} ${hip[1]})">${turned(lean, cloth + front(look, turn, away))}</g>`;
  return lower(look, hip, hem) + placedCloth;
}

/** Placket and pocket: what tells a shirt from a blob. */
function front(look: Look, turn: number, away: boolean): string {
  if (away) return stroke('M-6 -27Q0 -25.6 6 -27', darker(look.top, 0.35), 0.4, { opacity: 0.6 });
  if (look.build === 'child') return '';
  const x = turn * 3.4;
  return stroke(`M${x} -32.6Q${x + turn} -16 ${x} 3.6`, darker(look.top, 0.32), 0.45, { opacity: 0.75 });
}

function lower(look: Look, hip: Point, hem: number): string {
  if (look.legs !== 'gown' && look.legs !== 'skirt') return '';
  const low = look.legs === 'gown' ? Math.min(-9, hip[1] + 36) : hip[1] + 20;
  const wide = look.legs === 'gown' ? hem + 4.4 : hem + 3;
  const [x, y] = hip;
  const d = `M${x - hem} ${y}L${x - wide} ${low}Q${x} ${low + 2.6} ${x + wide} ${low}L${x + hem} ${y}Z`;
  return (
    path(d, fade(look.bottom, darker(look.bottom, 0.25))) +
    stroke(
      `M${x - 2} ${y + 6}L${x - 3.4} ${low}M${x + 4} ${y + 5}L${x + 6} ${low}`,
      darker(look.bottom, 0.4),
      0.5,
      { opacity: 0.5 },
    )
  );
}
