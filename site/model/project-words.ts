import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus } from '#contract/faces/project.ts';
import { formatDay } from '#contract/text/dates.ts';
import { formatNumber } from '#contract/text/numbers.ts';
import type { Tally } from './project-progress.ts';

/* Short lines about a project, for cards. */

type Facts = Pick<
  CardOf<'project'>,
  'milestones' | 'after' | 'completion' | 'beneficiaries' | 'output' | 'acceptsUntil'
>;

/** "Cho 161 hộ dân"; of what is done, "20 bóng đèn, phục vụ 161 hộ dân". */
export function peopleText(project: Facts): string | undefined {
  const { beneficiaries, output } = project;
  const people = beneficiaries && `${formatNumber(beneficiaries.count)} ${gist(beneficiaries.definition)}`;
  if (projectStatus(project) !== 'done') return people && `Cho ${people}`;
  const made = output && `${formatNumber(output.quantity)} ${output.unit}`;
  if (made && people) return `${made}, phục vụ ${people}`;
  return made ?? (people && `Phục vụ ${people}`);
}

/** Until when gifts are taken, where somebody has set a day. */
export function untilText(project: Facts, tally: Pick<Tally, 'isOver'> | undefined): string | undefined {
  if (!project.acceptsUntil || !tally || projectStatus(project) !== 'appealing') return undefined;
  return tally.isOver ? 'Đã kết thúc tiếp nhận' : `Nhận đến hết ngày ${formatDay(project.acceptsUntil)}`;
}

/** "trẻ em dưới 12 tuổi trong xã, theo số liệu trạm y tế" → "trẻ em dưới 12 tuổi trong xã" */
function gist(definition: string): string {
  return definition.split(/\s*[,;:(]\s/u)[0]!.trim();
}
