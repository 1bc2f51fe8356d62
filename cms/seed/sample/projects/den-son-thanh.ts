import { p, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { completion, confirmed, CONTACT, cost, done, need, project } from './project.ts';

export const lamps = project({
  id: PROJECT.lamps,
  slug: 'thap-sang-duong-que-son-thanh',
  title: 'Thắp sáng đường quê xã Sơn Thành',
  sapo: 'Hai mươi bốn bóng đèn năng lượng mặt trời dọc 1,2 km đường thôn, chi đoàn tự lắp, tự trông, không tốn tiền điện.',
  type: 'thap-sang-duong-que',
  level: 'commune',
  place: 'sonThanh',
  size: '24 bóng đèn năng lượng mặt trời trên 1,2 km',
  need: [
    p(
      'Đoạn đường từ nhà văn hóa thôn ra trục xã có hai khúc cua sát mương. Buổi tối đội văn nghệ và lớp xóa mù chữ tan lúc 9 giờ, người về phải soi bằng đèn điện thoại. Năm 2021, đoạn này có bốn vụ ngã xe, may không ai nặng.',
    ),
  ],
  solution: [
    p(
      'Cột thép cao 5 m, đèn liền thể có pin, cách nhau 50 m, riêng hai khúc cua đặt dày hơn. Chọn đèn mặt trời vì đường dây điện cách xa và thôn không có quỹ trả tiền điện hằng tháng.',
    ),
    ul(
      'Huyện Đoàn lo đèn và kỹ thuật.',
      'Chi đoàn đào hố, dựng cột trong ba ngày nghỉ.',
      'Mỗi nhà ven đường nhận trông một cột.',
    ),
  ],
  result: [
    p(
      'Đèn sáng từ tối 2/9/2022. Đến cuối tháng 6/2023 có hai bóng hỏng pin, được thay trong thời hạn bảo hành.',
    ),
  ],
  hero: shown('thap-sang-duong-que', 'Hàng đèn năng lượng mặt trời dọc đường thôn.'),
  unit: 'sonThanh',
  beneficiaries: {
    count: 146,
    definition: 'hộ dân thường xuyên đi lại trên tuyến đường, theo khảo sát của chi đoàn',
  },
  budget: [
    cost('den', 'Đèn năng lượng mặt trời 100 W', 'bộ', 24, 1_150_000, 'sponsor'),
    cost('cot', 'Cột thép 5 m', 'cột', 24, 480_000),
    cost('xi-mang', 'Xi măng chân cột', 'bao', 20, 85_000),
  ],
  goal: { minimum: 28_000_000, full: 40_820_000 },
  needs: [
    need('cat', 'goods', 'Cát', 'm³', 6),
    need('ngay-cong', 'labour', 'Đào hố, dựng cột', 'ngày công', 54),
  ],
  output: { quantity: 24, unit: 'bóng đèn' },
  acceptsUntil: '2022-08-25',
  legalBasis: 'Kế hoạch số 12-KH/HĐTN ngày 18/6/2022 của Huyện Đoàn Na Rì (minh họa)',
  surplus: 'Phần còn lại mua pin dự phòng, do chi đoàn giữ và ghi sổ.',
  contact: CONTACT,
  confirmations: [
    confirmed('2022-09-03', 'Ủy ban nhân dân xã Sơn Thành', 'Đã đếm đủ 24 cột, đèn sáng cả tuyến.'),
  ],
  completion,
  valueInKind: 9_600_000,
  milestones: [
    done('survey', '2022-06-12'),
    done('appeal', '2022-06-25', 'Vận động bà con xa quê và doanh nghiệp trong huyện.'),
    done('start', '2022-08-27'),
    done('handover', '2022-09-02', undefined, {
      plannedOn: '2022-09-02',
      picture: shown('thap-sang-duong-que', 'Tối đầu tiên có đèn, 2/9/2022.'),
    }),
    done('upkeep', '2023-04-15', 'Thay hai bóng còn bảo hành.'),
  ],
});
