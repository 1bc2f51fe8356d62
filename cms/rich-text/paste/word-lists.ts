import type { ItemMark } from './flow.ts';
import type { Declarations } from './declarations.ts';
import { hasClass } from './element-kinds.ts';
import { textOf, type MarkupElement } from './markup.ts';
import { declarationsOf } from './declarations.ts';

/** Number formats of Word's list levels, by "l0:level1". */
export type ListFormats = ReadonlyMap<string, string>;

/** Reads Word's `@list l0:level1 { mso-level-number-format: bullet; … }`. */
export function listFormatsOf(css: string): ListFormats {
  const formats = new Map<string, string>();
  for (const [, level, body] of css.matchAll(/@list\s+(l\d+:level\d+)[^{}]{0,50}\{([^{}]{0,2000})\}/gu)) {
    const format = /mso-level-number-format:\s*([\w-]+)/u.exec(body!)?.[1];
    formats.set(level!, format ?? 'decimal');
  }
  return formats;
}

/**
 * Word writes no lists: an item is a paragraph that says which list (`lfo1`) and level it belongs to, and
 * carries its bullet or number as text that a browser is told to ignore.
 */
export function wordItemOf(
  element: MarkupElement,
  style: Declarations,
  formats: ListFormats,
): ItemMark | undefined {
  const said = /^(l\d+)\s+level(\d+)\s+(lfo\d+)/u.exec(style['mso-list'] ?? '');
  if (said) {
    const [, list, level, key] = said;
    const marker = markerIn(element);
    const counted = orderOf(marker);
    const format = formats.get(`${list}:level${level}`);
    const ordered = marker === '' ? format !== undefined && format !== 'bullet' : counted !== undefined;
    return { key: key!, level: Number(level) - 1, ordered, marker, number: counted?.number };
  }
  const built = /(?:^|\s)MsoList(Bullet|Number)([2-5]?)(?:CxSp\w+)?(?:\s|$)/u.exec(
    element.attributes['class'] ?? '',
  );
  if (!built) return undefined;
  const marker = markerIn(element);
  return {
    key: `style-${built[1]}`,
    level: Number(built[2] || 1) - 1,
    ordered: built[1] === 'Number',
    marker,
  };
}

/** "2." → 2, "b)" → 2, "iv." → 4, "1.2" → 2; undefined for a bullet. */
export function orderOf(marker: string): { number: number; isPlain: boolean } | undefined {
  const digits = /^\(?(?:\d{1,3}\.)*(\d{1,4})[.)/:]?$/u.exec(marker);
  if (digits && /\d[.)/:]$|\.\d|^\d+$/u.test(marker))
    return { number: Number(digits[1]), isPlain: /^\d+[.)]?$/u.test(marker) };
  const letter = /^\(?([a-z])[.)]$/iu.exec(marker)?.[1]?.toLowerCase();
  if (letter && !/[ivx]/u.test(letter)) return { number: letter.charCodeAt(0) - 96, isPlain: false };
  const roman = /^\(?([ivxlc]+)[.)]$/iu.exec(marker)?.[1]?.toLowerCase();
  return roman ? { number: fromRoman(roman), isPlain: false } : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function fromRoman(roman: string): number {
  const values = [...roman].map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The text of the part that Word tells browsers to ignore. */
function markerIn(element: MarkupElement): string {
  const found = markerElement(element);
  return found ? textOf(found).replace(/[\s\u00a0]+/gu, '') : '';
}

function markerElement(element: MarkupElement): MarkupElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (isMarker(child)) return child;
    const within = markerElement(child);
    if (within) return within;
  }
  return undefined;
}

/** Whether an element holds a bullet or a number and no words. */
export const isMarker = ({ attributes }: MarkupElement): boolean =>
  declarationsOf(attributes['style'])['mso-list'] === 'ignore' ||
  hasClass(attributes, /^(?:MsoListMarker|ListMarker\w*)$/u);
