import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, pic, quote, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { completion, confirmed, CONTACT, cost, done, need, project } from './project.ts';

export const house = project({
  id: PROJECT.house,
  slug: 'nha-nhan-ai-xa-thuong-quan',
  title: 'Nhà nhân ái ở xã Thượng Quan',
  sapo: 'Ngôi nhà 45 m² cho một bà cụ và hai cháu nhỏ, dựng trong 33 ngày với 96 triệu đồng và 210 ngày công của thanh niên.',
  type: 'nha-nhan-ai',
  level: 'district',
  place: 'thuongQuan',
  size: '45 m², hai gian, bếp và nhà vệ sinh',
  need: [
    p(
      'Gia đình có ba người: bà ngoài bảy mươi tuổi và hai cháu đang học tiểu học. Căn nhà gỗ dựng dưới chân dốc đã nghiêng, cột chân mối ăn, đêm mưa to ba bà cháu sang ngủ nhờ hàng xóm. Hộ thuộc diện cận nghèo, được thôn họp bình xét và đề nghị.',
    ),
  ],
  solution: [
    p(
      'Giữ nguyên nền cũ vì gia đình không muốn rời mảnh đất gần mộ tổ tiên; kè lại taluy phía sau, xây tường gạch, mái ngói.',
    ),
    ul(
      'Tiền: quỹ nhân ái của Tỉnh Đoàn và hai doanh nghiệp.',
      'Gỗ cũ còn tốt dùng lại làm gác.',
      'Công: chi đoàn ba thôn và chiến sĩ trẻ đóng quân trên địa bàn.',
    ),
    pic('nha-nhan-ai-thi-cong', 'Đoàn viên xây tường nhà trong đợt làm tập trung đầu tháng 3.'),
  ],
  result: [
    p(
      'Nhà bàn giao sáng 24/3/2023. Ngoài ngôi nhà, chi đoàn đóng tặng hai bàn học và nhận đưa đón hai cháu những ngày suối lên.',
    ),
    quote('Từ nay mưa cũng ngủ được ở nhà mình.', 'Chủ nhân ngôi nhà, trong ngày nhận chìa khóa'),
  ],
  hero: shown('nha-nhan-ai-sau', 'Nhà nhân ái ở xã Thượng Quan ngày bàn giao.'),
  before: shown('nha-nhan-ai-truoc', 'Căn nhà gỗ cũ, tháng 12/2022.'),
  after: shown('nha-nhan-ai-sau', 'Ngôi nhà mới trên nền đất cũ, tháng 3/2023.'),
  unit: 'nganSon',
  campaign: CAMPAIGN.youthMonth,
  beneficiaries: { count: 3, definition: 'người trong gia đình; danh tính không công bố theo nguyện vọng' },
  budget: [
    cost('gach', 'Gạch xây', 'viên', 9_500, 1_600),
    cost('xi-mang', 'Xi măng', 'tấn', 9, 1_650_000, 'union'),
    cost('mai', 'Ngói, xà gồ thép', 'm²', 62, 390_000, 'union'),
    cost('cua', 'Cửa, điện, nước', 'gói', 1, 19_800_000, 'sponsor'),
    cost('ke', 'Kè đá sau nhà', 'm³', 14, 980_000),
    cost('van-chuyen', 'Vận chuyển', 'chuyến', 7, 1_170_000),
    cost(
      'doi-ung',
      'Gỗ cũ dùng lại, công phụ của họ hàng (gia đình đối ứng)',
      'gói',
      1,
      15_000_000,
      'households',
    ),
  ],
  goal: { minimum: 75_000_000, full: 95_940_000 },
  needs: [
    need('gach', 'goods', 'Gạch xây', 'viên', 3_000),
    need('cat', 'goods', 'Cát', 'm³', 14),
    need('ngay-cong', 'labour', 'Phụ hồ', 'ngày công', 200),
  ],
  output: { quantity: 1, unit: 'nhà' },
  acceptsUntil: '2023-03-15',
  legalBasis: 'Kế hoạch số 02-KH/TĐTN-PT ngày 5/1/2023 của Tỉnh Đoàn về Tháng Thanh niên (minh họa)',
  surplus: 'Phần còn lại chuyển vào quỹ nhân ái của Tỉnh Đoàn, dành cho căn nhà tiếp theo.',
  contact: CONTACT,
  confirmations: [
    confirmed(
      '2023-03-24',
      'Ủy ban nhân dân xã Thượng Quan',
      'Nhà làm xong đúng diện tích; gia đình đã nhận nhà và đồng ý với số liệu công bố.',
    ),
  ],
  completion,
  valueInKind: 42_000_000,
  milestones: [
    done('survey', '2022-12-10'),
    done('appeal', '2023-01-09'),
    done('start', '2023-02-19', undefined, { plannedOn: '2023-02-19' }),
    done('building', '2023-03-05', 'Xây xong tường, cất nóc.', {
      picture: shown('nha-nhan-ai-thi-cong', 'Tường nhà ngày cất nóc.'),
    }),
    done('handover', '2023-03-24', undefined, { plannedOn: '2023-03-26' }),
  ],
});
