import type { Chapter } from '../chapter.ts';

export const SIGNING_IN: Chapter = {
  id: 'dang-nhap',
  title: 'Đăng nhập an toàn',
  roles: ['contributor', 'editor', 'approver', 'admin', 'treasurer', 'auditor'],
  lessons: [
    {
      id: 'hai-buoc',
      title: 'Xác thực hai bước',
      steps: [
        'Cài một ứng dụng tạo mã trên điện thoại, quét mã QR ở trang bật xác thực, gõ sáu chữ số.',
        'Giữ mười mã khôi phục ở nơi an toàn, không để trong điện thoại đó.',
      ],
    },
    {
      id: 'phien',
      title: 'Xem ai đang dùng tài khoản của mình',
      steps: [
        'Mở trang tài khoản, mục “Phiên đăng nhập”: mỗi dòng là một thiết bị.',
        'Thấy thiết bị lạ thì kết thúc phiên đó và đổi mật khẩu. Đổi mật khẩu là mọi phiên khác kết thúc.',
        'Đăng nhập từ thiết bị mới, bạn nhận được thư báo.',
      ],
    },
  ],
};
