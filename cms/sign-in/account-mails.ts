import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { ROLE_LABELS, type Role } from '#cms/access/roles.ts';
import { composeMail, type MailContent } from '#cms/mail/compose-mail.ts';
import type { Mail } from '#cms/mail/queue-mail.ts';

/* What is mailed about an account. Subjects are fixed: what people typed is only in the text. */

export interface Recipient {
  name: string;
  email: string;
}

/** When, and from where, something happened. */
export interface Occasion {
  at: Date;
  device?: string;
  network?: string;
}

const NOT_YOU =
  'Nếu không phải bạn làm việc này, hãy đổi mật khẩu ngay và báo cho quản trị viên của Cổng Đoàn.';

const factsOf = ({ at, device, network }: Occasion): [string, string][] => [
  ['Thời điểm', sayMoment(at)],
  ...(device ? [['Thiết bị', device] as [string, string]] : []),
  ...(network ? [['Mạng', network] as [string, string]] : []),
];

const mail = (to: Recipient, subject: string, content: Omit<MailContent, 'name'>): Mail => ({
  to: to.email,
  subject,
  ...composeMail({ name: to.name, ...content }),
});

export const newDeviceMail = (to: Recipient, when: Occasion, sessionsUrl: string): Mail =>
  mail(to, 'Đăng nhập Cổng Đoàn từ thiết bị mới', {
    paragraphs: ['Tài khoản của bạn vừa được đăng nhập từ một thiết bị chưa dùng lần nào.'],
    facts: factsOf(when),
    action: { label: 'Xem các phiên đăng nhập', url: sessionsUrl },
    closing: NOT_YOU,
  });

export const passwordChangedMail = (to: Recipient, when: Occasion, byAnother: boolean): Mail =>
  mail(to, 'Mật khẩu Cổng Đoàn của bạn đã đổi', {
    paragraphs: [
      byAnother
        ? 'Quản trị viên vừa đặt lại mật khẩu tài khoản của bạn.'
        : 'Mật khẩu tài khoản của bạn vừa được đổi.',
      'Mọi phiên đăng nhập cũ đã kết thúc; hãy đăng nhập lại bằng mật khẩu mới.',
    ],
    facts: factsOf(when),
    closing: NOT_YOU,
  });

export type SecondFactorChange = 'set' | 'removed' | 'reset' | 'codes-renewed' | 'recovery-used';

const SECOND_FACTOR: Record<SecondFactorChange, string> = {
  set: 'Xác thực hai bước vừa được bật cho tài khoản của bạn, với một ứng dụng tạo mã mới.',
  removed: 'Xác thực hai bước của tài khoản vừa được tắt.',
  reset:
    'Quản trị viên vừa xóa xác thực hai bước của tài khoản. Lần đăng nhập tới, bạn cài lại từ đầu nếu vai trò của bạn cần.',
  'codes-renewed': 'Mã dự phòng của tài khoản vừa được tạo lại. Các mã cũ không dùng được nữa.',
  'recovery-used':
    'Tài khoản vừa được đăng nhập bằng một mã dự phòng. Mã ấy không dùng được nữa; mất điện thoại thì hãy cài lại xác thực hai bước.',
};

export const secondFactorMail = (to: Recipient, when: Occasion, change: SecondFactorChange): Mail =>
  mail(to, 'Xác thực hai bước của bạn có thay đổi', {
    paragraphs: [SECOND_FACTOR[change]],
    facts: factsOf(when),
    closing: NOT_YOU,
  });

export const suspendedMail = (to: Recipient, when: Occasion): Mail =>
  mail(to, 'Tài khoản Cổng Đoàn của bạn bị tạm khóa', {
    paragraphs: [
      'Quản trị viên vừa tạm khóa tài khoản của bạn. Bạn không đăng nhập được cho đến khi tài khoản được mở lại.',
      'Bản nháp của bạn vẫn còn nguyên.',
    ],
    facts: factsOf(when),
    closing: 'Cần hỏi lý do? Hãy liên hệ quản trị viên của Cổng Đoàn.',
  });

export const reinstatedMail = (to: Recipient, when: Occasion, loginUrl: string): Mail =>
  mail(to, 'Tài khoản Cổng Đoàn của bạn đã mở lại', {
    paragraphs: ['Tài khoản của bạn đã được mở lại. Bạn đăng nhập như trước.'],
    facts: factsOf(when),
    action: { label: 'Đăng nhập', url: loginUrl },
  });

export const roleChangedMail = (to: Recipient, when: Occasion, before: Role, after: Role): Mail =>
  mail(to, 'Vai trò của bạn ở Cổng Đoàn đã đổi', {
    paragraphs: ['Vai trò của bạn vừa được đổi. Hãy đăng nhập lại để làm việc với vai trò mới.'],
    facts: [['Trước', ROLE_LABELS[before]], ['Nay', ROLE_LABELS[after]], ...factsOf(when)],
  });

export const addressChangedMail = (to: Recipient, when: Occasion): Mail =>
  mail(to, 'Địa chỉ đăng nhập Cổng Đoàn đã đổi', {
    paragraphs: ['Địa chỉ thư dùng để đăng nhập tài khoản của bạn vừa được đổi. Thư này gửi đến địa chỉ cũ.'],
    facts: factsOf(when),
    closing: 'Nếu bạn không biết việc này, hãy báo ngay cho quản trị viên của Cổng Đoàn.',
  });

export const resetPasswordMail = (to: Recipient, link: string, minutes: number): Mail =>
  mail(to, 'Đặt lại mật khẩu Cổng Đoàn', {
    paragraphs: [
      'Có người vừa yêu cầu đặt lại mật khẩu tài khoản của bạn.',
      `Liên kết dưới đây dùng được một lần, trong ${minutes} phút.`,
    ],
    action: { label: 'Đặt mật khẩu mới', url: link },
    closing: 'Không phải bạn yêu cầu? Cứ bỏ qua thư này, mật khẩu của bạn không đổi.',
  });
