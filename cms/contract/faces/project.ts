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

export const FUND_SOURCES = ['gifts', 'union', 'state', 'households', 'sponsor'] as const;

export const milestone = z.strictObject({
  stage: z.enum(STAGES),
  /** Absent while it is only planned. */
  doneOn: day.optional(),
  plannedOn: day.optional(),
  note: words.optional(),
  /** Why it is late: shown once `plannedOn` has passed without `doneOn`. */
  lateReason: words.optional(),
  picture: shownPicture.optional(),
});

export const budgetLine = z.strictObject({
  /** Stays the same while the line is edited: postings name it. */
  id: id.optional(),
  /** Who is to pay for it; "đối ứng" of a household is a line of its own. */
  source: z.enum(FUND_SOURCES).optional(),
  item: words,
  unit: words,
  quantity: z.number().positive(),
  unitPrice: dong,
});

/** Goods or days of labour that are looked for: 50 bao xi măng, 120 ngày công. */
export const need = z.strictObject({
  id,
  form: z.enum(['goods', 'labour']),
  item: words,
  unit: words,
  quantity: z.number().positive(),
  note: words.optional(),
});

/** Somebody who saw it says so: the commune, the secretary of the unit, an inspector. */
export const confirmation = z.strictObject({ on: day, by: words, text: words });

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
  /** What it comes to, as a number that can be added up: 20 bóng đèn, 250 m. */
  output: z.strictObject({ quantity: z.number().positive(), unit: words }).optional(),
  /** Degrees (WGS 84). "commune": rounded to the commune's centre, for private houses. */
  location: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      precision: z.enum(['exact', 'commune']),
    })
    .optional(),
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
  /** With `minimum` it can begin, with `full` it needs no more. */
  goal: z.strictObject({ minimum: dong.optional(), full: dong }).optional(),
  needs: z.array(need).optional(),
  /** The last day on which gifts are taken; from the next day on the code is gone. */
  acceptsUntil: day.optional(),
  /** The decision or plan that the call rests on. */
  legalBasis: words.optional(),
  /** What happens with what is left over: said before anybody gives. */
  surplus: words.optional(),
  contact: words.optional(),
  confirmations: z.array(confirmation).optional(),
  /** Hồ sơ hoàn thành: acceptance record, final account, thanks. */
  completion: z.array(attachment).optional(),
  /** "Giá trị làm lợi": labour and goods valued, kept apart from cash. */
  valueInKind: dong.optional(),
  milestones: z.array(milestone),
  /** For the order of lists: the day of the newest milestone, else the day of publishing. */
  sortDay: day,
  attachments: z.array(attachment),
});

export type ProjectType = (typeof PROJECT_TYPES)[number];
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];
export type Need = z.infer<typeof need>;
export type Confirmation = z.infer<typeof confirmation>;
export type FundSource = (typeof FUND_SOURCES)[number];
export type Stage = (typeof STAGES)[number];
export type Milestone = z.infer<typeof milestone>;
export type BudgetLine = z.infer<typeof budgetLine>;
export type ProjectFace = z.infer<typeof projectFace>;

/**
 * What the record proves: the furthest stage that has a day. Done is only what was handed over on a day and
 * has something to show for it: a photo of the handover, one taken after, or a completion file.
 */
export function projectStatus(
  project: Pick<ProjectFace, 'milestones' | 'after' | 'completion'>,
): ProjectStatus {
  const reached = project.milestones.filter((milestone) => milestone.doneOn);
  const has = (...stages: Stage[]) => reached.some(({ stage }) => stages.includes(stage));
  const isShown =
    project.after || project.completion?.length || reached.some((m) => m.stage === 'handover' && m.picture);
  if (has('handover') && isShown) return 'done';
  if (has('start', 'building', 'handover', 'upkeep')) return 'building';
  return has('appeal') ? 'appealing' : 'planned';
}
