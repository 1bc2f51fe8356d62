import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, planned, project } from './project.ts';

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
    cost('luoi', 'Lưới che, cọc, dây', 'm²', 600, 32_000),
    cost('may-bom', 'Máy bơm và ống tưới phun', 'bộ', 1, 12_400_000),
    cost('bau', 'Túi bầu, phân, hạt giống', 'nghìn bầu', 40, 410_000, 'sponsor'),
  ],
  goal: { minimum: 30_000_000, full: 48_000_000 },
  needs: [
    need('may-bom', 'goods', 'Máy bơm nước', 'bộ', 1, 'Công suất từ 1,5 kW, còn dùng tốt.'),
    need('ngay-cong', 'labour', 'Đóng bầu, tra hạt', 'ngày công', 160),
  ],
  output: { quantity: 40_000, unit: 'cây giống một năm' },
  acceptsUntil: '2027-12-31',
  legalBasis:
    'Kế hoạch số 08-KH/HĐTN ngày 28/2/2023 của Huyện Đoàn Bạch Thông, thực hiện trong cả nhiệm kỳ 2022 – 2027 (minh họa)',
  surplus: 'Phần còn lại mua hạt giống cho vụ sau.',
  contact: CONTACT,
  valueInKind: 13_500_000,
  milestones: [
    done('survey', '2023-02-08'),
    done('appeal', '2023-03-02'),
    done('start', '2023-04-16'),
    done('building', '2023-06-08', 'Đội Mùa hè xanh dựng giàn che, đóng bầu.'),
    planned('handover', '2027-12-20', 'Sau năm vụ ươm, bàn giao cho tổ hợp tác của thanh niên xã.'),
  ],
});
