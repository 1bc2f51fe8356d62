import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, quote, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { cost, done, project } from './project.ts';

export const school = project({
  id: PROJECT.school,
  slug: 'diem-truong-na-mon-cong-bang',
  title: 'Hai phòng học ở điểm trường Nà Mòn, xã Công Bằng',
  sapo: 'Thay lớp học tạm vách nứa bằng hai phòng học khung thép, trần cách nhiệt cho 38 trẻ mẫu giáo và học sinh lớp 1, lớp 2.',
  type: 'truong-lop',
  level: 'province',
  place: 'congBang',
  size: '2 phòng × 42 m², hiên 18 m², sân bê tông 90 m²',
  need: [
    p(
      'Lớp học cũ dựng từ gỗ vườn của phụ huynh, mái thủng 14 chỗ, vách nứa hở đút lọt bàn tay. Những sáng rét, cô giáo đốt than ở góc lớp, khói cay mắt nên cửa phải mở. Hai trình độ học chung một phòng, quay lưng vào nhau.',
    ),
  ],
  solution: [
    p(
      'Khung thép tiền chế bắt vít, chở được bằng xe nhỏ lên tận thôn và lắp trong mười ngày; tường bê tông nhẹ, trần cách nhiệt, cửa sổ hai phía.',
    ),
    ul(
      'Nền do phụ huynh san từ tháng 10.',
      'Khung, mái, trần: đơn vị tài trợ lắp đặt.',
      'Sơn, sân, bồn hoa: đoàn viên làm trong ba ngày nghỉ.',
    ),
  ],
  result: [
    p(
      'Hai phòng học bàn giao ngày 6/1/2023. Nhà trường đặt nhiệt kế trong lớp: sáng 28/1, ngoài trời 6 °C, trong lớp 14 °C.',
    ),
    quote('Việc đầu tiên các con làm là tháo găng tay ra để viết.', 'Cô giáo phụ trách điểm trường'),
  ],
  hero: shown('diem-truong-sau', 'Hai phòng học mới ở điểm trường Nà Mòn.'),
  before: shown('diem-truong-truoc', 'Lớp học tạm trước khi xây lại, tháng 10/2022.'),
  after: shown('diem-truong-sau', 'Phòng học mới tại vị trí cũ, tháng 1/2023.'),
  unit: 'province',
  campaign: CAMPAIGN.winterSpring,
  beneficiaries: { count: 38, definition: 'trẻ mẫu giáo và học sinh lớp 1, lớp 2 đang học tại điểm trường' },
  budget: [
    cost('Khung thép, mái tôn cách nhiệt', 'm²', 102, 1_350_000),
    cost('Tường tấm bê tông nhẹ', 'm²', 128, 420_000),
    cost('Cửa, điện chiếu sáng', 'phòng', 2, 14_500_000),
    cost('Xi măng, cát sân và hiên', 'm²', 108, 165_000),
    cost('Bàn ghế học sinh', 'bộ', 20, 1_150_000),
    cost('Vận chuyển từ trung tâm huyện', 'chuyến', 9, 1_500_000),
  ],
  raised: 282_000_000,
  spent: 274_780_000,
  valueInKind: 46_500_000,
  figuresAsOf: '2023-02-15',
  milestones: [
    done('survey', '2022-09-28'),
    done('appeal', '2022-10-12'),
    done('start', '2022-12-04', 'Khởi công cùng ngày khởi động chiến dịch mùa đông.'),
    done('building', '2022-12-19', 'Lắp xong khung và mái.'),
    done('handover', '2023-01-06'),
  ],
});
