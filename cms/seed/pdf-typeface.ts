import { fileURLToPath } from 'node:url';
import { openSync, type Font, type Glyph } from 'fontkit';
import { pdfStream } from './pdf-file.ts';

/*
 * Be Vietnam Pro within a PDF, as drawn letters (a font of type 3, ISO 32000-1, 9.6.5) with the table that says which
 * letter each drawing is: without it a text could be seen, but neither searched nor read aloud.
 */

const SUBSETS = ['latin', 'vietnamese', 'latin-ext'] as const;
/** In one font of this type. */
const MOST_LETTERS = 256;

export class PdfTypeface {
  readonly #fonts: Font[];
  /** In the order of their codes. */
  readonly #letters: string[] = [];

  constructor(weight: 400 | 700) {
    this.#fonts = SUBSETS.map((subset) => openSync(fileOf(subset, weight)) as Font);
  }

  /** The width of a text in thousandths of its size. */
  measure(text: string): number {
    return [...text].reduce((sum, letter) => sum + this.#glyph(letter).advanceWidth, 0);
  }

  /** A text as the operators of a page take it: "<00010203>". */
  encode(text: string): string {
    const codes = [...text].map((letter) => hex(this.#codeOf(letter), 2));
    return `<${codes.join('')}>`;
  }

  /**
   * The objects of the font: itself, the table of its letters, each letter's drawing.
   * @param first the number that the first of them gets
   */
  objects(first: number): (string | Buffer)[] {
    const names = this.#letters.map((_, code) => `/g${code}`);
    const widths = this.#letters.map((letter) => this.#glyph(letter).advanceWidth);
    const drawings = names.map((name, code) => `${name} ${first + 2 + code} 0 R`);
    return [
      `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >> ` +
        `/FirstChar 0 /LastChar ${names.length - 1} /Widths [${widths.join(' ')}] /ToUnicode ${first + 1} 0 R ` +
        `/Encoding << /Type /Encoding /Differences [0 ${names.join(' ')}] >> /CharProcs << ${drawings.join(' ')} >> >>`,
      pdfStream('', Buffer.from(lettersTable(this.#letters))),
      ...this.#letters.map((letter) => pdfStream('', Buffer.from(drawing(this.#glyph(letter))))),
    ];
  }

  #codeOf(letter: string): number {
    const known = this.#letters.indexOf(letter);
    if (known >= 0) return known;
    if (this.#letters.length === MOST_LETTERS) throw new Error('PdfTypeface: too many different letters.');
    return this.#letters.push(letter) - 1;
  }

  #glyph(letter: string): Glyph {
    const point = letter.codePointAt(0)!;
    const font = this.#fonts.find((one) => one.hasGlyphForCodePoint(point));
    if (!font) throw new Error(`PdfTypeface: the typeface has no “${letter}”.`);
    return font.glyphForCodePoint(point);
  }
}

function fileOf(subset: (typeof SUBSETS)[number], weight: number): string {
  const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;
  return fileURLToPath(import.meta.resolve(name));
}

/** A letter's outline, filled; its box is as wide as the typeface's tallest letters. */
function drawing({ advanceWidth, path }: Glyph): string {
  const lines = [`${advanceWidth} 0 -500 -500 1500 1500 d1`];
  let at: [number, number] = [0, 0];
  for (const { command, args } of path.commands) {
    if (command === 'moveTo') lines.push(`${points(args)} m`);
    else if (command === 'lineTo') lines.push(`${points(args)} l`);
    else if (command === 'bezierCurveTo') lines.push(`${points(args)} c`);
    else if (command === 'quadraticCurveTo') lines.push(`${points(asCubic(at, args))} c`);
    else lines.push('h');
    if (args.length >= 2) at = [args.at(-2)!, args.at(-1)!];
  }
  return `${lines.join('\n')}\nf`;
}

/** A curve with one point that pulls it, as PDF knows them: with two. */
function asCubic([fromX, fromY]: [number, number], args: number[]): number[] {
  const [pullX, pullY, toX, toY] = args as [number, number, number, number];
  const toward = (end: number, pull: number) => end + (2 / 3) * (pull - end);
  return [
    ...[toward(fromX, pullX), toward(fromY, pullY)],
    ...[toward(toX, pullX), toward(toY, pullY), toX, toY],
  ];
}

const points = (numbers: readonly number[]) => numbers.map((number) => String(Math.round(number))).join(' ');

/** A CMap to Unicode (ISO 32000-1, 9.10.3). */
function lettersTable(letters: readonly string[]): string {
  const rows = letters.map((letter, code) => `<${hex(code, 2)}> <${hex(letter.codePointAt(0)!, 4)}>`);
  const blocks: string[] = [];
  // No more than a hundred in a block.
  for (let from = 0; from < rows.length; from += 100) {
    const block = rows.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return (
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Letters def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${blocks.join('\n')}\n` +
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend'
  );
}

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');
