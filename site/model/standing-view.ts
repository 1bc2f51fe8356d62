import type { CardOf } from '#contract/faces/face.ts';
import type { ProjectStatus } from '#contract/faces/project.ts';
import { projectsByStatusPath } from '#contract/paths.ts';
import { formatDay } from '#contract/text/dates.ts';
import { STAGE_LABELS, STATUS_LABELS } from './labels.ts';
import type { Standing } from './standing.ts';
import { dayStamp, type Stamp } from './stamp.ts';

/** How a project stands, in words: the stage it has proved, and what everybody should know beside it. */
export interface StandingView {
  status: { value: ProjectStatus; label: string; href: string };
  /** Day of the last proof. */
  proof?: Stamp;
  /** `warning` is said in another colour, but never by colour alone. */
  badges: { label: string; why: string; warning: boolean }[];
  /** Reports that fall due, and those that are overdue. */
  reports: { label: string; due: Stamp; rule: string; overdue: boolean }[];
}

/** @param spending newest first: the last one that went beyond what had come in says why */
export function standingView(
  standing: Standing,
  project: Pick<CardOf<'project'>, 'acceptsUntil'>,
  spending: readonly CardOf<'posting'>[],
): StandingView {
  const { status, proof } = standing;
  return {
    status: { value: status, label: STATUS_LABELS[status], href: projectsByStatusPath(status) },
    proof: proof ? dayStamp(proof) : undefined,
    badges: [
      ...overdueBadges(standing),
      ...lateBadges(standing),
      ...overspentBadges(standing, spending),
      ...closedBadges(standing, project),
    ],
    reports: standing.reports.map(({ type, due, rule, overdue }) => ({
      ...{ label: REPORTS[type] ?? type, due: dayStamp(due), rule, overdue },
    })),
  };
}

const REPORTS: Record<string, string> = {
  progress: 'Báo cáo tiến độ',
  totals: 'Báo cáo tổng thu chi',
  completion: 'Hồ sơ hoàn thành',
};

function overdueBadges({ reports }: Standing): StandingView['badges'] {
  const overdue = reports.filter((report) => report.overdue);
  if (overdue.length === 0) return [];
  const what = overdue.map(({ type, due }) => `${REPORTS[type] ?? type}, hạn ngày ${formatDay(due)}`);
  return [{ label: 'Quá hạn báo cáo', why: `Chưa công khai: ${what.join('; ')}.`, warning: true }];
}

function lateBadges({ late }: Standing): StandingView['badges'] {
  if (late.length === 0) return [];
  const stages = late.map(({ stage, plannedOn }) => `${STAGE_LABELS[stage]} (${formatDay(plannedOn)})`);
  const reasons = late.flatMap(({ reason }) => reason ?? []);
  const because = reasons.length > 0 ? `Lý do: ${reasons.join(' ')}` : 'Đơn vị thực hiện chưa nêu lý do.';
  const why = `Đã quá ngày dự kiến mà chưa thực hiện: ${stages.join(', ')}. ${because}`;
  return [{ label: 'Chậm tiến độ', why, warning: true }];
}

function overspentBadges(
  { overspent }: Standing,
  spending: readonly CardOf<'posting'>[],
): StandingView['badges'] {
  if (!overspent) return [];
  const said = spending.find((posting) => posting.overspending && !posting.cancelledBy)?.overspending;
  const why = said ? `Đã chi nhiều hơn tiền đã nhận. Lý do: ${said}` : 'Đã chi nhiều hơn tiền đã nhận.';
  return [{ label: 'Chi vượt thu', why, warning: true }];
}

function closedBadges(
  { closed }: Standing,
  { acceptsUntil }: Pick<CardOf<'project'>, 'acceptsUntil'>,
): StandingView['badges'] {
  if (!closed) return [];
  const why = acceptsUntil
    ? `Thời hạn tiếp nhận: đến hết ngày ${formatDay(acceptsUntil)}.`
    : 'Công trình đã qua giai đoạn vận động.';
  return [{ label: 'Đã kết thúc tiếp nhận', why, warning: false }];
}
