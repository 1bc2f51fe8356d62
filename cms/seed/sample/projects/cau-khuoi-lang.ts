import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, quote, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { completion, confirmed, CONTACT, cost, done, need, project } from './project.ts';

export const bridge = project({
  id: PROJECT.bridge,
  slug: 'cau-dan-sinh-khuoi-lang-nghien-loan',
  title: 'Cầu dân sinh Khuổi Lặng, xã Nghiên Loan',
  sapo: 'Cây cầu bê tông dài 9 m thay cho cầu tre gãy sau trận lũ, để 43 học sinh và 62 hộ dân thôn Khuổi Lặng qua suối an toàn quanh năm.',
  type: 'cau',
  level: 'province',
  place: 'nghienLoan',
  size: '9 m × 2 m, tải trọng 1,5 tấn',
  need: [
    p(
      'Thôn Khuổi Lặng nằm bên kia con suối cùng tên. Mùa khô, người dân lội qua; mùa mưa, cả thôn trông vào chiếc cầu tre do các nhà góp cây làm lại mỗi năm. Đầu tháng 5/2022, nước lớn cuốn mất một nửa cầu. Trong ba tuần sau đó, 43 học sinh của thôn phải đi vòng gần 5 km đường rừng để đến trường.',
    ),
    p(
      'Trạm y tế xã cho biết đã hai lần người ốm phải cáng qua suối ngay lúc nước đang lên. Đó là lý do Đoàn xã Nghiên Loan xếp cây cầu này lên đầu danh mục đề xuất.',
    ),
  ],
  solution: [
    p(
      'Cầu bản bê tông cốt thép, mặt rộng 2 m đủ cho xe máy và xe bò, đặt cao hơn vết lũ lớn nhất mà người già trong thôn còn nhớ 0,8 m.',
    ),
    ul(
      'Thiết kế: kỹ sư trẻ của phòng chuyên môn huyện giúp, không lấy công.',
      'Cát, sỏi: khai thác tại chỗ theo hướng dẫn của xã; bà con gùi ra bãi.',
      'Nhân công: 12 ngày làm tập trung của đội hình tình nguyện hè và chi đoàn thôn.',
    ),
  ],
  result: [
    p(
      'Cầu thông xe ngày 11/8/2022, gần một tháng trước ngày khai giảng. Trận mưa lớn cuối tháng 8 cùng năm, nước dâng cách mặt cầu 1,1 m, mố cầu không xê dịch.',
    ),
    quote(
      'Trước đây trời đổ mưa là tôi phải ra suối đứng chờ các cháu. Năm nay thì không.',
      'Trưởng thôn Khuổi Lặng',
    ),
    p(
      'Chi đoàn thôn nhận quét dọn, khơi rác vướng ở mố sau mỗi trận mưa và kiểm tra lan can hai lần một năm.',
    ),
  ],
  hero: shown('cau-dan-sinh-sau', 'Cầu dân sinh Khuổi Lặng ngày khánh thành.'),
  before: shown('cau-dan-sinh-truoc', 'Chiếc cầu tre bị lũ cuốn gãy, tháng 5/2022.'),
  after: shown('cau-dan-sinh-sau', 'Cầu bê tông tại đúng vị trí cũ, tháng 8/2022.'),
  unit: 'pacNam',
  campaign: CAMPAIGN.summer2022,
  beneficiaries: {
    count: 287,
    definition: 'người dân của 62 hộ ở thôn Khuổi Lặng, theo danh sách của trưởng thôn',
  },
  budget: [
    cost('xi-mang', 'Xi măng', 'tấn', 14, 1_650_000),
    cost('thep', 'Thép xây dựng', 'kg', 1_600, 18_500, 'union'),
    cost('van-khuon', 'Ván khuôn, cây chống (thuê)', 'bộ', 1, 9_500_000),
    cost('may', 'Máy trộn, máy đầm (thuê)', 'ngày', 12, 900_000),
    cost('van-chuyen', 'Vận chuyển vật liệu', 'chuyến', 11, 1_400_000),
    cost('lan-can', 'Lan can thép', 'm', 18, 450_000, 'sponsor'),
    cost('doi-ung', 'Cát, sỏi bà con tự gùi (đối ứng)', 'gói', 1, 14_100_000, 'households'),
  ],
  goal: { minimum: 80_000_000, full: 96_500_000 },
  needs: [
    need('cat', 'goods', 'Cát', 'm³', 30, 'Bà con khai thác tại chỗ, theo hướng dẫn của xã.'),
    need('soi', 'goods', 'Sỏi', 'm³', 22),
    need('ngay-cong', 'labour', 'Gánh cát sỏi, đổ bê tông', 'ngày công', 280),
  ],
  output: { quantity: 9, unit: 'm cầu' },
  acceptsUntil: '2022-07-15',
  legalBasis: 'Kế hoạch số 41-KH/TĐTN-PT ngày 20/5/2022 của Tỉnh Đoàn về công trình chiến dịch hè (minh họa)',
  surplus: 'Phần còn lại nhập quỹ duy tu cầu của thôn, công khai hai lần một năm.',
  contact: CONTACT,
  confirmations: [
    confirmed(
      '2022-08-11',
      'Ủy ban nhân dân xã Nghiên Loan',
      'Cầu đúng vị trí, đúng kích thước đã công bố; xã đã nhận bàn giao và giao thôn quản lý.',
    ),
    confirmed(
      '2023-05-20',
      'Bí thư Huyện Đoàn Pác Nặm',
      'Đã đến kiểm tra: mố cầu không xê dịch, lan can vừa sơn lại.',
    ),
  ],
  completion,
  valueInKind: 57_000_000,
  milestones: [
    done('survey', '2022-05-18', 'Đo lòng suối, hỏi vết lũ cũ, họp dân.', {
      picture: shown('cau-dan-sinh-truoc', 'Chỗ cầu tre gãy, ngày khảo sát.'),
    }),
    done('appeal', '2022-05-29', 'Kêu gọi trong lễ ra quân chiến dịch hè.'),
    done('start', '2022-07-16', undefined, { plannedOn: '2022-07-16' }),
    done('building', '2022-07-24', 'Xong mố và trụ, ghép ván khuôn mặt cầu.'),
    done('handover', '2022-08-11', 'Bàn giao cho thôn; 1,5 triệu đồng còn lại nhập quỹ duy tu.', {
      plannedOn: '2022-08-20',
      picture: shown('cau-dan-sinh-sau', 'Những người đầu tiên qua cầu.'),
    }),
    done('upkeep', '2023-05-20', 'Sơn lại lan can, khơi dòng trước mùa mưa.'),
  ],
});
