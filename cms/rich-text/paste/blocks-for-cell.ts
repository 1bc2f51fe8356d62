import type { Inline, ListNode } from '#contract/body.ts';
import type { PastedBlock } from './pasted-block.ts';

/** Cleaned blocks as what a cell of a table may hold: paragraphs. Pictures have no place there. */
export function blocksForCell(blocks: readonly PastedBlock[]): PastedBlock[] {
  return blocks.flatMap((block): PastedBlock[] => {
    switch (block.type) {
      case 'pastedPicture':
        return [];
      case 'list':
        return lines(block).map(paragraph);
      case 'table':
        return block.rows.map(({ cells }) =>
          paragraph(cells.flatMap(({ children }, at) => (at > 0 ? [space, ...children] : children))),
        );
      default:
        return [paragraph(block.children)];
    }
  });
}

const space: Inline = { type: 'text', text: ' ' };

const paragraph = (children: Inline[]): PastedBlock => ({ type: 'paragraph', children });

function lines({ ordered, items }: ListNode): Inline[][] {
  return items.flatMap(({ children, sub }, at) => [
    [{ type: 'text', text: ordered ? `${at + 1}. ` : '• ' }, ...children] as Inline[],
    ...(sub ? lines(sub) : []),
  ]);
}
