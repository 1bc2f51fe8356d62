import { type Color, mix, multiply } from '../pen/color.ts';

/** The time of day: what the sky does, and what it does to everything under it. */
export interface Light {
  sky: readonly [top: Color, middle: Color, horizon: Color];
  sun: { color: Color; x: number; y: number; radius: number; strength: number };
  /** Colour of the air between us and what is far. */
  haze: Color;
  /** Colour of the light that falls on things: white leaves them as they are. */
  falls: Color;
}

/** A piece of drawing as this light shows it; `distance` 0 is at hand, 1 is lost in the haze. */
export function lit(light: Light, svg: string, distance = 0): string {
  const seen = (hex: string) => mix(multiply(`#${hex}`, light.falls), light.haze, distance).slice(1);
  return svg
    .replaceAll(/#([0-9a-f]{6})\b/gi, (_, hex: string) => `#${seen(hex)}`)
    .replaceAll(/#fade-(\w{6})-(\w{6})/g, (_, from: string, to: string) => `#fade-${seen(from)}-${seen(to)}`)
    .replaceAll(/#glow-(\w{6})/g, (_, hex: string) => `#glow-${seen(hex)}`);
}
