import type { Need } from '#contract/faces/project.ts';
import { formatNumber } from '#contract/text/numbers.ts';

/** Goods or days of labour that a project looks for, each in its own unit. */
export interface InKindView {
  item: string;
  /** "50 bao" */
  wanted: string;
  promised: string;
  received: string;
  /** "20 bao"; absent once all has come. */
  missing?: string;
  note?: string;
  progress: { value: number; max: number; text: string };
}

type Counts = ReadonlyMap<string, { promised: number; received: number }>;

export function inKindViews(needs: readonly Need[], counts: Counts): InKindView[] {
  return needs.map(({ id, item, unit, quantity, note }) => {
    const { promised, received } = counts.get(id) ?? { promised: 0, received: 0 };
    const amount = (value: number) => `${formatNumber(value)} ${unit}`;
    const missing = Math.round((quantity - received) * 1000) / 1000;
    const percent = Math.floor((received / quantity) * 100);
    return {
      ...{ item, note },
      wanted: amount(quantity),
      promised: amount(promised),
      received: amount(received),
      missing: missing > 0 ? amount(missing) : undefined,
      progress: {
        value: Math.min(Math.max(received, 0), quantity),
        max: quantity,
        text: `${item}: đã nhận ${percent}%`,
      },
    };
  });
}
