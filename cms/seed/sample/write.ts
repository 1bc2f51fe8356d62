import type { Block, BodyPicture, ListNode } from '#contract/body.ts';
import { inlines } from './inline.ts';
import { picture, type Drawing } from './media.ts';

/*
 * The pens the sample is written with: each makes one block of a body. Words take the small inline
 * syntax of `inline.ts`; pictures are named by their drawing.
 */

export const p = (words: string): Block => ({ type: 'paragraph', children: inlines(words) });

export const h2 = (words: string): Block => ({ type: 'heading', level: 2, children: inlines(words) });

/** @param cite who said it, by role: the sample names no private person. */
export const quote = (words: string, cite?: string): Block => ({
  type: 'quote',
  children: inlines(words),
  ...(cite && { cite }),
});

const list = (ordered: boolean, items: string[]): ListNode => ({
  type: 'list',
  ordered,
  items: items.map((item) => ({ children: inlines(item) })),
});

export const ul = (...items: string[]): Block => list(false, items);

export const ol = (...items: string[]): Block => list(true, items);

/** A picture as a document shows it at its head (`hero: shown('trong-cay', '…')`) or within a block. */
export const shown = (drawing: Drawing, caption: string): BodyPicture => ({
  media: picture(drawing),
  caption,
});

export const pic = (drawing: Drawing, caption: string): Block => ({
  type: 'picture',
  ...shown(drawing, caption),
});

export const gallery = (...pictures: [Drawing, caption: string][]): Block => ({
  type: 'gallery',
  pictures: pictures.map(([drawing, caption]) => shown(drawing, caption)),
});

/** Numbers as words with their units: `figures(['211', 'công trình'])`. */
export const figures = (...items: [value: string, label: string][]): Block => ({
  type: 'figures',
  items: items.map(([value, label]) => ({ value, label })),
});

/** As {@link figures}, with the moment to which they hold, in words. */
export const figuresAsOf = (asOf: string, ...items: [value: string, label: string][]): Block => ({
  type: 'figures',
  items: items.map(([value, label]) => ({ value, label })),
  asOf,
});

/** The first row is the header. */
export const table = (caption: string, ...rows: string[][]): Block => ({
  type: 'table',
  caption,
  rows: rows.map((row, index) => ({
    cells: row.map((cell) => ({ header: index === 0, children: inlines(cell) })),
  })),
});
