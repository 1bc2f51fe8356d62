import { referencesOf, type Block, type Body, type Inline, type ListNode } from '#contract/body.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { LexicalState } from '#cms/publishing/body/lexical-node.ts';
import type { DeskIds } from './desk-ids.ts';

/** A body as the editor's state. Links to documents that do not exist yet are left as plain words. */
export function bodyForDesk(body: Body, ids: DeskIds): LexicalState {
  const missing = new Set(
    referencesOf(body)
      .filter(({ kind, id }) => ids.get(kind, id) === undefined)
      .map(({ kind, id }) => `${kind}:${id}`),
  );
  const linked = missing.size > 0 ? body.map((block) => withoutLinks(block, missing)) : body;
  return fromBody(linked, (kind, id) => {
    const deskId = ids.get(kind, id);
    if (deskId === undefined) throw new Error(`The sample shows ${kind} ${id}, which it does not have.`);
    return deskId;
  });
}

function withoutLinks(block: Block, missing: ReadonlySet<string>): Block {
  const words = (nodes: Inline[]): Inline[] =>
    nodes.flatMap((node) =>
      node.type === 'link' && node.to && missing.has(`${node.to.kind}:${node.to.id}`)
        ? node.children
        : [node],
    );
  const list = (node: ListNode): ListNode => ({
    ...node,
    items: node.items.map((item) => ({
      children: words(item.children),
      ...(item.sub ? { sub: list(item.sub) } : {}),
    })),
  });
  if (block.type === 'list') return list(block);
  if (block.type === 'table')
    return {
      ...block,
      rows: block.rows.map((row) => ({
        cells: row.cells.map((cell) => ({ ...cell, children: words(cell.children) })),
      })),
    };
  return 'children' in block ? { ...block, children: words(block.children) } : block;
}
