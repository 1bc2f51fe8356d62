import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, pic, quote, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { cost, done, project } from './project.ts';

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
    cost('Gạch xây', 'viên', 9_500, 1_600),
    cost('Xi măng', 'tấn', 9, 1_650_000),
    cost('Ngói, xà gồ thép', 'm²', 62, 390_000),
    cost('Cửa, điện, nước', 'gói', 1, 19_800_000),
    cost('Kè đá sau nhà', 'm³', 14, 980_000),
    cost('Vận chuyển', 'chuyến', 7, 1_170_000),
  ],
  raised: 96_000_000,
  spent: 95_940_000,
  valueInKind: 42_000_000,
  figuresAsOf: '2023-04-05',
  milestones: [
    done('survey', '2022-12-10'),
    done('appeal', '2023-01-09'),
    done('start', '2023-02-19'),
    done('building', '2023-03-05', 'Xây xong tường, cất nóc.'),
    done('handover', '2023-03-24'),
  ],
});
