import type { Chapter } from '../chapter.ts';

export const RUNNING: Chapter = {
  id: 'quan-tri',
  title: 'Quản trị',
  roles: ['admin'],
  lessons: [
    {
      id: 'them-nguoi',
      title: 'Thêm người dùng',
      steps: [
        'Vào “Người dùng”, “Tạo mới”: họ tên, thư điện tử, vai trò, đơn vị.',
        'Người có đơn vị chỉ thấy và sửa bản nháp của đơn vị mình và cấp dưới.',
        'Người duyệt và quản trị phải bật xác thực hai bước ở lần đăng nhập đầu.',
      ],
    },
    {
      id: 'tam-khoa',
      title: 'Người nghỉ việc, mất điện thoại',
      steps: [
        'Nghỉ việc: mở tài khoản, “Tạm khóa”. Mọi phiên đăng nhập của người đó kết thúc ngay.',
        'Mất điện thoại: “Đặt lại xác thực hai bước”; người đó bật lại ở lần đăng nhập sau.',
      ],
    },
  ],
};
