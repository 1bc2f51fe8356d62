import type { FaceOf } from '#contract/faces/face.ts';
import { at } from '../moment.ts';
import { h2, p, table, ul } from '../write.ts';
import { PAGE } from './ids.ts';

export const contact: FaceOf<'page'> = {
  id: PAGE.contact,
  slug: 'lien-he',
  title: 'Liên hệ',
  sapo: 'Trụ sở Tỉnh Đoàn Bắc Kạn ở Tổ 7, phường Sông Cầu, thành phố Bắc Kạn. Điện thoại cơ quan: 0209 3500 372.',
  body: [
    p('Cơ quan nghỉ các ngày lễ. Bạn ở xa nên gọi trước để được hẹn đúng người phụ trách.'),
    h2('Bạn cần gặp ai?'),
    table(
      'Việc cần trao đổi và đầu mối tiếp nhận tại cơ quan Tỉnh Đoàn',
      ['Việc của bạn', 'Đầu mối'],
      ['Chuyển sinh hoạt, thất lạc hồ sơ đoàn viên', '[Ban Xây dựng Đoàn](unit:3)'],
      ['Đề xuất, ủng hộ công trình thanh niên', '[Ban Phong trào thanh niên](unit:4)'],
      ['Hoạt động Đội, sân chơi và an toàn cho trẻ em', '[Ban Thanh thiếu nhi – Trường học](unit:6)'],
      ['Gửi tin bài, góp ý về nội dung trên cổng', '[Ban Tuyên giáo](unit:5)'],
      ['Công văn, lịch làm việc, đơn thư', '[Văn phòng](unit:2)'],
    ),
    h2('Báo tin sai'),
    p('Khi báo một thông tin chưa đúng, xin cho biết:'),
    ul(
      'địa chỉ hoặc tiêu đề của trang;',
      'câu, con số hay bức ảnh cần sửa;',
      'căn cứ của bạn và cách để chúng tôi gọi lại.',
    ),
    p(
      'Người có hình ảnh, tên tuổi trên cổng có quyền đề nghị gỡ xuống mà không cần nêu lý do. Đề nghị gỡ ảnh trẻ em được xử lý trước mọi việc khác.',
    ),
  ],
  attachments: [],
  updatedAt: at('2023-05-22 10:15'),
};
