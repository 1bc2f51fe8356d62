import { fileURLToPath } from 'node:url';
import { openSync, type Font } from 'fontkit';
import type { Color } from './color.ts';
import { path } from './shape.ts';

/** In this order each letter is looked for: "ử" is in no other than the second. */
const FONTS = ['latin', 'vietnamese', 'latin-ext'].map(
  (subset) =>
    openSync(
      fileURLToPath(
        import.meta.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-600-normal.woff2`),
      ),
    ) as Font,
);

const glyphs = (text: string) =>
  Array.from(text.normalize('NFC'), (letter) => {
    const code = letter.codePointAt(0)!;
    const font = FONTS.find((one) => one.hasGlyphForCodePoint(code));
    if (!font) throw new Error(`lettering: the typeface has no "${letter}" (in "${text}")`);
    return { glyph: font.glyphForCodePoint(code), scale: 1 / font.unitsPerEm };
  });

/** The width of words in pixels. */
export const lettersWidth = (text: string, size: number): number =>
  glyphs(text).reduce((sum, { glyph, scale }) => sum + glyph.advanceWidth * scale * size, 0);

/** Words as outlines, centred on x, standing on y: what the machine has for fonts does not matter. */
export function lettering(text: string, x: number, y: number, size: number, color: Color): string {
  let at = x - lettersWidth(text, size) / 2;
  const outlines = glyphs(text).map(({ glyph, scale }) => {
    const outline = glyph.path
      .scale(scale * size, -scale * size)
      .translate(at, y)
      .toSVG();
    at += glyph.advanceWidth * scale * size;
    return outline;
  });
  return path(outlines.join(''), color);
}
