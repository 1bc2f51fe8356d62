import { dayAfter } from '../text/dates.ts';
import type { UpdateType } from '../faces/record.ts';

/** What is known of a project; days in Vietnam ("2026-11-22"). */
export interface ReportFacts {
  appealedOn?: string;
  /** The last day on which gifts are taken. */
  acceptsUntil?: string;
  handoverOn?: string;
  lastReportOn?: string;
  lastTotalsOn?: string;
  /** The day on which the completion file was published. */
  completedOn?: string;
  hasReceived: boolean;
}

export interface OwedReport {
  type: Exclude<UpdateType, 'note'>;
  /** The last day on which it is in time: overdue from the next day on. */
  due: string;
  /** The rule, for everybody to read. */
  rule: string;
}

const REPORT_EVERY = 90;
const TOTALS_WITHIN = 15;
const COMPLETION_WITHIN = 30;

/**
 * The reports that a project owes, the earliest first, whether or not they are overdue yet. After Decree
 * 93/2021/NĐ-CP, article 14 (totals, use), and the house rule of a report each quarter.
 */
export function reportsOwed(facts: ReportFacts): OwedReport[] {
  return [progressOwed(facts), totalsOwed(facts), completionOwed(facts)]
    .filter((owed) => owed !== undefined)
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

function progressOwed({
  hasReceived,
  handoverOn,
  lastReportOn,
  appealedOn,
}: ReportFacts): OwedReport | undefined {
  const since = [lastReportOn, appealedOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (!hasReceived || handoverOn || !since) return undefined;
  return {
    type: 'progress',
    due: dayAfter(since, REPORT_EVERY),
    rule: `Đã nhận tiền ủng hộ thì ít nhất ${REPORT_EVERY} ngày báo cáo tiến độ một lần, đến khi bàn giao.`,
  };
}

function totalsOwed({ acceptsUntil, lastTotalsOn }: ReportFacts): OwedReport | undefined {
  if (!acceptsUntil || (lastTotalsOn && lastTotalsOn > acceptsUntil)) return undefined;
  return {
    type: 'totals',
    due: dayAfter(acceptsUntil, TOTALS_WITHIN),
    rule: `Công khai tổng số tiếp nhận trong vòng ${TOTALS_WITHIN} ngày kể từ khi kết thúc tiếp nhận.`,
  };
}

function completionOwed({ handoverOn, completedOn }: ReportFacts): OwedReport | undefined {
  if (!handoverOn || completedOn) return undefined;
  return {
    type: 'completion',
    due: dayAfter(handoverOn, COMPLETION_WITHIN),
    rule: `Công khai hồ sơ hoàn thành và quyết toán trong vòng ${COMPLETION_WITHIN} ngày kể từ khi bàn giao.`,
  };
}
