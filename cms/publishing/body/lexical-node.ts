import type { Mark } from '#contract/body.ts';

/** A node as Lexical serialises it. What each type may carry is in `lexical-rules.ts`. */
export interface LexicalNode {
  type: string;
  children?: LexicalNode[];
  [property: string]: unknown;
}

export interface LexicalState {
  root: LexicalNode;
}

/** The bits of `format` on a text node that mean something here; others (code, highlight) are ignored. */
export const MARK_BITS: readonly (readonly [Mark, number])[] = [
  ['bold', 1],
  ['italic', 2],
  ['underline', 8],
  ['strike', 4],
  ['sub', 32],
  ['sup', 64],
];

/** A rich text that cannot become public. The message tells the editor where, what and how to mend. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
}

/** "Đoạn 3": blocks are counted from one, as an editor counts them. */
export const blockName = (index: number) => `Đoạn ${index + 1}`;
