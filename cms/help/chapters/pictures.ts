import type { Chapter } from '../chapter.ts';

export const PICTURES: Chapter = {
  id: 'anh',
  title: 'Ảnh và phiếu đồng ý',
  roles: ['contributor', 'editor', 'approver', 'admin', 'treasurer'],
  lessons: [
    {
      id: 'tai-anh',
      title: 'Tải nhiều ảnh một lúc',
      steps: [
        'Vào “Ảnh và tệp”, kéo cả loạt ảnh vào. Ảnh JPEG, PNG, WebP, mỗi tấm đến 8 MB.',
        'Vào “Ảnh chờ mô tả” để ghi mô tả từng tấm; bấm Enter là sang tấm sau.',
      ],
      hint: 'Mô tả là lời kể cho người không nhìn thấy ảnh: ai, đang làm gì, ở đâu. “anh1.jpg” hay “ảnh minh họa” không phải là mô tả.',
    },
    {
      id: 'anh-tre-em',
      title: 'Ảnh có trẻ em',
      steps: [
        'Trả lời câu “Trong ảnh có người nhận ra được mặt không?”.',
        'Có trẻ em thì lập phiếu đồng ý: người đại diện ký; trẻ từ đủ 7 tuổi phải tự đồng ý nữa.',
        'Chưa có phiếu thì bài dùng ảnh đó chưa xuất bản được.',
        'Gia đình đổi ý: mở phiếu, bấm rút lại. Ảnh rời mọi trang ngay.',
      ],
    },
  ],
};
