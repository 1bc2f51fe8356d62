import type { Light } from '../light/light.ts';
import { fade, glow } from '../pen/paint.ts';
import { type Random, random } from '../pen/random.ts';
import { blob, ellipse, type Point, rect } from '../pen/shape.ts';

/** The sky from the top of the sheet down to `horizon` (px), with the sun or moon and some clouds. */
export function sky(light: Light, horizon = 760, seed = 1, clouds = 4): string {
  const [top, middle, low] = light.sky;
  const half = horizon * 0.55;
  const { x, y, radius, color, strength } = light.sun;
  return (
    rect(0, 0, 1800, half + 1, fade(top, middle)) +
    rect(0, half, 1800, 1200 - half, fade(middle, low)) +
    ellipse(x, y, 900, 640, glow(color, strength * 0.75)) +
    ellipse(x, y, 330, 330, glow(color, strength * 0.6)) +
    (radius > 0 ? ellipse(x, y, radius, radius, color, { opacity: Math.min(1, strength + 0.25) }) : '') +
    Array.from({ length: clouds }, (_, i) => cloud(light, random(seed * 31 + i), horizon)).join('')
  );
}

function cloud(light: Light, chance: Random, horizon: number): string {
  const x = chance.between(-100, 1800);
  const y = chance.between(40, horizon * 0.5);
  const width = chance.between(260, 620);
  const bumps: Point[] = [];
  for (let i = 0; i <= 7; i++) {
    const along = i / 7;
    const height = Math.sin(along * Math.PI) * width * chance.between(0.07, 0.15);
    bumps.push([x + along * width, y - height]);
  }
  bumps.push([x + width * 0.8, y + width * 0.035], [x + width * 0.25, y + width * 0.03]);
  return blob(bumps, fade('#ffffff', light.sky[1], 90, 0.75, 0.1));
}
