import type { Indicator } from '#contract/faces/campaign.ts';
import { formatNumber } from '#contract/text/numbers.ts';
import { dayStamp, type Stamp } from './stamp.ts';

/** What was set out and what was reached, in words: no figure is told by colour or length alone. */
export interface IndicatorView {
  name: string;
  unit: string;
  actual?: string;
  target?: string;
  /** Whole per cent of the target, when both are known; may exceed 100. */
  percent?: number;
  /** "Vượt chỉ tiêu", "Đạt chỉ tiêu", "Đạt 82% chỉ tiêu", "Chưa có số liệu". */
  verdict?: string;
  asOf?: Stamp;
}

export function indicatorView(indicator: Indicator): IndicatorView {
  const { name, unit, actual, target, asOf } = indicator;
  const percent = actual !== undefined && target ? Math.floor((actual / target) * 100) : undefined;
  return {
    ...{ name, unit, percent },
    actual: actual === undefined ? undefined : formatNumber(actual),
    target: target === undefined ? undefined : formatNumber(target),
    verdict: verdictOf(actual, target, percent),
    asOf: asOf ? dayStamp(asOf) : undefined,
  };
}

function verdictOf(actual?: number, target?: number, percent?: number): string | undefined {
  if (actual === undefined) return 'Chưa có số liệu';
  if (target === undefined || percent === undefined) return undefined;
  if (actual > target) return 'Vượt chỉ tiêu';
  if (actual === target) return 'Đạt chỉ tiêu';
  return `Đạt ${percent}% chỉ tiêu`;
}
