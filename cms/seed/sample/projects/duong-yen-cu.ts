import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, pic, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { cost, done, planned, project } from './project.ts';

export const concreteRoad = project({
  id: PROJECT.concreteRoad,
  slug: 'duong-be-tong-thon-ban-chang-yen-cu',
  title: 'Đường bê tông thôn Bản Chang, xã Yên Cư',
  sapo: 'Chi đoàn thôn tự đo, tự lập dự toán 250 m đường dốc trơn nhất xã; đội hình tình nguyện hè góp công đổ bê tông.',
  type: 'duong-giao-thong',
  level: 'district',
  place: 'yenCu',
  size: '250 m × 2,5 m × 15 cm',
  need: [
    p(
      'Đoạn dốc đầu thôn Bản Chang là đường ra của 54 hộ. Ngày mưa, xe máy phải quấn xích vào bánh, xe chở gỗ keo nằm lại chân dốc chờ nắng. Tháng 4/2023, chi đoàn ghi sổ trong 30 ngày: 11 lượt xe đổ, 3 buổi học có học sinh đến muộn quá nửa giờ.',
    ),
  ],
  solution: [
    p('Mặt đường bê tông dày 15 cm, có rãnh thoát nước phía taluy dương và khía nhám ở đoạn dốc nhất.'),
    ul(
      'Nhà nước và nhà hảo tâm: xi măng, máy.',
      'Dân: cát, sỏi, hiến 130 m² đất lề đường.',
      'Thanh niên: 280 ngày công, chia ba đợt.',
    ),
    pic('khao-sat', 'Đoàn viên đo lại tuyến đường trước khi lập dự toán.'),
  ],
  result: [
    p(
      'Tính đến 25/6/2023 đã đổ xong 110 m đầu tiên. Đợt hai lùi một tuần vì mưa; thời gian hoàn thành dự kiến vẫn giữ nguyên.',
    ),
  ],
  hero: shown('lam-duong', 'Thanh niên tình nguyện đổ bê tông đường thôn.'),
  unit: 'yenCu',
  campaign: CAMPAIGN.summer2023,
  beneficiaries: { count: 231, definition: 'người dân của 54 hộ ở thôn Bản Chang' },
  budget: [
    cost('Xi măng', 'tấn', 32, 1_620_000),
    cost('Máy trộn, máy đầm (thuê)', 'ngày', 14, 850_000),
    cost('Ống cống, vật liệu rãnh thoát nước', 'gói', 1, 8_600_000),
    cost('Bạt lót, ván khuôn', 'bộ', 1, 4_200_000),
  ],
  raised: 70_500_000,
  spent: 34_780_000,
  valueInKind: 61_200_000,
  figuresAsOf: '2023-06-25',
  milestones: [
    done('survey', '2023-04-30', 'Chi đoàn đo tuyến, ghi sổ 30 ngày.'),
    done('appeal', '2023-05-12'),
    done('start', '2023-06-04'),
    done('building', '2023-06-18', 'Xong 110 m.'),
    planned('handover', '2023-07-27'),
  ],
});
