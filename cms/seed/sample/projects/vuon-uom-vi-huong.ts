import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { cost, done, planned, project } from './project.ts';

export const nursery = project({
  id: PROJECT.nursery,
  slug: 'vuon-uom-cay-thanh-nien-vi-huong',
  title: 'Vườn ươm cây thanh niên xã Vi Hương',
  sapo: 'Vườn ươm 600 m² cung cấp mỗi năm 40.000 cây mỡ, lát và hồi cho các buổi trồng cây của đoàn viên trong huyện, thay vì mua giống từ xa.',
  type: 'vuon-cay',
  level: 'district',
  place: 'viHuong',
  size: '600 m², công suất 40.000 cây một năm',
  need: [
    p(
      'Mỗi mùa xuân, các chi đoàn mua cây giống chở hơn 60 km, tỷ lệ chết vì dập rễ có năm đến ba phần mười. Tiền giống chiếm gần hết kinh phí của ngày trồng cây.',
    ),
  ],
  solution: [
    p(
      'Một gia đình cho mượn đất trong năm năm; kỹ thuật do cán bộ lâm nghiệp trẻ hướng dẫn; đội Mùa hè xanh ngành nông lâm đóng bầu, tra hạt.',
    ),
    ul(
      'Hạt lấy từ cây mẹ trong vùng.',
      'Giàn che lưới, tưới phun dùng bơm nhỏ.',
      'Một phần ba số cây bán cho bà con, tiền quay vòng.',
    ),
  ],
  result: [
    p(
      'Đến 25/6/2023, hai phần ba giàn che đã dựng, 8.400 bầu đã tra hạt. Hệ thống tưới lắp sau cùng vì chờ máy bơm.',
    ),
  ],
  hero: shown('vuon-cay-thanh-nien', 'Những luống cây giống đầu tiên ở vườn ươm Vi Hương.'),
  unit: 'bachThong',
  campaign: CAMPAIGN.greenSummer,
  beneficiaries: { count: 26, definition: 'chi đoàn trong huyện đăng ký nhận cây giống cho vụ xuân 2024' },
  budget: [
    cost('Lưới che, cọc, dây', 'm²', 600, 32_000),
    cost('Máy bơm và ống tưới phun', 'bộ', 1, 12_400_000),
    cost('Túi bầu, phân, hạt giống', 'nghìn bầu', 40, 410_000),
  ],
  raised: 36_000_000,
  spent: 24_900_000,
  valueInKind: 13_500_000,
  figuresAsOf: '2023-06-25',
  milestones: [
    done('survey', '2023-02-08'),
    done('appeal', '2023-03-02'),
    done('start', '2023-04-16'),
    done('building', '2023-06-08', 'Đội Mùa hè xanh dựng giàn che, đóng bầu.'),
    planned('handover', '2023-08-10'),
  ],
});
