import type { Inline } from '#contract/body.ts';

/** Whether nothing of a line can be seen. */
export const isBlankInlines = (inlines: readonly Inline[]): boolean =>
  inlines.every((node) => node.type === 'break' || (node.type === 'text' && node.text.trim() === ''));
