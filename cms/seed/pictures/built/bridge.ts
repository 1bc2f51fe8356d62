import { fade } from '../pen/paint.ts';
import { path, placed, points, polygon, rect, stroke } from '../pen/shape.ts';

/** A broken foot-bridge of bamboo over some 700 px of stream; zero is the middle of the crossing. */
export function brokenBambooBridge(x: number, y: number, scale: number): string {
  const cane = '#a98a52';
  const legs = points('-300 0, -190 40, -80 64, 110 60, 230 36, 320 0')
    .map(([at, down]) =>
      stroke(
        `M${at! - 14} ${-40}L${at! + 12} ${90 + down!}M${at! + 14} ${-44}L${at! - 12} ${92 + down!}`,
        '#7c6238',
        9,
      ),
    )
    .join('');
  const slats = Array.from({ length: 26 }, (_, i) =>
    i > 15 && i < 20 ? '' : `M${-344 + i * 27} ${-8 + sag(i)}l10 -26`,
  ).join('');
  return placed(
    x,
    y,
    scale,
    legs +
      stroke('M-360 -14Q-190 6 -60 36Q-20 46 44 96', cane, 13) +
      stroke('M-360 -34Q-180 -12 -50 14Q0 26 60 70', '#c3a468', 11) +
      stroke('M150 40Q250 8 372 -16', cane, 13) +
      stroke('M172 16Q260 -10 372 -34', '#c3a468', 11) +
      stroke(slats, '#cdb077', 8) +
      stroke('M-360 -120Q-200 -84 -90 -60Q-40 -46 0 10', '#8f7445', 7) +
      stroke('M372 -118Q280 -90 190 -84L168 -30', '#8f7445', 7) +
      stroke('M-330 -30V-114M-230 -8V-92M-120 14V-66M214 0V-88M300 -18V-100', '#8f7445', 8) +
      stroke('M60 110l54 70M90 96l26 84M20 130l30 66', '#8f7445', 9),
  );
}

const sag = (i: number): number => 46 * Math.sin((i / 25) * Math.PI);

/** A small new concrete bridge at the same place. */
export function concreteBridge(x: number, y: number, scale: number): string {
  const posts = Array.from({ length: 10 }, (_, i) =>
    rect(-372 + i * 82, -112, 12, 78, fade('#f4f1e8', '#c9c4b6', 0)),
  ).join('');
  const bands = Array.from({ length: 10 }, (_, i) => rect(-372 + i * 82, -112, 12, 22, '#d8342b')).join('');
  return placed(
    x,
    y,
    scale,
    path('M-330 10H-250L-262 170H-318ZM250 10H330L318 170H262Z', fade('#cfcabd', '#8f8c83', 0)) +
      path('M-60 20H60L48 190H-48Z', fade('#cfcabd', '#8f8c83', 0)) +
      path('M-400 -34H400V20Q200 34 60 24H-60Q-200 34 -400 20Z', fade('#dcd7c9', '#9c988d')) +
      polygon(points('-400 -40, 400 -40, 400 -26, -400 -26'), '#efece2') +
      path('M-400 20Q-200 34 -60 24H60Q200 34 400 20V32Q200 46 60 38H-60Q-200 46 -400 32Z', '#5d5c58', {
        opacity: 0.5,
      }) +
      posts +
      bands +
      rect(-380, -104, 770, 10, fade('#f7f5ee', '#cfcabd')) +
      rect(-380, -74, 770, 8, fade('#f0ede4', '#c2bdaf')),
  );
}
