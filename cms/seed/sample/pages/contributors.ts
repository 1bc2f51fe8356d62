import type { FaceOf } from '#contract/faces/face.ts';
import { at } from '../moment.ts';
import { h2, ol, p, pic, table, ul } from '../write.ts';
import { PAGE } from './ids.ts';

export const contributors: FaceOf<'page'> = {
  id: PAGE.contributors,
  slug: 'huong-dan-cong-tac-vien',
  title: 'Hướng dẫn cộng tác viên gửi tin bài',
  sapo: 'Ai cũng có thể viết cho cổng. Tin tốt nhất thường đến từ người có mặt tại chỗ, viết ngắn, đủ số liệu và gửi trong ngày.',
  body: [
    h2('Viết gì'),
    ul(
      'Việc đã làm hoặc đang làm của chi đoàn, đoàn xã, đoàn trường, liên đội.',
      'Người trẻ làm được điều có ích, kể cả khi chưa thành công trọn vẹn.',
      'Chuyện khó của cơ sở và cách tháo gỡ.',
    ),
    p('Tin dài 150 – 300 chữ, bài 600 – 900 chữ. Ngắn mà rõ bao giờ cũng được ưu tiên.'),
    h2('Trước khi gửi, tự kiểm tra'),
    ol(
      'Đã có đủ: ai, việc gì, ở đâu, bao giờ, bao nhiêu, vì sao?',
      'Con số lấy từ đâu, tính đến ngày nào?',
      'Người được nhắc tên, chụp ảnh đã đồng ý chưa? Có trẻ em thì đã hỏi gia đình chưa?',
      'Tên thôn, xã, chức danh đã viết đúng chưa?',
      'Bỏ được câu khẩu hiệu nào không?',
    ),
    h2('Ảnh'),
    p(
      'Gửi ảnh gốc, không gửi ảnh đã qua ứng dụng nhắn tin vì bị nén nhỏ. Mỗi ảnh cần ba dòng: mô tả (cho người không nhìn thấy ảnh), chú thích (ai, ở đâu, lúc nào) và tên người chụp.',
    ),
    table(
      'Ví dụ ba dòng đi kèm một bức ảnh',
      ['Dòng', 'Nên viết', 'Không nên viết'],
      ['Mô tả', 'Đoàn viên đổ bê tông con dốc, phía sau là ruộng ngô', 'ảnh 1, hình ảnh hoạt động'],
      ['Chú thích', 'Chi đoàn Bản Chang làm đường sáng 18/6', 'Quang cảnh buổi lao động'],
      ['Người chụp', 'Họ tên hoặc tên đơn vị', 'Sưu tầm'],
    ),
    pic('khao-sat', 'Đo, ghi, hỏi lại: việc của người làm công trình cũng là việc của người viết tin.'),
    h2('Sau khi gửi'),
    p(
      'Tin bài được một biên tập viên đọc và một người khác duyệt trước khi lên trang. Nếu cần hỏi thêm, tòa soạn sẽ gọi lại; nếu không dùng, chúng tôi nói rõ lý do. Cộng tác viên thường xuyên được cấp tài khoản để gửi bài trực tiếp; liên hệ [Ban Tuyên giáo](unit:5) để đăng ký.',
    ),
  ],
  attachments: [],
  updatedAt: at('2023-05-04 08:45'),
};
