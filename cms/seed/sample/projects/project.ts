import type { FaceOf } from '#contract/faces/face.ts';
import type { BudgetLine, Milestone, Stage } from '#contract/faces/project.ts';
import { PLACE, type PlaceKey } from '../places.ts';
import { UNIT, type UnitKey } from '../units.ts';

type Project = FaceOf<'project'>;

/** A project as the sample writes it: keys instead of ids, the day for lists computed. */
export interface Plan extends Omit<Project, 'place' | 'unit' | 'sortDay' | 'attachments'> {
  place: PlaceKey;
  unit: UnitKey;
}

/** The public face of a project. @throws {Error} when no milestone has a day. */
export function project(plan: Plan): Project {
  const days = plan.milestones.flatMap((m) => m.doneOn ?? []).sort();
  const sortDay = days.at(-1);
  if (!sortDay) throw new Error(`Sample project ${plan.id}: the survey needs a day.`);
  return { ...plan, place: PLACE[plan.place], unit: UNIT[plan.unit], sortDay, attachments: [] };
}

/** A line of the cost table; the unit price in whole đồng. */
export const cost = (item: string, unit: string, quantity: number, unitPrice: number): BudgetLine => ({
  item,
  unit,
  quantity,
  unitPrice,
});

/** A milestone that was reached. */
export const done = (stage: Stage, doneOn: string, note?: string): Milestone => ({
  stage,
  doneOn,
  ...(note && { note }),
});

/** A milestone that is still ahead. */
export const planned = (stage: Stage, plannedOn: string, note?: string): Milestone => ({
  stage,
  plannedOn,
  ...(note && { note }),
});
