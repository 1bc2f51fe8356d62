import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { completion, confirmed, CONTACT, cost, done, need, project } from './project.ts';

export const playground = project({
  id: PROJECT.playground,
  slug: 'san-choi-thieu-nhi-khang-ninh',
  title: 'Sân chơi thiếu nhi xã Khang Ninh',
  sapo: 'Sân chơi 220 m² làm từ 74 chiếc lốp cũ, gỗ tận dụng và một bãi đất trống cạnh nhà văn hóa, mở cửa đúng ngày 1/6.',
  type: 'san-choi',
  level: 'commune',
  place: 'khangNinh',
  size: '220 m², 11 trò chơi',
  need: [
    p(
      'Xã có gần 500 trẻ em dưới 12 tuổi nhưng không có chỗ chơi nào ngoài sân trường, mùa hè thì khóa cổng. Bờ suối trở thành sân chơi, và đó là điều người lớn sợ nhất.',
    ),
  ],
  solution: [
    p(
      'Đoàn xã xin lốp cũ của các gara dọc tỉnh lộ, rửa sạch, khoan lỗ thoát nước để muỗi không đẻ, sơn bằng sơn gốc nước. Nền rải cát dày 20 cm ở chỗ có xích đu và cầu trượt.',
    ),
    ul(
      'Không dùng đồ chơi có cạnh sắc, đinh nhô.',
      'Mỗi trò chơi có biển ghi độ tuổi.',
      'Hai đoàn viên trực buổi chiều trong dịp hè.',
    ),
  ],
  result: [
    p(
      'Chiều 1/6/2023, sân mở cửa. Trong tháng đầu, trung bình mỗi chiều có 45 em đến chơi; một xích đu đứt dây được thay ngay hôm sau.',
    ),
  ],
  hero: shown('san-choi', 'Sân chơi thiếu nhi xã Khang Ninh.'),
  unit: 'khangNinh',
  campaign: CAMPAIGN.summer2023,
  beneficiaries: { count: 486, definition: 'trẻ em dưới 12 tuổi trong xã, theo số liệu trạm y tế' },
  budget: [
    cost('sat', 'Sắt hộp, xích, bu lông', 'kg', 310, 24_000),
    cost('son', 'Sơn gốc nước', 'thùng', 9, 780_000, 'sponsor'),
    cost('cat', 'Cát nền', 'm³', 30, 210_000),
    cost('cau-truot', 'Cầu trượt gỗ, thang leo', 'bộ', 2, 3_300_000),
  ],
  goal: { minimum: 20_000_000, full: 27_360_000 },
  needs: [
    need('lop', 'goods', 'Lốp xe cũ', 'chiếc', 74),
    need('ngay-cong', 'labour', 'Sơn lốp, dựng khung, rải cát', 'ngày công', 50),
  ],
  output: { quantity: 220, unit: 'm² sân chơi' },
  acceptsUntil: '2023-05-28',
  legalBasis: 'Kế hoạch số 09-KH/ĐTN ngày 1/4/2023 của Đoàn xã Khang Ninh (minh họa)',
  surplus: 'Phần còn lại mua dây xích dự phòng.',
  contact: CONTACT,
  confirmations: [
    confirmed('2023-06-01', 'Ủy ban nhân dân xã Khang Ninh', 'Đã thử tải từng khung, sân mở cửa an toàn.'),
  ],
  completion,
  valueInKind: 11_800_000,
  milestones: [
    done('survey', '2023-03-25'),
    done('appeal', '2023-04-08'),
    done('start', '2023-05-06'),
    done('handover', '2023-06-01', undefined, {
      plannedOn: '2023-06-01',
      picture: shown('san-choi', 'Chiều mở cửa sân chơi.'),
    }),
  ],
});
