import type { ItemMark } from './flow.ts';
import type { Declarations } from './declarations.ts';
import type { MarkupElement } from './markup.ts';

/** A `<ul>` or `<ol>` that is being read. */
export interface OpenList {
  key: string;
  ordered: boolean;
  /** The next item's number. */
  next: number;
  style: 'decimal' | 'letter' | 'roman';
}

/** What is known of a list when it opens; `number` tells it from every other one. */
export function openList({ name, attributes }: MarkupElement, style: Declarations, number: number): OpenList {
  const kind = style['list-style-type'] ?? style['list-style'] ?? '';
  const ordered = name === 'ol' && !/\b(?:disc|circle|square)\b/u.test(kind);
  const start = Number.parseInt(attributes['start'] ?? '1', 10);
  return {
    key: `list-${number}`,
    ordered,
    next: start >= 0 && start < 10_000 ? start : 1,
    style: styleOf(attributes['type'], kind),
  };
}

function styleOf(type: string | undefined, kind: string): OpenList['style'] {
  if (/^[ab]$/iu.test(type ?? '') || /alpha|latin/u.test(kind)) return 'letter';
  return /^i$/iu.test(type ?? '') || /roman/u.test(kind) ? 'roman' : 'decimal';
}

/**
 * What makes a `<li>` an item. Word online puts each item into a list of its own and says by attributes
 * which list and level it means.
 */
export function itemOf({ attributes }: MarkupElement, lists: readonly OpenList[]): ItemMark {
  const list = lists.at(-1);
  const said = Number.parseInt(attributes['data-aria-level'] ?? attributes['aria-level'] ?? '', 10);
  const level = Math.max(lists.length, said > 0 && said < 10 ? said : 1) - 1;
  const online = attributes['data-listid'];
  const key = online ? `online-${online}` : (lists[0]?.key ?? 'list-0');
  if (!list?.ordered) return { key, level, ordered: false, marker: '•' };
  const given = Number.parseInt(attributes['value'] ?? attributes['data-aria-posinset'] ?? '', 10);
  const number = given > 0 && given < 10_000 ? given : list.next;
  list.next = number + 1;
  return { key, level, ordered: true, marker: markerOf(number, list.style), number };
}

function markerOf(number: number, style: OpenList['style']): string {
  if (style === 'letter' && number >= 1 && number <= 26) return `${String.fromCharCode(96 + number)})`;
  return style === 'roman' ? `${romanOf(number)}.` : `${number}.`;
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function romanOf(number: number): string {
  let left = Math.min(number, 399);
  return ROMAN.map(([value, digits]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return digits.repeat(times);
  }).join('');
}
