import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync('site/styles/tokens.css', 'utf8');
/** The order of the values of a colour, and the ratio that text must reach (WCAG 2.2, 1.4.3 and 1.4.6). */
const THEMES = [
  { theme: 'light', least: 4.5 },
  { theme: 'dark', least: 4.5 },
  { theme: 'light-more', least: 7 },
  { theme: 'dark-more', least: 7 },
];

/** Words and the grounds they stand on, as the components use them. */
const PAIRS: [text: string, grounds: string[]][] = [
  ['ink', ['paper', 'surface', 'shade', 'calm-shade', 'busy-shade']],
  ['ink-soft', ['paper', 'surface', 'shade', 'busy-shade']],
  ['link', ['paper', 'surface', 'shade', 'busy-shade']],
  ['accent', ['paper', 'surface', 'busy-shade']],
  ['on-blue', ['blue', 'blue-deep']],
  ['on-blue-soft', ['blue', 'blue-deep']],
  ['yellow', ['blue', 'blue-deep']],
  ['good', ['good-shade', 'paper']],
  ['busy', ['busy-shade']],
  ['on-mark', ['mark']],
  ['on-yellow', ['yellow']],
];

describe.each(THEMES)('$theme', ({ theme, least }) => {
  const colors = colorsOf(sheet, theme);

  test.each(PAIRS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    `%s can be read on %s (at least ${least} : 1)`,
    (text, ground) => {
      expect(contrast(colors[text]!, colors[ground]!)).toBeGreaterThanOrEqual(least);
    },
  );

  test('bars and focus rings stand out from their ground (1.4.11: at least 3 : 1)', () => {
    expect(contrast(colors['link']!, colors['track']!)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors['link']!, colors['paper']!)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors['yellow']!, colors['blue']!)).toBeGreaterThanOrEqual(3);
  });
});

/** The colours of one theme: `--ink: var(--light, #17202c) var(--dark, #e9edf3) …`, or one for all. */
function colorsOf(css: string, theme: string): Record<string, string> {
  const declared = [...css.matchAll(/--([\w-]+):\s*((?:var\(--[\w-]+, )?#[0-9a-f]{6}[^;]*);/gu)];
  return Object.fromEntries(
    declared.map(([, name, value]) => {
      const own = new RegExp(`var\\(--${theme}, (#[0-9a-f]{6})\\)`, 'u').exec(value!);
      return [name!, own ? own[1]! : value!];
    }),
  );
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
