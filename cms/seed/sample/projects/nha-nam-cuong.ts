import { p, shown } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, planned, project } from './project.ts';

export const secondHouse = project({
  id: PROJECT.secondHouse,
  slug: 'nha-nhan-ai-xa-nam-cuong',
  title: 'Nhà nhân ái ở xã Nam Cường',
  sapo: 'Một cặp vợ chồng trẻ có con nhỏ đang ở nhờ bếp nhà họ hàng. Đất đã xong thủ tục, công trình còn thiếu chừng một nửa kinh phí.',
  type: 'nha-nhan-ai',
  level: 'district',
  place: 'namCuong',
  size: '42 m², hai gian',
  need: [
    p(
      'Căn nhà cũ của gia đình bị sạt một góc trong đợt mưa tháng 7/2022, xã vận động di dời. Họ ở nhờ gian bếp của người chú, nấu ăn dưới mái bạt. Người chồng làm phụ hồ, người vợ ở nhà trông con hai tuổi.',
    ),
  ],
  solution: [
    p(
      'Nhà xây trên thửa đất mới do gia đình được bố trí tái định cư tại chỗ, xa taluy. Người chồng tham gia xây như một thợ phụ, tính vào phần đóng góp của gia đình.',
    ),
  ],
  result: [
    p(
      'Công trình nằm trong kế hoạch Tháng Thanh niên 2023 nhưng phải lùi vì chưa xong thủ tục đất. Thủ tục hoàn tất ngày 29/5; hiện đang vận động phần còn thiếu.',
    ),
  ],
  hero: shown('nha-nhan-ai-truoc', 'Căn nhà cũ đã hư hỏng, không còn ở được.'),
  unit: 'choDon',
  beneficiaries: { count: 3, definition: 'người trong gia đình; danh tính không công bố theo nguyện vọng' },
  budget: [
    cost('gach', 'Gạch xây', 'viên', 9_000, 1_600),
    cost('xi-mang', 'Xi măng', 'tấn', 8, 1_650_000, 'union'),
    cost('mai', 'Mái tôn cách nhiệt, xà gồ', 'm²', 58, 340_000),
    cost('cua', 'Cửa, điện, nước', 'gói', 1, 18_500_000, 'sponsor'),
    cost('tho', 'Công thợ chính', 'ngày', 40, 400_000),
    cost('doi-ung', 'Công phụ hồ của người chồng (gia đình đối ứng)', 'ngày', 60, 250_000, 'households'),
  ],
  goal: { minimum: 65_000_000, full: 81_820_000 },
  needs: [
    need('gach', 'goods', 'Gạch xây', 'viên', 9_000),
    need('xi-mang', 'goods', 'Xi măng', 'bao', 160),
    need('ngay-cong', 'labour', 'Phụ hồ', 'ngày công', 120),
  ],
  output: { quantity: 1, unit: 'nhà' },
  acceptsUntil: '2027-12-31',
  legalBasis: 'Kế hoạch số 15-KH/HĐTN ngày 30/5/2023 của Huyện Đoàn Chợ Đồn (minh họa)',
  surplus: 'Phần còn lại chuyển vào quỹ nhân ái của Tỉnh Đoàn, dành cho căn nhà tiếp theo.',
  contact: CONTACT,
  valueInKind: 5_000_000,
  milestones: [
    done('survey', '2023-01-30'),
    done('appeal', '2023-06-02'),
    planned(
      'start',
      '2023-06-18',
      undefined,
      'Thủ tục đất hoàn tất ngày 29/5/2023, chậm ba tháng; chờ đủ mức tối thiểu mới đổ móng.',
    ),
    planned('handover', '2028-01-20', 'Chậm nhất: trước Tết Mậu Thân. Đủ kinh phí sớm thì làm sớm.'),
  ],
});
