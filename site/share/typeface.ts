import { fileURLToPath } from 'node:url';
import { openSync, type Font } from 'fontkit';

/** Text as outlines: what a machine has for fonts does not matter. Sizes and places are pixels. */
export interface Typeface {
  /** The width of a text at a size of 1. */
  measure(text: string): number;
  /** SVG path data of a text that begins at x and stands on the baseline. */
  outline(text: string, size: number, x: number, baseline: number): string;
}

/** In this order each character is looked for. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext'] as const;

interface Run {
  font: Font;
  text: string;
}

/** Be Vietnam Pro in one weight. A character that it does not have (an emoji) is left out. */
export function openTypeface(weight: 400 | 600 | 700): Typeface {
  const fonts = SUBSETS.map((subset) => openSync(fileOf(subset, weight)) as Font);

  function runsOf(text: string): Run[] {
    const runs: Run[] = [];
    for (const character of text.normalize('NFC')) {
      const font = fonts.find((one) => one.hasGlyphForCodePoint(character.codePointAt(0)!));
      if (!font) continue;
      const last = runs.at(-1);
      if (last?.font === font) last.text += character;
      else runs.push({ font, text: character });
    }
    return runs;
  }

  return {
    measure: (text) =>
      runsOf(text).reduce((sum, { font, text }) => sum + font.layout(text).advanceWidth / font.unitsPerEm, 0),
    outline(text, size, x, baseline) {
      const parts: string[] = [];
      let at = x;
      for (const { font, text: words } of runsOf(text)) {
        const scale = size / font.unitsPerEm;
        const { glyphs, positions } = font.layout(words);
        for (const [i, glyph] of glyphs.entries()) {
          const { xOffset, yOffset, xAdvance } = positions[i]!;
          const left = at + xOffset * scale;
          parts.push(
            glyph.path
              .scale(scale, -scale)
              .translate(left, baseline - yOffset * scale)
              .toSVG(),
          );
          at += xAdvance * scale;
        }
      }
      return parts.join('');
    },
  };
}

function fileOf(subset: (typeof SUBSETS)[number], weight: number): string {
  const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;
  return fileURLToPath(import.meta.resolve(name));
}
