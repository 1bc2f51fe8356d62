import type { Role } from '#cms/access/roles.ts';
import type { Stage } from './stages.ts';

/** What a person can do to move a document on. */
export const ACTIONS = [
  'submit',
  'recall',
  'return',
  'pass',
  'approve',
  'publish',
  'emergency',
  'countersign',
  'withdraw',
] as const;

export type Action = (typeof ACTIONS)[number];

/** Where a document stands, and who looks at it. */
export interface Situation {
  stage: Stage;
  role: Role;
  /** The asker's words are in the draft. */
  isWriter: boolean;
  /** The document is on the site. */
  isLive: boolean;
  /** Exactly this content has an approval that stands. */
  isApproved: boolean;
  /** What is live was published in an emergency, and nobody has signed for it yet. */
  awaitsSignature: boolean;
  /** The asker published it in that emergency. */
  isOwnEmergency: boolean;
}

interface Rule {
  label: string;
  /** The stages it leads away from. */
  from: readonly Stage[];
  /** Where it leads; undefined where a save or the public row decides. */
  to?: Stage;
  roles: readonly Role[];
  /** Why not now, or not this person, though the stage and the role are right. */
  unless?: (situation: Situation) => string | undefined;
}

const WRITERS: readonly Role[] = ['admin', 'approver', 'editor', 'contributor'];
const EDITORS: readonly Role[] = ['admin', 'approver', 'editor'];
const APPROVERS: readonly Role[] = ['admin', 'approver'];

const OWN_WORK =
  'Bạn đã viết hoặc sửa nội dung này nên người khác phải duyệt. Việc gấp thì dùng “Đăng khẩn cấp”.';

const nothingNew = ({ stage, isLive }: Situation) =>
  isLive && stage === 'published' ? 'Không có gì mới so với bản đang đăng.' : undefined;

/** Who may do what, from where. The server asks here, and the desk shows what is allowed here. */
export const RULES: Record<Action, Rule> = {
  submit: {
    label: 'Gửi biên tập',
    from: ['draft', 'returned', 'withdrawn'],
    to: 'submitted',
    roles: WRITERS,
  },
  recall: { label: 'Rút về', from: ['submitted', 'ready', 'approved'], to: 'draft', roles: WRITERS },
  return: { label: 'Trả lại', from: ['submitted', 'ready', 'approved'], to: 'returned', roles: EDITORS },
  pass: {
    label: 'Chuyển duyệt',
    from: ['draft', 'submitted', 'returned', 'withdrawn'],
    to: 'ready',
    roles: EDITORS,
  },
  approve: {
    label: 'Duyệt',
    from: ['submitted', 'ready'],
    to: 'approved',
    roles: APPROVERS,
    unless: ({ isWriter }) => (isWriter ? OWN_WORK : undefined),
  },
  publish: {
    label: 'Xuất bản',
    from: ['draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn'],
    roles: EDITORS,
    unless: (situation) => nothingNew(situation) ?? notYet(situation),
  },
  emergency: {
    label: 'Đăng khẩn cấp',
    from: ['draft', 'submitted', 'returned', 'ready', 'withdrawn'],
    roles: APPROVERS,
    unless: ({ isWriter, isApproved }) =>
      isWriter && !isApproved ? undefined : 'Không cần đăng khẩn cấp: hãy bấm “Xuất bản”.',
  },
  countersign: {
    label: 'Ký xác nhận',
    from: ['draft', 'submitted', 'returned', 'ready', 'approved', 'published', 'withdrawn'],
    roles: APPROVERS,
    unless: ({ awaitsSignature, isOwnEmergency }) =>
      !awaitsSignature
        ? 'Không có lần đăng khẩn cấp nào chờ ký.'
        : isOwnEmergency
          ? 'Người đã đăng khẩn cấp không tự ký được.'
          : undefined,
  },
  withdraw: {
    label: 'Gỡ bài',
    from: ['draft', 'submitted', 'returned', 'ready', 'approved', 'published'],
    roles: APPROVERS,
    unless: ({ isLive }) => (isLive ? undefined : 'Nội dung này chưa lên trang nên chưa có gì để gỡ.'),
  },
};

function notYet({ role, isWriter, isApproved }: Situation): string | undefined {
  if (isApproved) return undefined;
  if (!APPROVERS.includes(role)) return 'Nội dung này chưa được duyệt, hoặc đã sửa sau khi duyệt.';
  return isWriter ? OWN_WORK : undefined;
}

/** What the history calls that which happened. */
export const eventLabel = (action: Action | 'comment'): string =>
  action === 'comment' ? 'Ý kiến' : RULES[action].label;

/** Why an action is refused; undefined if it is allowed. */
export function refusalOf(action: Action, situation: Situation): string | undefined {
  const { label, from, roles, unless } = RULES[action];
  if (!roles.includes(situation.role)) return `Vai trò của bạn không có quyền “${label}”.`;
  if (!from.includes(situation.stage)) return `Ở bước này không “${label}” được. Hãy tải lại trang.`;
  return unless?.(situation);
}

export const allowedActions = (situation: Situation): Action[] =>
  ACTIONS.filter((action) => refusalOf(action, situation) === undefined);
