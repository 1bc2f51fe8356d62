import type { Chapter } from '../chapter.ts';

export const WRITING: Chapter = {
  id: 'viet-bai',
  title: 'Viết và gửi bài',
  roles: ['contributor', 'editor', 'approver', 'admin'],
  lessons: [
    {
      id: 'viet-tin',
      title: 'Viết một tin mới',
      steps: [
        'Ở bàn làm việc, bấm “Viết tin mới”.',
        'Điền tít, sapo (hai đến ba câu nói hết ý chính) rồi viết nội dung.',
        'Ở thẻ “Xếp chỗ và đính kèm”, chọn chuyên mục.',
        'Không cần bấm lưu: cứ ngừng gõ hai giây là máy tự lưu, dòng “Đã lưu lúc…” cho biết.',
      ],
      hint: 'Mất mạng hay lỡ đóng trang thì chữ vừa gõ vẫn còn trên máy này. Mở lại bài, máy hỏi có khôi phục không.',
      picture: {
        name: 'form',
        alt: 'Trang viết bài: tít, sapo, ảnh đại diện ở giữa; tình trạng bài ở bên phải.',
      },
    },
    {
      id: 'dan-tu-word',
      title: 'Dán từ Word, từ Zalo hay trang khác',
      steps: [
        'Sao chép trong Word rồi dán thẳng vào ô nội dung. Phông chữ, màu, khoảng trống thừa tự bị bỏ; đề mục, danh sách, bảng, liên kết được giữ.',
        'Nếu chữ ra ký hiệu lạ (phông .VnTime, VNI), máy mời chuyển sang chữ thường dùng và cho xem trước.',
        'Muốn đưa cả tệp Word vào, dùng “Nhập từ Word” ở danh sách tin bài: ảnh trong tệp vào luôn kho ảnh.',
      ],
    },
    {
      id: 'xem-truoc',
      title: 'Xem trước như bạn đọc sẽ thấy',
      steps: [
        'Bấm “Xem trước”: trang hiện bên cạnh, gõ đến đâu đổi đến đó.',
        'Chọn khổ điện thoại hoặc máy tính; chọn trang chủ hay chuyên mục để xem bài nằm ở đâu.',
      ],
      picture: { name: 'preview', alt: 'Bản xem trước ở khổ điện thoại, nằm bên cạnh trang viết bài.' },
    },
    {
      id: 'gui-bien-tap',
      title: 'Gửi biên tập',
      steps: [
        'Bấm “Gửi biên tập”. Biên tập viên nhận được thông báo.',
        'Trong lúc chờ, bài khóa lại. Muốn sửa thêm thì bấm “Rút về”.',
        'Bài bị trả lại thì lý do nằm ở đầu trang. Sửa xong, gửi lại.',
      ],
      picture: {
        name: 'returned',
        alt: 'Bài bị trả lại: lý do của biên tập viên nằm trên cùng, trước tít bài.',
      },
    },
    {
      id: 'lich-su',
      title: 'Lấy lại bản cũ',
      steps: [
        'Mở thẻ “Lịch sử”: mỗi dòng là một lần sửa, ghi ai sửa, lúc nào.',
        'Chọn một bản để xem khác gì; bấm khôi phục thì bản đó thành bản nháp, trang đang đăng không đổi.',
      ],
    },
  ],
};
