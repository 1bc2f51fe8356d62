import type { Bucket } from '#contract/faces/posting.ts';
import type { CardOf } from '#contract/faces/face.ts';
import { formatDong, formatDongShort } from '#contract/text/numbers.ts';
import { budgetTotal } from './budget.ts';
import { clockStamp, type Stamp } from './stamp.ts';

/** A sum as a reader grasps it, and to the đồng where that says more. */
export interface Sum {
  short: string;
  exact?: string;
}

/** Whole per cent, rounded down: for `<progress>`, with the same in words. */
export interface Progress {
  value: number;
  max: number;
  text: string;
}

/** The money of a project: the five buckets stand side by side and are never added up. */
export interface SumsView {
  planned?: Sum;
  minimum?: Sum;
  full?: Sum;
  buckets: { bucket: Bucket; label: string; note?: string; sum: Sum }[];
  /** Received and not yet spent. */
  left?: Sum;
  /** Towards the minimum while it is not reached, and towards the whole. */
  progress: Progress[];
  valueInKind?: Sum;
  /** Until when the sums hold; absent where nothing was ever entered. */
  asOf?: Stamp;
}

/** What is asked of `Totals`: see `site/content/totals.ts`. */
export type BucketSums = Record<Bucket, number> & { asOf?: string };

type Facts = Pick<CardOf<'project'>, 'budget' | 'goal' | 'valueInKind'>;

export const BUCKET_LABELS: Record<Bucket, string> = {
  received: 'Tiền đã nhận',
  goods: 'Hiện vật, ngày công đã nhận',
  direct: 'Hỗ trợ trực tiếp',
  promised: 'Đã hứa, chưa nhận',
  spent: 'Đã chi',
};

const BUCKET_NOTES: Partial<Record<Bucket, string>> = {
  goods: 'quy ra tiền, không cộng vào tiền đã nhận',
  direct: 'người tặng trao tận tay, không qua tài khoản',
  promised: 'không tính là đã nhận',
};

const ORDER: readonly Bucket[] = ['promised', 'received', 'spent', 'goods', 'direct'];

export function sumsView(project: Facts, totals: BucketSums): SumsView {
  const { goal, valueInKind } = project;
  const planned = budgetTotal(project.budget);
  const left = totals.received - totals.spent;
  return {
    planned: planned > 0 ? sumOf(planned) : undefined,
    minimum: goal?.minimum === undefined ? undefined : sumOf(goal.minimum),
    full: goal && sumOf(goal.full),
    buckets: totals.asOf === undefined ? [] : bucketsOf(totals),
    left: totals.asOf !== undefined && left >= 0 ? sumOf(left) : undefined,
    progress: progressOf(totals.received, planned, goal),
    valueInKind: valueInKind === undefined ? undefined : sumOf(valueInKind),
    asOf: totals.asOf === undefined ? undefined : clockStamp(totals.asOf),
  };
}

/** "1,5 triệu đồng", and "1.500.000 đồng" beside it. */
export function sumOf(dong: number): Sum {
  const exact = formatDong(dong);
  const short = formatDongShort(dong);
  return { short, exact: short === exact ? undefined : exact };
}

function bucketsOf(totals: BucketSums): SumsView['buckets'] {
  return ORDER.map((bucket) => ({
    ...{ bucket, label: BUCKET_LABELS[bucket], note: BUCKET_NOTES[bucket] },
    sum: sumOf(totals[bucket]),
  }));
}

function progressOf(received: number, planned: number, goal: Facts['goal']): Progress[] {
  if (!goal) return planned > 0 ? [towards(received, planned, 'dự toán')] : [];
  const whole = towards(received, goal.full, 'mục tiêu');
  if (goal.minimum === undefined || goal.minimum >= goal.full || goal.minimum === 0) return [whole];
  if (received < goal.minimum) return [towards(received, goal.minimum, 'mức tối thiểu để khởi công'), whole];
  return [{ ...whole, text: `${whole.text}; đã đủ mức tối thiểu để khởi công` }];
}

function towards(received: number, max: number, what: string): Progress {
  const percent = max === 0 ? 100 : Math.floor((received / max) * 100);
  return {
    value: Math.min(Math.max(received, 0), max),
    max: Math.max(max, 1),
    text: `Đã nhận ${percent}% ${what}`,
  };
}
