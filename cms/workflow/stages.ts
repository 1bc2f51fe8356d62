/** Where a document stands on its way to the public, in the order of that way. */
export const STAGES = [
  'draft',
  'submitted',
  'returned',
  'ready',
  'approved',
  'published',
  'withdrawn',
] as const;

export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Record<Stage, string> = {
  draft: 'Nháp',
  submitted: 'Chờ biên tập',
  returned: 'Trả lại',
  ready: 'Chờ duyệt',
  approved: 'Đã duyệt',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
};
