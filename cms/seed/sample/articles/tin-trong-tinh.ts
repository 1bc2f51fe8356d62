import type { FaceOf } from '#contract/faces/face.ts';
import { CAMPAIGN } from '../campaigns/ids.ts';
import { PROJECT } from '../projects/ids.ts';
import { story } from '../story.ts';
import { p, pic, quote, shown } from '../write.ts';

export const provinceStories: FaceOf<'article'>[] = [
  story({
    id: '17',
    slug: 'cau-khuoi-lang-thong-xe-truoc-nam-hoc-moi',
    kicker: 'Pác Nặm',
    title: 'Cầu Khuổi Lặng thông xe trước năm học mới',
    sapo: 'Sáng 11/8, người dân thôn Khuổi Lặng (xã Nghiên Loan) bước qua cây cầu bê tông đầu tiên của thôn. Chiếc cầu tre cũ được giữ lại một đoạn làm hàng rào vườn rau nhà trường.',
    topic: 'province',
    at: '2022-08-11 16:20',
    hero: shown('cau-dan-sinh-sau', 'Cầu dân sinh Khuổi Lặng trong ngày đầu thông xe.'),
    places: ['nghienLoan', 'pacNam'],
    units: ['pacNam', 'movement'],
    campaign: CAMPAIGN.summer2022,
    project: PROJECT.bridge,
    by: 'movement',
    related: ['12', '15'],
    body: [
      p(
        'Người qua cầu đầu tiên không phải đại biểu mà là một cụ bà 78 tuổi. Cụ đi chậm, tay vịn lan can còn mùi sơn, sang đến bờ bên kia thì quay lại nói với đám trẻ: “Chắc hơn cầu của ông chúng mày”. Đám trẻ cười ồ, rồi dắt xe đạp chạy theo.',
      ),
      p(
        'Cầu dài 9 m, rộng 2 m, chịu được tải trọng 1,5 tấn. Công trình khởi công ngày 16/7, hoàn thành sau 27 ngày, trong đó 12 ngày làm tập trung có mặt đội hình tình nguyện hè của huyện và chi đoàn thôn. Tổng chi phí 96,5 triệu đồng do các nhà hảo tâm ủng hộ; phần ngày công, cát sỏi của nhân dân và thanh niên trị giá khoảng 57 triệu đồng.',
      ),
      pic('cau-dan-sinh-truoc', 'Chiếc cầu tre bị nước lũ cuốn gãy hồi tháng 5, nhìn từ cùng một vị trí.'),
      p(
        'Từ tháng 5, khi lũ cuốn mất nửa cầu tre, 43 học sinh của thôn phải đi vòng gần 5 km đường rừng. Trưởng thôn cho biết việc đầu tiên sau khi có cầu là báo cho nhà trường bỏ giờ “chờ nước rút” trong nội quy.',
      ),
      quote(
        'Chúng tôi chọn cây cầu vì cả thôn đều giơ tay. Có 62 hộ thì 62 hộ cử người gùi sỏi.',
        'Bí thư Đoàn xã Nghiên Loan',
      ),
      p(
        'Khoản tiền còn lại 1,5 triệu đồng nhập vào quỹ duy tu, do chi đoàn thôn giữ và công khai hai lần một năm. Chi tiết thu chi có ở trang [công trình](project:1).',
      ),
    ],
  }),
];
