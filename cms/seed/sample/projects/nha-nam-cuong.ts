import { p, shown } from '../write.ts';
import { PROJECT } from './ids.ts';
import { cost, done, planned, project } from './project.ts';

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
    cost('Gạch xây', 'viên', 9_000, 1_600),
    cost('Xi măng', 'tấn', 8, 1_650_000),
    cost('Mái tôn cách nhiệt, xà gồ', 'm²', 58, 340_000),
    cost('Cửa, điện, nước', 'gói', 1, 18_500_000),
    cost('Công thợ chính', 'ngày', 40, 400_000),
  ],
  raised: 41_500_000,
  spent: 0,
  valueInKind: 5_000_000,
  figuresAsOf: '2023-06-28',
  milestones: [
    done('survey', '2023-01-30'),
    done('appeal', '2023-06-02'),
    planned('start', '2023-08-20'),
    planned('handover', '2023-10-10'),
  ],
});
