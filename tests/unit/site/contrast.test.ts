import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, LEAST_CONTRAST, paletteOf, TEXT_GROUNDS, THEMES } from '#site/model/design-system.ts';

const tokens = readFileSync('site/styles/tokens.css', 'utf8');

describe.each(THEMES)('%s', (theme) => {
  const colors = paletteOf(tokens, theme);
  const least = LEAST_CONTRAST[theme];

  test.each(TEXT_GROUNDS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    `%s can be read on %s (WCAG 2.2, 1.4.3 and 1.4.6: at least ${least} : 1)`,
    (text, ground) => {
      expect(contrastRatio(colors[text]!, colors[ground]!)).toBeGreaterThanOrEqual(least);
    },
  );

  test('bars and focus rings stand out from their ground (1.4.11: at least 3 : 1)', () => {
    expect(contrastRatio(colors['link']!, colors['track']!)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(colors['link']!, colors['paper']!)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(colors['yellow']!, colors['blue']!)).toBeGreaterThanOrEqual(3);
  });
});

test('every colour has a value for each theme', () => {
  const [light, ...others] = THEMES.map((theme) => Object.keys(paletteOf(tokens, theme)));
  expect(light).toContain('paper');
  for (const other of others) expect(other).toEqual(light);
  const values = THEMES.flatMap((theme) => Object.values(paletteOf(tokens, theme)));
  expect(values.filter((value) => !/^#[0-9a-f]{6}$/u.test(value))).toEqual([]);
});

test('black on white is 21 : 1, a colour on itself 1 : 1', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastRatio('#0a3f8f', '#0a3f8f')).toBe(1);
});
