import type { Chapter } from '../chapter.ts';

export const AUDITING: Chapter = {
  id: 'nhat-ky',
  title: 'Nhật ký hệ thống',
  roles: ['auditor', 'admin'],
  lessons: [
    {
      id: 'doc-nhat-ky',
      title: 'Đọc nhật ký',
      steps: [
        'Vào “Nhật ký hệ thống”: ai đăng nhập, ai duyệt, ai đăng, ai gỡ, ai đổi quyền, lúc nào.',
        'Lọc theo việc, theo người, theo ngày; tải về tệp CSV khi cần.',
        'Không ai sửa hay xóa được dòng nào. Mỗi dòng khóa với dòng trước; lệnh kiểm tra chỉ ra ngay chỗ bị can thiệp.',
      ],
    },
  ],
};
