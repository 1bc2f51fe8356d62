import type { Chapter } from '../chapter.ts';

export const BOOKS: Chapter = {
  id: 'thu-chi',
  title: 'Thu chi công trình',
  roles: ['treasurer', 'approver', 'admin'],
  lessons: [
    {
      id: 'ghi-khoan',
      title: 'Ghi một khoản',
      steps: [
        'Bấm “Ghi khoản thu chi”, chọn công trình, loại khoản, số tiền.',
        'Người góp muốn giấu tên: chọn cách hiện tên. Tên đầy đủ không bao giờ ra khỏi bàn biên tập.',
        'Khoản chỉ tính khi người khác xác nhận. Sai thì ghi bút toán hủy, không sửa, không xóa.',
      ],
    },
    {
      id: 'sao-ke',
      title: 'Nhập sao kê ngân hàng',
      steps: [
        'Vào “Sao kê”, tải tệp CSV hoặc XLSX của ngân hàng lên.',
        'Xem thử: máy nhận ra công trình theo mã trong nội dung chuyển khoản; dòng nào không chắc thì để bạn chọn.',
        'Nhập. Người duyệt xác nhận cả lượt.',
      ],
    },
    {
      id: 'tai-khoan',
      title: 'Tài khoản nhận ủng hộ',
      steps: [
        'Một người đề nghị, người khác xác minh. Chưa xác minh thì trang không hiện mã QR.',
        'Tài khoản đã ghi thì không sửa được: đề nghị tài khoản mới.',
      ],
    },
  ],
};
