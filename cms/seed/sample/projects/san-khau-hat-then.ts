import { p, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, planned, project } from './project.ts';

export const stage = project({
  id: PROJECT.stage,
  slug: 'san-khau-hat-then-khang-ninh',
  title: 'Sân khấu và bộ đàn tính cho lớp hát then xã Khang Ninh',
  sapo: 'Mười hai cây đàn tính, một sân khấu gỗ tháo lắp được, để lớp hát then tối thứ Bảy thôi mượn đàn và thôi hát trên thềm nhà văn hóa.',
  type: 'khac',
  level: 'commune',
  place: 'khangNinh',
  size: '24 m² sân khấu tháo lắp, 12 đàn tính, 12 bộ áo chàm',
  need: [
    p(
      'Lớp hát then có 26 em, chung nhau bốn cây đàn mượn của các nghệ nhân. Mỗi buổi, một nhóm tập đàn thì ba nhóm ngồi chờ. Ngày hội, các em diễn trên thềm nhà văn hóa, người đứng sau không thấy gì.',
    ),
  ],
  solution: [
    p(
      'Đàn do nghệ nhân trong huyện làm, giá như bán cho người trong nghề. Sân khấu bằng khung sắt, ván gỗ, bốn người dựng trong một giờ, các xã quanh hồ mượn được.',
    ),
    ul('Đàn và áo ghi sổ, giao từng em giữ.', 'Sân khấu cất ở nhà văn hóa xã, đoàn xã giữ khóa.'),
  ],
  result: [p('Công trình vừa bắt đầu vận động. Hai nơi đã hứa góp, chưa có khoản nào chuyển đến.')],
  hero: shown('san-khau-van-nghe', 'Buổi diễn then – tính của các em trên sân khấu mượn.'),
  unit: 'khangNinh',
  beneficiaries: { count: 26, definition: 'học sinh đang theo lớp hát then tối thứ Bảy' },
  budget: [
    cost('san-khau', 'Sân khấu khung sắt, ván gỗ tháo lắp', 'm²', 24, 850_000),
    cost('dan', 'Đàn tính', 'cây', 12, 1_200_000),
    cost('loa', 'Loa, micro', 'bộ', 1, 9_800_000),
    cost('ao', 'Áo chàm', 'bộ', 12, 650_000),
  ],
  goal: { minimum: 24_200_000, full: 52_400_000 },
  needs: [
    need('van', 'goods', 'Ván gỗ dày 3 cm', 'tấm', 30),
    need('ngay-cong', 'labour', 'Hàn khung, ghép ván', 'ngày công', 20),
  ],
  output: { quantity: 12, unit: 'đàn tính' },
  acceptsUntil: '2027-12-31',
  legalBasis: 'Kế hoạch số 14-KH/ĐTN ngày 26/6/2023 của Đoàn xã Khang Ninh (minh họa)',
  surplus: 'Phần còn lại mua dây đàn và trả công nghệ nhân dạy lớp.',
  contact: CONTACT,
  milestones: [
    done('survey', '2023-06-10', 'Hỏi các nghệ nhân làm đàn, đo nhà văn hóa.'),
    done('appeal', '2023-06-28'),
    planned('start', '2028-01-08'),
    planned('handover', '2028-02-05', 'Kịp hội Lồng tồng đầu xuân.'),
  ],
});
