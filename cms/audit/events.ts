/*
 * Everything the log tells of. Marked "trigger": the database writes it by itself, code must not
 * write it once more (cms/migrations/*_audit_triggers.ts).
 */

const SIGN_IN = {
  'signed-in': 'Đăng nhập',
  'sign-in-failed': 'Đăng nhập hỏng',
  'signed-out': 'Đăng xuất',
  'sign-in-locked': 'Tài khoản bị khóa tạm vì nhập sai nhiều lần',
  'session-ended': 'Kết thúc phiên đăng nhập',
  'second-factor-set': 'Bật xác thực hai bước',
  'second-factor-reset': 'Đặt lại xác thực hai bước',
  'recovery-code-used': 'Dùng mã khôi phục',
  'recovery-codes-made': 'Tạo bộ mã khôi phục mới',
  'password-reset-asked': 'Xin đặt lại mật khẩu',
  // trigger
  'password-changed': 'Đổi mật khẩu',
};

/** By triggers. */
const PEOPLE = {
  'user-created': 'Tạo người dùng',
  'user-changed': 'Sửa người dùng',
  'role-changed': 'Đổi vai trò',
  'user-suspended': 'Tạm khóa người dùng',
  'user-reinstated': 'Mở khóa người dùng',
  'user-deleted': 'Xóa người dùng',
};

/** By triggers. */
const DOCUMENTS = {
  submitted: 'Gửi biên tập',
  recalled: 'Rút về',
  passed: 'Chuyển duyệt',
  returned: 'Trả lại',
  approved: 'Duyệt',
  'approval-revoked': 'Duyệt hết hiệu lực',
  'approved-in-emergency': 'Đăng khẩn cấp',
  countersigned: 'Ký xác nhận đăng khẩn cấp',
  published: 'Đưa lên trang',
  republished: 'Cập nhật trên trang',
  reprojected: 'Làm lại trang sau khi đổi phần mềm',
  withdrawn: 'Gỡ khỏi trang',
  scheduled: 'Hẹn giờ',
  'schedule-dropped': 'Bỏ lịch hẹn',
  binned: 'Bỏ vào thùng rác',
  restored: 'Lấy lại từ thùng rác',
  deleted: 'Xóa hẳn',
};

/** By triggers. */
const BOOKS = {
  'account-proposed': 'Đề nghị tài khoản nhận ủng hộ',
  'account-verified': 'Xác minh tài khoản nhận ủng hộ',
  'account-dismissed': 'Bác tài khoản nhận ủng hộ',
  'account-closed': 'Đóng tài khoản nhận ủng hộ',
  'posting-confirmed': 'Xác nhận ghi sổ',
  'posting-cancelled': 'Xác nhận bút toán đảo',
};

const GATE = {
  // triggers
  'host-proposed': 'Đề nghị trang được dẫn liên kết',
  'host-approved': 'Duyệt trang được dẫn liên kết',
  'host-changed': 'Sửa trang được dẫn liên kết',
  'host-removed': 'Bỏ trang được dẫn liên kết',
  'consent-given': 'Ghi phiếu đồng ý',
  'consent-changed': 'Sửa phiếu đồng ý',
  'consent-withdrawn': 'Rút lại phiếu đồng ý',
  'consent-deleted': 'Xóa phiếu đồng ý',
  // code
  'consent-untied': 'Gỡ ảnh gắn nhầm khỏi phiếu đồng ý',
  'consent-paper-opened': 'Mở bản chụp phiếu đồng ý',
  'second-look-signed': 'Xem lại thay đổi của người khác',
  'link-made': 'Tạo liên kết xem trước',
  'link-used': 'Dùng liên kết xem trước',
  'link-revoked': 'Thu hồi liên kết xem trước',
  'gate-overridden': 'Bỏ qua cảnh báo khi đăng',
};

const DATA = {
  'personal-data-exported': 'Xuất dữ liệu cá nhân',
  'log-exported': 'Xuất nhật ký',
  'royalties-exported': 'Xuất bảng nhuận bút',
  'royalties-locked': 'Chốt bảng nhuận bút',
  'royalty-rates-changed': 'Đổi định mức nhuận bút',
};

const LETTERS = {
  // triggers
  'letter-moved': 'Đổi tình trạng thư góp ý',
  'letter-forgotten': 'Xóa nội dung thư góp ý',
  // code
  'letter-opened': 'Mở thư góp ý',
  'letter-replied': 'Gửi thư trả lời góp ý',
};

/** What each event is called on screen. */
export const AUDIT_EVENT_LABELS = {
  ...{ ...SIGN_IN, ...PEOPLE, ...DOCUMENTS, ...BOOKS, ...GATE },
  ...{ ...LETTERS, ...DATA },
};

export type AuditEvent = keyof typeof AUDIT_EVENT_LABELS;

export const AUDIT_EVENTS = Object.keys(AUDIT_EVENT_LABELS) as AuditEvent[];

/** In the order in which filters offer them. */
export const AUDIT_GROUPS: readonly { label: string; events: readonly AuditEvent[] }[] = [
  { label: 'Đăng nhập', events: Object.keys(SIGN_IN) as AuditEvent[] },
  { label: 'Người dùng', events: Object.keys(PEOPLE) as AuditEvent[] },
  { label: 'Nội dung', events: Object.keys(DOCUMENTS) as AuditEvent[] },
  { label: 'Sổ và tài khoản nhận', events: Object.keys(BOOKS) as AuditEvent[] },
  { label: 'Liên kết và phiếu đồng ý', events: Object.keys(GATE) as AuditEvent[] },
  { label: 'Thư góp ý', events: Object.keys(LETTERS) as AuditEvent[] },
  { label: 'Dữ liệu', events: Object.keys(DATA) as AuditEvent[] },
];
