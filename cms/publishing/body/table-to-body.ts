import type { Block, Inline } from '#contract/body.ts';
import { inlinesToBody } from './inlines-to-body.ts';
import { UnreadableBody, type LexicalNode } from './lexical-node.ts';

type Table = Extract<Block, { type: 'table' }>;
type Cell = Table['rows'][number]['cells'][number];

/** Undefined for a table without rows. @throws {UnreadableBody} for joined cells and for anything but text in a cell. */
export function tableToBody(node: LexicalNode, where: string): Table | undefined {
  const rows = (node.children ?? [])
    .map((row, r) => ({
      cells: (row.children ?? []).map((cell, c) =>
        cellToBody(cell, `${where}, ô ${r + 1}.${c + 1} của bảng`),
      ),
    }))
    .filter((row) => row.cells.length > 0);
  return rows.length > 0 ? { type: 'table', rows } : undefined;
}

function cellToBody(cell: LexicalNode, where: string): Cell {
  if (spans(cell.colSpan) || spans(cell.rowSpan))
    throw new UnreadableBody(
      `${where} là ô gộp. Hãy tách ô, để bảng đọc được trên điện thoại và máy đọc màn hình.`,
    );
  const children: Inline[] = [];
  for (const paragraph of cell.children ?? []) {
    if (paragraph.type !== 'paragraph')
      throw new UnreadableBody(`${where} chỉ được có chữ, không có danh sách, ảnh hay tiêu đề.`);
    const line = inlinesToBody(paragraph.children ?? [], where);
    if (line.length > 0 && children.length > 0) children.push({ type: 'break' });
    children.push(...line);
  }
  return { header: typeof cell.headerState === 'number' && cell.headerState > 0, children };
}

const spans = (value: unknown) => typeof value === 'number' && value > 1;
