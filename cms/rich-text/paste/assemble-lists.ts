import type { Inline, ListNode } from '#contract/body.ts';
import type { ItemMark } from './flow.ts';

export interface ListItem {
  mark: ItemMark;
  children: Inline[];
}

/** Word has nine levels, and a text nested much deeper is refused. */
const DEEPEST = 8;

/** Items that follow one another as lists: another list begins where the first level's kind or list changes. */
export function assembleLists(items: readonly ListItem[]): ListNode[] {
  const lists: ListNode[] = [];
  /** The open list of each level; its last item is the one that a deeper item goes under. */
  let open: ListNode[] = [];
  let key: string | undefined;
  for (const { mark, children } of items) {
    const wanted = Math.min(mark.level, open.length, DEEPEST);
    const isNew =
      open.length === 0 || (wanted === 0 && (mark.key !== key || open[0]!.ordered !== mark.ordered));
    if (isNew) {
      open = [{ type: 'list', ordered: mark.ordered, items: [] }];
      lists.push(open[0]!);
    }
    const level = isNew ? 0 : wanted;
    if (level === 0) key = mark.key;
    open = open.slice(0, level + 1);
    if (level === open.length) {
      const under = open[level - 1]!.items.at(-1)!;
      open.push((under.sub ??= { type: 'list', ordered: mark.ordered, items: [] }));
    }
    open[level]!.items.push({ children });
  }
  return lists;
}
