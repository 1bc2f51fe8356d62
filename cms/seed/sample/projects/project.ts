import type { FaceOf } from '#contract/faces/face.ts';
import type {
  BudgetLine,
  Confirmation,
  FundSource,
  Milestone,
  Need,
  Stage,
} from '#contract/faces/project.ts';
import { lineId } from '../giving/ledger.ts';
import { file } from '../media.ts';
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
  const inPortal = <Line extends { id?: string }>(line: Line): Line =>
    line.id === undefined ? line : { ...line, id: lineId(plan.id, line.id) };
  return {
    ...plan,
    place: PLACE[plan.place],
    unit: UNIT[plan.unit],
    budget: plan.budget.map(inPortal),
    ...(plan.needs && { needs: plan.needs.map(inPortal) }),
    sortDay,
    attachments: [],
  };
}

/** A line of the cost table; the unit price in whole đồng. Entries of the ledger name it by `id`. */
export const cost = (
  id: string,
  item: string,
  unit: string,
  quantity: number,
  unitPrice: number,
  source: FundSource = 'gifts',
): BudgetLine => ({ id, source, item, unit, quantity, unitPrice });

/** Goods or labour looked for. */
export const need = (
  id: string,
  form: Need['form'],
  item: string,
  unit: string,
  quantity: number,
  note?: string,
): Need => ({ id, form, item, unit, quantity, ...(note && { note }) });

/** A milestone that was reached. */
export const done = (
  stage: Stage,
  doneOn: string,
  note?: string,
  more: Pick<Milestone, 'plannedOn' | 'picture'> = {},
): Milestone => ({ stage, doneOn, ...(note && { note }), ...more });

/** A milestone that is still ahead, or late: then with the reason. */
export const planned = (stage: Stage, plannedOn: string, note?: string, lateReason?: string): Milestone => ({
  stage,
  plannedOn,
  ...(note && { note }),
  ...(lateReason && { lateReason }),
});

export const confirmed = (on: string, by: string, text: string): Confirmation => ({ on, by, text });

/** The paper that closes a project. */
export const completion = [
  { media: file('bien-ban-nghiem-thu'), title: 'Biên bản nghiệm thu và quyết toán (minh họa)' },
];

/** What the sample's projects of one kind say alike. */
export const CONTACT =
  'Ban Phong trào thanh niên, Tỉnh Đoàn Bắc Kạn, tổ 7, phường Sông Cầu, thành phố Bắc Kạn; điện thoại 0209 3500 372';
