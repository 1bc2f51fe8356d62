import type { Flow, FlowText, ItemMark } from './flow.ts';
import type { PasteReport } from './paste-report.ts';
import { orderOf } from './word-lists.ts';

/**
 * A list on the site counts 1, 2, 3 from its first item. Where that would change what the editor reads (a
 * list that other paragraphs interrupt, that starts later, that counts a, b, c), the numbers stay as words.
 */
export function keepLiteralNumbers(flow: readonly Flow[], report: PasteReport): Flow[] {
  joinContinuedLists(flow);
  const runs = topRuns(flow);
  const literal = new Set<string>();
  const segments = new Map<string, number>();
  for (const { key, items } of runs) {
    segments.set(key, (segments.get(key) ?? 0) + 1);
    if (segments.get(key)! > 1 || !countsFromOne(items)) literal.add(key);
  }
  return flow.map((part) => {
    if (part.kind !== 'text' || !part.item) return part;
    const { item } = part;
    if (item.ordered && item.level > 0 && !orderOf(item.marker)?.isPlain) report.renumbered += 1;
    if (!literal.has(item.key)) return part;
    return item.level === 0 && item.ordered
      ? asWords(part, item, report)
      : { ...part, item: { ...item, level: Math.max(0, item.level - 1), key: `${item.key}-under` } };
  });
}

function asWords({ item: _, ...block }: FlowText, { marker }: ItemMark, report: PasteReport): FlowText {
  report.numbersKept += 1;
  return { ...block, runs: [{ text: `${marker} `, marks: [] }, ...block.runs] };
}

/** `<ol start="3">` after an `<ol>` of two items is the same list going on. */
function joinContinuedLists(flow: readonly Flow[]): void {
  const lastNumbers = new Map<number, string>();
  const renamed = new Map<string, string>();
  const seen = new Set<string>();
  for (const part of flow) {
    if (part.kind !== 'text' || !part.item?.ordered || part.item.level > 0) continue;
    const { item } = part;
    const before = item.number === undefined ? undefined : lastNumbers.get(item.number - 1);
    if (!seen.has(item.key) && item.number !== 1 && before !== undefined)
      renamed.set(item.key, renamed.get(before) ?? before);
    seen.add(item.key);
    if (item.number !== undefined) lastNumbers.set(item.number, item.key);
  }
  for (const part of flow)
    if (part.kind === 'text' && part.item)
      part.item = { ...part.item, key: renamed.get(part.item.key) ?? part.item.key };
}

/** The ordered items of the first level, by list and by what interrupts it. */
function topRuns(flow: readonly Flow[]): { key: string; items: ItemMark[] }[] {
  const runs: { key: string; items: ItemMark[] }[] = [];
  let open: string | undefined;
  for (const part of flow) {
    const item = part.kind === 'text' ? part.item : undefined;
    if (!item) {
      open = undefined;
      continue;
    }
    if (item.level > 0) continue;
    if (item.ordered) {
      if (open === item.key) runs.at(-1)!.items.push(item);
      else runs.push({ key: item.key, items: [item] });
    }
    open = item.key;
  }
  return runs;
}

function countsFromOne(items: readonly ItemMark[]): boolean {
  return items.every(
    ({ marker, number }, at) =>
      (number === undefined || number === at + 1) && (marker === '' || orderOf(marker)?.isPlain === true),
  );
}
