import { STAGES, type Milestone } from '#contract/faces/project.ts';
import { STAGE_LABELS } from './labels.ts';
import { figureOf, type Figure, type Pictures } from './picture.ts';
import { dayStamp, type Stamp } from './stamp.ts';

/** A stage of a project as the timeline shows it. */
export interface MilestoneView {
  label: string;
  done: boolean;
  /** The day it was done, else the day it is planned for. */
  on?: Stamp;
  note?: string;
  /** Why it is late: told once the planned day is over. */
  lateReason?: string;
  figure?: Figure;
}

/** In the order of the stages; what is done carries its date, what is to come its plan. */
export function milestoneViews(
  milestones: readonly Milestone[],
  pictures: Pictures,
  late: readonly Pick<Milestone, 'stage' | 'plannedOn'>[] = [],
): MilestoneView[] {
  const isLate = (one: Milestone) =>
    !one.doneOn && late.some(({ stage, plannedOn }) => stage === one.stage && plannedOn === one.plannedOn);
  return [...milestones]
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || compareDays(a, b))
    .map((milestone) => {
      const { stage, doneOn, plannedOn, note, picture, lateReason } = milestone;
      const day = doneOn ?? plannedOn;
      return {
        label: STAGE_LABELS[stage],
        done: doneOn !== undefined,
        on: day ? dayStamp(day) : undefined,
        note,
        ...(isLate(milestone) && { lateReason: lateReason ?? 'chưa nêu lý do' }),
        figure: figureOf(picture, pictures, 'card'),
      };
    });
}

function compareDays(a: Milestone, b: Milestone): number {
  const day = (milestone: Milestone) => milestone.doneOn ?? milestone.plannedOn ?? '9999';
  return day(a) < day(b) ? -1 : Number(day(a) > day(b));
}
