import type { FaceOf } from '#contract/faces/face.ts';
import { at } from '../moment.ts';
import { h2, ol, p, ul } from '../write.ts';
import { PAGE } from './ids.ts';

export const duties: FaceOf<'page'> = {
  id: PAGE.duties,
  slug: 'chuc-nang-nhiem-vu',
  title: 'Chức năng, nhiệm vụ',
  sapo: 'Tỉnh Đoàn là cơ quan lãnh đạo của Đoàn ở cấp tỉnh, đại diện cho quyền và lợi ích hợp pháp của thanh niên, và phụ trách Đội Thiếu niên Tiền phong Hồ Chí Minh.',
  body: [
    h2('Chức năng'),
    ul(
      'Lãnh đạo, chỉ đạo, hướng dẫn và kiểm tra tổ chức Đoàn trong toàn tỉnh theo Điều lệ Đoàn.',
      'Tham mưu cho cấp ủy, phối hợp với chính quyền và các đoàn thể về công tác thanh niên, thiếu nhi.',
      'Đại diện, chăm lo và bảo vệ quyền, lợi ích hợp pháp, chính đáng của thanh niên và trẻ em.',
      'Phụ trách Đội Thiếu niên Tiền phong Hồ Chí Minh; giữ vai trò nòng cốt chính trị trong Hội Liên hiệp Thanh niên Việt Nam và Hội Sinh viên Việt Nam.',
    ),
    h2('Nhiệm vụ thường xuyên'),
    ol(
      'Giáo dục lý tưởng, truyền thống, đạo đức, lối sống; triển khai việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh trong thanh thiếu nhi.',
      'Tổ chức các phong trào thanh niên tình nguyện, xung kích, sáng tạo; quản lý và công khai các công trình, phần việc thanh niên.',
      'Đồng hành với thanh niên trong học tập, nghề nghiệp, khởi nghiệp, rèn luyện sức khỏe và kỹ năng sống.',
      'Xây dựng tổ chức Đoàn, Hội, Đội; phát triển và quản lý đoàn viên; đào tạo, bồi dưỡng cán bộ.',
      'Giới thiệu đoàn viên ưu tú để cấp ủy xem xét, bồi dưỡng kết nạp Đảng.',
      'Kiểm tra, giám sát; tiếp nhận và trả lời ý kiến của đoàn viên, thanh niên.',
    ),
    h2('Những gì không thuộc thẩm quyền'),
    p(
      'Tỉnh Đoàn không cấp giấy tờ hành chính, không xét duyệt hồ sơ vay vốn và không thu bất kỳ khoản phí nào của người đến liên hệ. Việc ủy thác vốn vay cho thanh niên do ngân hàng thẩm định; Đoàn chỉ hướng dẫn lập hồ sơ, bình xét ở tổ và theo dõi việc sử dụng vốn.',
    ),
    p(
      'Bạn chưa biết việc của mình thuộc nơi nào? Xem bảng đầu mối ở trang [Liên hệ](page:4) hoặc [cơ cấu tổ chức](page:3).',
    ),
  ],
  attachments: [],
  updatedAt: at('2023-02-20 14:00'),
};
