import { z } from 'zod';
import { bodySchema } from '../body.ts';
import { attachment, day, dong, id, shownPicture, slug, words } from './parts.ts';

export const PROJECT_TYPES = [
  'nha-nhan-ai',
  'duong-hoa',
  'thap-sang-duong-que',
  'cau',
  'truong-lop',
  'nuoc-sach',
  'san-choi',
  'duong-giao-thong',
  'vuon-cay',
  'khac',
] as const;

/** The stages of a project, in order. A stage counts as reached once it has a date. */
export const STAGES = ['survey', 'appeal', 'start', 'building', 'handover', 'upkeep'] as const;

/** The furthest stage reached, as the public list groups it. Computed from milestones, never chosen. */
export const PROJECT_STATUSES = ['planned', 'appealing', 'building', 'done'] as const;

export const milestone = z.strictObject({
  stage: z.enum(STAGES),
  /** Absent while it is only planned. */
  doneOn: day.optional(),
  plannedOn: day.optional(),
  note: words.optional(),
  picture: shownPicture.optional(),
});

export const budgetLine = z.strictObject({
  item: words,
  unit: words,
  quantity: z.number().positive(),
  unitPrice: dong,
});

/** Công trình thanh niên. */
export const projectFace = z.strictObject({
  id,
  slug,
  title: words,
  sapo: words,
  type: z.enum(PROJECT_TYPES),
  level: z.enum(['province', 'district', 'commune']),
  place: id,
  /** "250 m × 1,5 m × 15 cm", "20 bóng đèn": as the unit in charge writes it. */
  size: words.optional(),
  need: bodySchema,
  solution: bodySchema,
  result: bodySchema,
  hero: shownPicture.optional(),
  /** From the same viewpoint, before and after. */
  before: shownPicture.optional(),
  after: shownPicture.optional(),
  unit: id,
  campaign: id.optional(),
  beneficiaries: z.strictObject({ count: z.number().int().positive(), definition: words }).optional(),
  budget: z.array(budgetLine),
  raised: dong.optional(),
  spent: dong.optional(),
  /** "Giá trị làm lợi": labour and goods valued, kept apart from cash. */
  valueInKind: dong.optional(),
  /** The day to which raised, spent and valueInKind hold. */
  figuresAsOf: day.optional(),
  milestones: z.array(milestone),
  /** For the order of lists: the day of the newest milestone, else the day of publishing. */
  sortDay: day,
  attachments: z.array(attachment),
});

export type ProjectType = (typeof PROJECT_TYPES)[number];
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];
export type Stage = (typeof STAGES)[number];
export type Milestone = z.infer<typeof milestone>;
export type BudgetLine = z.infer<typeof budgetLine>;
export type ProjectFace = z.infer<typeof projectFace>;

/** What the milestones prove: the furthest stage that has a date. */
export function projectStatus(milestones: readonly Pick<Milestone, 'stage' | 'doneOn'>[]): ProjectStatus {
  const reached = new Set(milestones.filter((m) => m.doneOn).map((m) => m.stage));
  if (reached.has('handover') || reached.has('upkeep')) return 'done';
  if (reached.has('start') || reached.has('building')) return 'building';
  if (reached.has('appeal')) return 'appealing';
  return 'planned';
}
