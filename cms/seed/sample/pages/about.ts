import type { FaceOf } from '#contract/faces/face.ts';
import { at } from '../moment.ts';
import { figuresAsOf, h2, p, pic, shown, ul } from '../write.ts';
import { PAGE } from './ids.ts';

export const about: FaceOf<'page'> = {
  id: PAGE.about,
  slug: 'gioi-thieu',
  title: 'Giới thiệu',
  sapo: 'Tỉnh Đoàn Bắc Kạn là mái nhà chung của tổ chức Đoàn ở một tỉnh miền núi, nơi phần lớn chi đoàn sinh hoạt trong nhà văn hóa thôn và phần lớn công trình bắt đầu từ một cuộc họp quanh bếp lửa.',
  hero: shown('tong-quan-ba-be', 'Hồ Ba Bể, thắng cảnh nổi tiếng nhất của Bắc Kạn.'),
  body: [
    p(
      'Tỉnh Bắc Kạn được tái lập ngày 1/1/1997. Cũng từ ngày ấy, tổ chức Đoàn của tỉnh bước vào một chặng đường mới: đội ngũ cán bộ ít, đường xa, nhiều thôn chưa có điện, nhưng chi đoàn nào cũng có người chờ được giao việc.',
    ),
    p(
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Bắc Kạn (gọi tắt là Tỉnh Đoàn Bắc Kạn) hoạt động theo Điều lệ Đoàn, dưới sự lãnh đạo của cấp ủy và sự chỉ đạo của Trung ương Đoàn. Giữa hai kỳ đại hội, Ban Chấp hành là cơ quan lãnh đạo; giữa hai kỳ họp của Ban Chấp hành, Ban Thường vụ điều hành công việc.',
    ),
    figuresAsOf(
      'Đơn vị hành chính của tỉnh tại thời điểm tháng 6/2023',
      ['8', 'huyện và thành phố'],
      ['108', 'xã, phường, thị trấn'],
      ['5', 'đầu mối của cơ quan Tỉnh Đoàn'],
    ),
    h2('Chúng tôi làm gì'),
    p(
      'Công việc của Đoàn ở Bắc Kạn gắn với đặc điểm của một tỉnh nhiều rừng, ít người, thanh niên đi làm xa đông. Có bốn việc được làm quanh năm:',
    ),
    ul(
      '**Giữ tổ chức ở cơ sở:** nắm chắc từng đoàn viên, nhất là người đi làm xa, và giúp chi đoàn thôn có nội dung sinh hoạt thiết thực.',
      '**Tình nguyện:** mùa đông áo ấm, mùa xuân trồng cây, mùa hè làm đường, làm cầu, ôn tập cho trẻ em.',
      '**Đồng hành:** học nghề, vay vốn, bán nông sản, làm du lịch cộng đồng, thành thạo công nghệ số.',
      '**Chăm lo thiếu nhi:** sân chơi, sách, kỹ năng bơi và phòng đuối nước.',
    ),
    pic(
      'hop-chi-doan',
      'Một buổi sinh hoạt chi đoàn trong nhà sàn cộng đồng, khung cảnh quen thuộc ở nhiều thôn của Bắc Kạn.',
    ),
    h2('Về cổng thông tin này'),
    p(
      'Cổng đăng tin từ các đơn vị trong tỉnh, theo dõi từng [chiến dịch](campaign:4) và công khai từng [công trình thanh niên](project:1): cần bao nhiêu, đã vận động được bao nhiêu, làm đến đâu, ai hưởng lợi. Con số nào cũng ghi ngày chốt; công trình nào chưa xong thì ghi là chưa xong.',
    ),
    p(
      'Nếu bạn thấy thông tin sai hoặc cũ, xin báo cho chúng tôi theo trang [Liên hệ](page:4). Chúng tôi sửa và ghi rõ ngày sửa.',
    ),
  ],
  attachments: [],
  updatedAt: at('2023-06-15 09:00'),
};
