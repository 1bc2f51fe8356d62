import type { Action } from '#cms/workflow/actions.ts';
import type { WorkflowView } from '#cms/workflow/workflow-view.ts';

/** What a person most likely came for, and the rest of what they can do. */
export interface Choices {
  primary: Action | undefined;
  others: Action[];
}

const BY_LIKELIHOOD: readonly Action[] = [
  'countersign',
  'publish',
  'approve',
  'pass',
  'submit',
  'recall',
  'return',
  'emergency',
  'withdraw',
];

/** For who edits, handing on to approval is the next step; a contributor has nobody to pass by. */
export function choicesOf({ actions }: Pick<WorkflowView, 'actions'>): Choices {
  const allowed = new Set(actions.map(({ action }) => action));
  if (allowed.has('pass')) allowed.delete('submit');
  const [primary, ...others] = BY_LIKELIHOOD.filter((action) => allowed.has(action));
  const isOnlyDangerous = primary === 'withdraw' || primary === 'emergency';
  return isOnlyDangerous ? { primary: undefined, others: [primary, ...others] } : { primary, others };
}

/** Publishing what nobody has approved yet is an approval too: the button says so. */
export function labelOf(action: Action, view: WorkflowView): string {
  if (action === 'publish' && !view.approval) return 'Duyệt và xuất bản';
  return view.actions.find((allowed) => allowed.action === action)?.label ?? '';
}

/** What is asked before it is done. */
export const ASKS: Partial<
  Record<Action, { title: string; explain: string; field: string; required: boolean }>
> = {
  return: {
    title: 'Trả lại bài',
    explain: 'Người viết nhận được lý do này và sửa tiếp.',
    field: 'Cần sửa gì?',
    required: true,
  },
  emergency: {
    title: 'Đăng khẩn cấp',
    explain:
      'Bài lên trang ngay khi chưa có người thứ hai duyệt. Lần đăng này bị đánh dấu đến khi có người khác ký xác nhận.',
    field: 'Vì sao không chờ được?',
    required: true,
  },
  withdraw: {
    title: 'Gỡ khỏi cổng',
    explain: 'Bạn đọc mở lại địa chỉ cũ sẽ thấy lý do dưới đây.',
    field: 'Nói thêm với bạn đọc',
    required: false,
  },
};
