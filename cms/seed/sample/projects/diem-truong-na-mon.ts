import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, quote, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { completion, confirmed, CONTACT, cost, done, need, project } from './project.ts';

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
    cost('khung', 'Khung thép, mái tôn cách nhiệt', 'm²', 102, 1_350_000, 'sponsor'),
    cost('tuong', 'Tường tấm bê tông nhẹ', 'm²', 128, 420_000),
    cost('cua-dien', 'Cửa, điện chiếu sáng', 'phòng', 2, 14_500_000),
    cost('san', 'Xi măng, cát sân và hiên', 'm²', 108, 165_000, 'union'),
    cost('ban-ghe', 'Bàn ghế học sinh', 'bộ', 20, 1_150_000),
    cost('van-chuyen', 'Vận chuyển từ trung tâm huyện', 'chuyến', 9, 1_500_000),
    cost('doi-ung', 'San nền (phụ huynh đối ứng)', 'ngày công', 140, 150_000, 'households'),
  ],
  goal: { minimum: 250_000_000, full: 274_780_000 },
  needs: [
    need('son', 'goods', 'Sơn tường, sơn cửa', 'thùng', 10),
    need('ngay-cong', 'labour', 'San nền, sơn, làm sân', 'ngày công', 220),
  ],
  output: { quantity: 2, unit: 'phòng học' },
  acceptsUntil: '2022-12-20',
  legalBasis: 'Kế hoạch số 63-KH/TĐTN-PT ngày 10/10/2022 của Tỉnh Đoàn về tình nguyện mùa đông (minh họa)',
  surplus: 'Phần còn lại mua bếp và dụng cụ bán trú cho chính điểm trường.',
  contact: CONTACT,
  confirmations: [
    confirmed(
      '2023-01-06',
      'Ủy ban nhân dân xã Công Bằng',
      'Hai phòng học đúng diện tích, đã bàn giao cho nhà trường.',
    ),
    confirmed(
      '2023-02-10',
      'Ban Phong trào thanh niên, Tỉnh Đoàn',
      'Đã đối chiếu bảy phiếu chi với bảng chi phí, khớp từng dòng.',
    ),
  ],
  completion,
  valueInKind: 46_500_000,
  milestones: [
    done('survey', '2022-09-28'),
    done('appeal', '2022-10-12'),
    done('start', '2022-12-04', 'Khởi công cùng ngày khởi động chiến dịch mùa đông.', {
      plannedOn: '2022-12-04',
    }),
    done('building', '2022-12-19', 'Lắp xong khung và mái.'),
    done('handover', '2023-01-06', undefined, {
      plannedOn: '2023-01-10',
      picture: shown('diem-truong-sau', 'Buổi học đầu tiên trong phòng mới.'),
    }),
  ],
});
