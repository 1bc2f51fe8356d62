import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlertFace } from '#contract/faces/contact.ts';
import { alertStyle, cssString } from '#site/model/alert.ts';

const alert = (
  title: string,
  level: AlertFace['alerts'][number]['level'] = 'warning',
): AlertFace['alerts'][number] => ({ level, title });

/** A CSS string read as a browser reads it (https://www.w3.org/TR/css-syntax-3/#consume-string-token). */
function readString(css: string): string {
  expect(css.startsWith('"') && css.endsWith('"')).toBe(true);
  const inner = css.slice(1, -1);
  expect(inner).not.toMatch(/["\n\r\f<>]/u);
  return inner.replace(/\\([0-9a-f]{1,6}) /gu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

describe('the title of an alert as a CSS string', () => {
  test('is read back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
        (text) => {
          expect(readString(cssString(text))).toBe(text);
        },
      ),
    );
  });

  test.each(['"; } body { display: none } .x { content: "', 'a\\', 'dòng một\ndòng hai', '</style><script>'])(
    'cannot leave its quotes: %j',
    (text) => expect(readString(cssString(text))).toBe(text),
  );

  test('keeps Vietnamese letters as they are', () => {
    expect(cssString('Mưa lũ: hoãn ra quân từ 14 giờ')).toBe('"Mưa lũ: hoãn ra quân từ 14 giờ"');
  });
});

describe('the style sheet on every page', () => {
  test('shows nothing while there is no alert', () => {
    expect(alertStyle([])).not.toContain('{');
  });

  test('shows the gravest alert, and how many others there are', () => {
    const style = alertStyle([alert('Lịch nghỉ Tết', 'info'), alert('Mưa lũ', 'danger'), alert('Lừa đảo')]);
    expect(style).toContain('var(--alert-danger)');
    expect(style).toContain('": Mưa lũ (và 2 thông báo khác)"');
  });
});
