import { CAMPAIGN } from '../campaigns/ids.ts';
import { p, quote, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { cost, done, project } from './project.ts';

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
    cost('Xi măng', 'tấn', 14, 1_650_000),
    cost('Thép xây dựng', 'kg', 1_600, 18_500),
    cost('Ván khuôn, cây chống (thuê)', 'bộ', 1, 9_500_000),
    cost('Máy trộn, máy đầm (thuê)', 'ngày', 12, 900_000),
    cost('Vận chuyển vật liệu', 'chuyến', 11, 1_400_000),
    cost('Lan can thép', 'm', 18, 450_000),
  ],
  raised: 98_000_000,
  spent: 96_500_000,
  valueInKind: 57_000_000,
  figuresAsOf: '2022-09-15',
  milestones: [
    done('survey', '2022-05-18', 'Đo lòng suối, hỏi vết lũ cũ, họp dân.'),
    done('appeal', '2022-05-29', 'Kêu gọi trong lễ ra quân chiến dịch hè.'),
    done('start', '2022-07-16'),
    done('building', '2022-07-24', 'Xong mố và trụ, ghép ván khuôn mặt cầu.'),
    done('handover', '2022-08-11', 'Bàn giao cho thôn; 1,5 triệu đồng còn lại nhập quỹ duy tu.'),
    done('upkeep', '2023-05-20', 'Sơn lại lan can, khơi dòng trước mùa mưa.'),
  ],
});
