import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, pic, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, planned, project } from './project.ts';

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
      'Tính đến 25/6/2023 đã đổ xong 110 m đầu tiên. Đợt hai lùi một tuần vì mưa, nên ngày xong toàn tuyến cũng lùi theo, dự kiến trước ngày 27/7.',
    ),
  ],
  hero: shown('lam-duong', 'Thanh niên tình nguyện đổ bê tông đường thôn.'),
  unit: 'yenCu',
  campaign: CAMPAIGN.summer2023,
  beneficiaries: { count: 231, definition: 'người dân của 54 hộ ở thôn Bản Chang' },
  budget: [
    cost('xi-mang', 'Xi măng', 'tấn', 32, 1_620_000, 'state'),
    cost('may', 'Máy trộn, máy đầm (thuê)', 'ngày', 14, 850_000),
    cost('ong-cong', 'Ống cống, vật liệu rãnh thoát nước', 'gói', 1, 8_600_000),
    cost('bat', 'Bạt lót, ván khuôn', 'bộ', 1, 4_200_000),
    cost('doi-ung', 'Cát, sỏi bà con góp (đối ứng)', 'gói', 1, 37_400_000, 'households'),
  ],
  goal: { minimum: 60_000_000, full: 76_540_000 },
  needs: [
    need('cat', 'goods', 'Cát', 'm³', 60),
    need('soi', 'goods', 'Sỏi', 'm³', 80),
    need(
      'ngay-cong',
      'labour',
      'San khuôn, đổ bê tông',
      'ngày công',
      280,
      'Chia ba đợt; cơm trưa do thôn nấu.',
    ),
  ],
  output: { quantity: 250, unit: 'm đường' },
  acceptsUntil: '2023-06-25',
  legalBasis: 'Kế hoạch số 27-KH/HĐTN ngày 10/5/2023 của Huyện Đoàn Chợ Mới (minh họa)',
  surplus: 'Phần còn lại làm thêm gờ chắn ở khúc cua.',
  contact: CONTACT,
  valueInKind: 61_200_000,
  milestones: [
    done('survey', '2023-04-30', 'Chi đoàn đo tuyến, ghi sổ 30 ngày.', {
      picture: shown('khao-sat', 'Đo bề rộng mặt đường lần thứ ba.'),
    }),
    done('appeal', '2023-05-12'),
    done('start', '2023-06-04', undefined, { plannedOn: '2023-06-04' }),
    done('building', '2023-06-18', 'Xong 110 m.', {
      picture: shown('lam-duong', 'Đợt đổ bê tông thứ nhất.'),
    }),
    planned(
      'handover',
      '2023-06-29',
      undefined,
      'Mưa lớn giữa tháng 6 làm ướt nền, đợt đổ thứ hai phải lùi lại; chi đoàn dự kiến xong trước ngày 27/7/2023.',
    ),
  ],
});
