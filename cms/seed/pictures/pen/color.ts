/** A colour as "#rrggbb". */
export type Color = `#${string}`;

type Channels = [red: number, green: number, blue: number];

function channels(color: Color): Channels {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function fromChannels(all: Channels): Color {
  const hex = all.map((one) =>
    Math.round(Math.max(0, Math.min(255, one)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** `amount` 0 gives `from`, 1 gives `to`. */
export function mix(from: Color, to: Color, amount: number): Color {
  const a = channels(from);
  const b = channels(to);
  return fromChannels([0, 1, 2].map((i) => a[i]! + (b[i]! - a[i]!) * amount) as Channels);
}

/** What is left of a colour under a coloured light, as multiplying layers does. */
export function multiply(color: Color, light: Color): Color {
  const a = channels(color);
  const b = channels(light);
  return fromChannels([0, 1, 2].map((i) => (a[i]! * b[i]!) / 255) as Channels);
}

export const lighter = (color: Color, amount: number): Color => mix(color, '#fff6e0', amount);

/** Darker towards a cool night blue: shadows in open air are never black. */
export const darker = (color: Color, amount: number): Color => mix(color, '#141c3a', amount);
