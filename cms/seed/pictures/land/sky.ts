import type { Light } from '../light/light.ts';
import { fade, glow } from '../pen/paint.ts';
import { type Random, random } from '../pen/random.ts';
import { ellipse, path, rect } from '../pen/shape.ts';

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

/** A heap of round tops over a flat foot, bright above and lost in the sky below. */
function cloud(light: Light, chance: Random, horizon: number): string {
  const x = chance.between(-100, 1700);
  const y = chance.between(90, horizon * 0.5);
  const width = chance.between(240, 560);
  const tall = width * chance.between(0.13, 0.2);
  let tops = '';
  for (let i = 0; i <= 8; i++) {
    const along = i / 8;
    const r = Math.max(
      width * 0.035,
      tall * Math.sin(Math.PI * (0.12 + along * 0.76)) * chance.between(0.5, 0.85),
    );
    tops += `M${(x + along * width - r).toFixed(0)} ${y.toFixed(0)}a${r.toFixed(0)} ${(r * 0.92).toFixed(0)} 0 0 1 ${(2 * r).toFixed(0)} 0z`;
  }
  const foot = `M${x - width * 0.08} ${y}H${x + width * 1.08}Q${x + width * 0.5} ${y + width * 0.05} ${x - width * 0.08} ${y}Z`;
  return path(tops + foot, fade('#ffffff', light.sky[1], 90, 0.9, 0.12));
}
