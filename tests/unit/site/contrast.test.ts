import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync('site/styles/tokens.css', 'utf8');
const usual = colorsIn(':root');
const dark = { ...usual, ...colorsIn(":root[data-theme='dark']") };
const more = { ...usual, ...colorsIn(":root[data-contrast='more']") };
const darkMore = {
  ...dark,
  ...colorsIn(":root[data-contrast='more']"),
  ...colorsIn(":root[data-contrast='more'][data-theme='dark']"),
};

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
];

describe.each([
  ['light', usual, 4.5],
  ['dark', dark, 4.5],
  ['light with more contrast', more, 7],
  ['dark with more contrast', darkMore, 7],
])('%s', (_, colors, least) => {
  test.each(PAIRS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    `%s can be read on %s (WCAG 2.2, 1.4.3 and 1.4.6: at least ${least} : 1)`,
    (text, ground) => {
      expect(contrast(colors[text]!, colors[ground]!)).toBeGreaterThanOrEqual(least);
    },
  );

  test('bars and focus rings stand out from their ground (1.4.11: at least 3 : 1)', () => {
    expect(contrast(colors['link']!, colors['line']!)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors['yellow']!, colors['blue']!)).toBeGreaterThanOrEqual(3);
  });
});

/* The same colours stand under more than one condition: the reader's choice, and the device's. */
test.each([
  [":root[data-theme='dark']", ":root:not([data-theme='light'])"],
  [":root[data-contrast='more']", ':root'],
  [":root[data-contrast='more'][data-theme='dark']", ":root[data-contrast='more']:not([data-theme='light'])"],
  [":root[data-contrast='more'][data-theme='dark']", ":root[data-theme='dark']"],
  [":root[data-contrast='more'][data-theme='dark']", ":root:not([data-theme='light'])"],
])('what %s says is also said under %s', (chosen, byDevice) => {
  expect(blocksOf(byDevice).map(colorsOf)).toContainEqual(colorsIn(chosen));
});

/** The colours of the first block with this selector. */
function colorsIn(selector: string): Record<string, string> {
  return colorsOf(blocksOf(selector)[0]!);
}

function blocksOf(selector: string): string[] {
  return sheet.split('\n').flatMap((line, at, lines) => {
    if (line.trim() !== `${selector} {`) return [];
    return [
      lines
        .slice(
          at + 1,
          lines.findIndex((end, i) => i > at && end.trim() === '}'),
        )
        .join('\n'),
    ];
  });
}

function colorsOf(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map((m) => [m[1]!, m[2]!]));
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
