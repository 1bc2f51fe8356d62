import type { Role } from '#cms/access/roles.ts';

interface Kind {
  /** In the list of what one wishes to be told. */
  label: string;
  /** One sentence; `…` stands for the title of what it is about. */
  says: string;
  /** Whom it can concern at all. */
  roles: readonly Role[];
  /** Who gets a mail unless they say otherwise; at the desk everybody concerned is told. */
  mail: readonly Role[];
}

const WRITERS: readonly Role[] = ['admin', 'approver', 'editor', 'contributor'];
const EDITORS: readonly Role[] = ['admin', 'approver', 'editor'];
const APPROVERS: readonly Role[] = ['admin', 'approver'];
const BOOKS: readonly Role[] = ['admin', 'approver', 'treasurer'];

/** Everything people at the desk can be told of, in the order in which they choose. */
export const NOTICES = {
  submitted: {
    label: 'Bài gửi đến chờ biên tập',
    says: '“…” chờ biên tập',
    roles: EDITORS,
    mail: ['editor'],
  },
  returned: { label: 'Bài của tôi bị trả lại', says: '“…” được trả lại', roles: WRITERS, mail: WRITERS },
  ready: { label: 'Bài chờ duyệt', says: '“…” chờ duyệt', roles: APPROVERS, mail: ['approver'] },
  approved: { label: 'Bài của tôi được duyệt', says: '“…” đã được duyệt', roles: WRITERS, mail: WRITERS },
  scheduled: { label: 'Bài của tôi được hẹn giờ', says: '“…” đã được hẹn giờ', roles: WRITERS, mail: [] },
  live: {
    label: 'Bài của tôi đã lên trang',
    says: '“…” đã lên trang',
    roles: WRITERS,
    mail: ['contributor'],
  },
  withdrawn: { label: 'Bài của tôi bị gỡ', says: '“…” đã bị gỡ khỏi trang', roles: WRITERS, mail: WRITERS },
  failed: {
    label: 'Đăng hoặc hẹn giờ không thành',
    says: 'Chưa đăng được “…”',
    roles: WRITERS,
    mail: WRITERS,
  },
  'review-due': { label: 'Đến ngày xem lại', says: 'Đến ngày xem lại “…”', roles: EDITORS, mail: EDITORS },
  'due-soon': { label: 'Sắp đến hạn', says: '“…” sắp đến hạn', roles: WRITERS, mail: [] },
  overdue: { label: 'Quá hạn', says: '“…” đã quá hạn', roles: WRITERS, mail: EDITORS },
  'emergency-to-sign': {
    label: 'Đăng khẩn cấp chờ ký',
    says: '“…” được đăng khẩn cấp, chờ ký xác nhận',
    roles: APPROVERS,
    mail: APPROVERS,
  },
  assigned: { label: 'Được giao việc', says: 'Bạn được giao “…”', roles: WRITERS, mail: WRITERS },
  commented: { label: 'Có góp ý', says: 'Có góp ý cho “…”', roles: WRITERS, mail: WRITERS },
  'consent-expiring': {
    label: 'Phiếu đồng ý sắp hết hạn',
    says: 'Phiếu đồng ý của “…” sắp hết hạn',
    roles: EDITORS,
    mail: EDITORS,
  },
  'consent-withdrawn': {
    label: 'Phiếu đồng ý bị rút lại',
    says: 'Phiếu đồng ý của “…” đã được rút lại',
    roles: EDITORS,
    mail: EDITORS,
  },
  'link-broken': { label: 'Liên kết hỏng', says: 'Liên kết trong “…” bị hỏng', roles: EDITORS, mail: [] },
  'host-proposed': {
    label: 'Trang được dẫn liên kết chờ duyệt',
    says: 'Trang “…” chờ duyệt để dẫn liên kết',
    roles: APPROVERS,
    mail: [],
  },
  'account-to-verify': {
    label: 'Tài khoản nhận chờ xác minh',
    says: 'Tài khoản nhận của “…” chờ xác minh',
    roles: BOOKS,
    mail: ['approver'],
  },
  'letter-new': {
    label: 'Có thư góp ý mới',
    says: 'Mới nhận …',
    roles: EDITORS,
    mail: ['approver', 'editor'],
  },
  'letter-overdue': {
    label: 'Thư góp ý quá hạn trả lời',
    says: 'Quá hạn trả lời: …',
    roles: EDITORS,
    mail: EDITORS,
  },
  'letter-expiring': {
    label: 'Thư góp ý chưa trả lời sắp bị xóa',
    says: 'Chưa trả lời và sắp tự xóa: …',
    roles: EDITORS,
    mail: EDITORS,
  },
  'log-broken': {
    label: 'Nhật ký có dấu hiệu bị sửa',
    says: 'Nhật ký có dấu hiệu bị sửa',
    roles: ['admin', 'auditor'],
    mail: ['admin', 'auditor'],
  },
} as const satisfies Record<string, Kind>;

export type NoticeEvent = keyof typeof NOTICES;

export const NOTICE_EVENTS = Object.keys(NOTICES) as NoticeEvent[];

/** The sentence in which somebody is told. */
export const sayNotice = (event: NoticeEvent, title: string | undefined): string =>
  NOTICES[event].says.replace('…', () => title ?? 'Chưa có tên');

/** How somebody wishes to be told of an event. */
export interface Wish {
  desk: boolean;
  mail: boolean;
}

/** What holds for a role until a person says otherwise. */
export const usualWish = (event: NoticeEvent, role: Role): Wish => ({
  desk: true,
  mail: (NOTICES[event].mail as readonly Role[]).includes(role),
});

/** The events that can concern a role. */
export const eventsFor = (role: Role): NoticeEvent[] =>
  NOTICE_EVENTS.filter((event) => (NOTICES[event].roles as readonly Role[]).includes(role));
