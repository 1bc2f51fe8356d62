import type { ListNode } from '#contract/body.ts';
import { inlinesToBody, isBlank } from './inlines-to-body.ts';
import type { LexicalNode } from './lexical-node.ts';

type Item = ListNode['items'][number];

/**
 * Lexical keeps a nested list in an item of its own, after the item it belongs to; here it becomes
 * that item's `sub`. Undefined if no item says anything.
 */
export function listToBody(node: LexicalNode, where: string): ListNode | undefined {
  const items: Item[] = [];
  for (const item of node.children ?? []) {
    const children = item.children ?? [];
    const words = inlinesToBody(
      children.filter((child) => child.type !== 'list'),
      where,
    );
    if (!isBlank(words)) items.push({ children: words });
    for (const child of children.filter((child) => child.type === 'list')) attach(items, child, where);
  }
  if (items.length === 0) return undefined;
  return { type: 'list', ordered: node.listType === 'number', items };
}

function attach(items: Item[], list: LexicalNode, where: string) {
  const sub = listToBody(list, where);
  if (!sub) return;
  const last = items.at(-1);
  if (!last) items.push({ children: [], sub });
  else if (last.sub) last.sub.items.push(...sub.items);
  else last.sub = sub;
}
