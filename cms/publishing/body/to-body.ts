import type { Block, Body, Inline } from '#contract/body.ts';
import { blockToBody } from './block-to-body.ts';
import { inlinesToBody, isBlank } from './inlines-to-body.ts';
import { blockName, UnreadableBody, type LexicalNode } from './lexical-node.ts';
import { listToBody } from './list-to-body.ts';
import { tableToBody } from './table-to-body.ts';

/** What an editor types before the name under a quotation: the last line "— Bác Hồ" is its source. */
export const CITE_MARK = '— ';

/** A paragraph "Bảng: …" right before a table is the table's caption. */
export const TABLE_CAPTION_MARK = 'Bảng: ';

/**
 * The editor's Lexical state as the public body. Empty blocks are dropped, text is NFC.
 *
 * @param state what Payload stores in a rich text field; nothing at all makes an empty body
 * @throws {UnreadableBody} naming the block ("Đoạn 3: …") that cannot be published, and why
 */
export function toBody(state: unknown): Body {
  if (state === null || state === undefined) return [];
  const root = (state as { root?: LexicalNode }).root;
  if (!root || !Array.isArray(root.children))
    throw new UnreadableBody('Nội dung không đọc được: không phải văn bản của trình soạn thảo.');
  const body: Body = [];
  for (const [index, node] of root.children.entries()) {
    const block = nodeToBody(node, blockName(index));
    if (block?.type === 'table') takeCaption(body, block);
    if (block) body.push(block);
  }
  return body;
}

function nodeToBody(node: LexicalNode, where: string): Block | undefined {
  switch (node.type) {
    case 'paragraph':
      return withWords(node, where, (children) => ({ type: 'paragraph', children }));
    case 'heading':
      return withWords(node, where, (children) => ({
        type: 'heading',
        level: levelOf(node, where),
        children,
      }));
    case 'quote':
      return withWords(node, where, quote);
    case 'list':
      return listToBody(node, where);
    case 'table':
      return tableToBody(node, where);
    case 'block':
      return blockToBody(node, where);
    default:
      throw new UnreadableBody(`${where}: loại nội dung “${node.type}” không đăng được.`);
  }
}

function withWords(node: LexicalNode, where: string, make: (children: Inline[]) => Block): Block | undefined {
  const children = inlinesToBody(node.children ?? [], where);
  return isBlank(children) ? undefined : make(children);
}

function levelOf(node: LexicalNode, where: string): 2 | 3 | 4 {
  if (node.tag === 'h2') return 2;
  if (node.tag === 'h3') return 3;
  if (node.tag === 'h4') return 4;
  throw new UnreadableBody(`${where}: chỉ dùng tiêu đề cấp 2, 3 hoặc 4 (cấp 1 là tên bài).`);
}

function quote(children: Inline[]): Block {
  const [before, last] = [children.at(-2), children.at(-1)];
  if (children.length < 3 || before?.type !== 'break' || last?.type !== 'text')
    return { type: 'quote', children };
  const cite = last.text.startsWith(CITE_MARK) ? last.text.slice(CITE_MARK.length).trim() : '';
  if (!cite) return { type: 'quote', children };
  return { type: 'quote', children: children.slice(0, -2), cite };
}

function takeCaption(body: Body, table: Extract<Block, { type: 'table' }>) {
  const before = body.at(-1);
  if (before?.type !== 'paragraph' || before.children.length !== 1) return;
  const only = before.children[0];
  if (only?.type !== 'text' || !only.text.startsWith(TABLE_CAPTION_MARK)) return;
  const caption = only.text.slice(TABLE_CAPTION_MARK.length).trim();
  if (!caption) return;
  table.caption = caption;
  body.pop();
}
