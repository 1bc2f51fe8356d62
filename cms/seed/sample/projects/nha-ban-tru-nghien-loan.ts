import { p, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { confirmed, CONTACT, cost, done, need, planned, project } from './project.ts';

export const dormitory = project({
  id: PROJECT.dormitory,
  slug: 'nha-ban-tru-nghien-loan',
  title: 'Nhà bán trú cho học sinh xã Nghiên Loan',
  sapo: 'Bốn phòng ở và một gian bếp để 64 học sinh nhà xa ngủ lại trường trong tuần, thôi dựng lán quanh cổng trường.',
  type: 'truong-lop',
  level: 'province',
  place: 'nghienLoan',
  size: '4 phòng × 36 m², bếp 24 m², giếng khoan',
  need: [
    p(
      'Có 64 em nhà cách trường từ 7 đến 14 km. Các em ở trọ trong sáu căn lán gỗ do bố mẹ dựng, mỗi lán tám đến mười hai em, tự nấu ăn bằng củi sau giờ học. Năm học trước, một lán bị tốc mái giữa đêm tháng Tư.',
    ),
  ],
  solution: [
    p(
      'Công trình của cả nhiệm kỳ 2022 – 2027: vận động đến hết năm 2027, khởi công đầu năm 2028 trên khu đất trường đã có. Đủ mức tối thiểu thì làm trước hai phòng và gian bếp.',
    ),
    ul(
      'Khung thép lắp ghép, giống kiểu đã làm ở [điểm trường Nà Mòn](project:3).',
      'Phụ huynh san nền, đào móng.',
      'Nhà trường cử thầy cô trực đêm, bếp ăn do hội phụ huynh quản lý.',
    ),
  ],
  result: [
    p(
      'Công trình đang vận động. Mặt bằng đã san xong, bản vẽ được cán bộ xây dựng huyện xem hai lần. Đến cuối tháng 6/2023, số tiền nhận được hơn một phần ba mức cần có.',
    ),
  ],
  hero: shown(
    'lop-hoc-vung-cao',
    'Một giờ học của học sinh vùng cao; phần lớn các em phải ở trọ trong tuần.',
  ),
  unit: 'pacNam',
  beneficiaries: {
    count: 64,
    definition: 'học sinh nhà cách trường từ 7 km trở lên, theo danh sách nhà trường',
  },
  budget: [
    cost('khung', 'Khung thép, mái tôn cách nhiệt', 'm²', 168, 950_000, 'sponsor'),
    cost('tuong', 'Tường, trần, cửa', 'm²', 168, 520_000),
    cost('giuong', 'Giường tầng, chăn, tủ', 'chỗ', 64, 620_000),
    cost('bep', 'Bếp, bể nước, giếng khoan', 'gói', 1, 36_000_000),
    cost('doi-ung', 'San nền, đào móng (phụ huynh đối ứng)', 'ngày công', 120, 150_000, 'households'),
  ],
  goal: { minimum: 180_000_000, full: 322_640_000 },
  needs: [
    need('ngay-cong', 'labour', 'San nền, đào móng', 'ngày công', 120),
    need('chan', 'goods', 'Chăn bông 1,2 m × 1,8 m', 'chiếc', 64, 'Chăn mới, có nhãn thành phần.'),
  ],
  output: { quantity: 64, unit: 'chỗ ở bán trú' },
  acceptsUntil: '2027-12-31',
  legalBasis:
    'Kế hoạch số 11-KH/TĐTN-PT ngày 15/2/2023 của Tỉnh Đoàn về công trình nhiệm kỳ 2022 – 2027 (minh họa)',
  surplus: 'Phần còn lại mua chăn, đồ dùng bếp cho chính khu bán trú.',
  contact: CONTACT,
  valueInKind: 5_400_000,
  confirmations: [
    confirmed(
      '2023-02-24',
      'Ban Giám hiệu nhà trường',
      'Danh sách 64 học sinh ở trọ đúng với sổ theo dõi của nhà trường.',
    ),
  ],
  milestones: [
    done('survey', '2023-01-14', 'Đến từng lán, đếm số em ở trọ và số đêm trong tuần.'),
    done('appeal', '2023-02-18'),
    planned('start', '2028-02-19'),
    planned('handover', '2028-08-20', 'Trước ngày tựu trường.'),
  ],
});
