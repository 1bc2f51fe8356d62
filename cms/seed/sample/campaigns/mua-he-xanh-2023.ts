import type { FaceOf } from '#contract/faces/face.ts';
import { UNIT } from '../units.ts';
import { h2, p, pic, shown, table } from '../write.ts';
import { CAMPAIGN } from './ids.ts';

export const greenSummer: FaceOf<'campaign'> = {
  id: CAMPAIGN.greenSummer,
  slug: 'mua-he-xanh-2023',
  theme: 'green',
  title: 'Mùa hè xanh 2023',
  slogan: 'Về bản, làm việc có tên',
  sapo: 'Mười hai đội hình sinh viên, học sinh học nghề về mười hai xã khó khăn, mỗi đội ở lại từ mười đến mười bốn ngày và làm đúng nghề mình học.',
  body: [
    p(
      'Sinh viên nông lâm đi vườn ươm, sinh viên sư phạm mở lớp ôn hè, học sinh nghề điện sửa đường dây cho nhà văn hóa. Nguyên tắc của Mùa hè xanh năm nay là mỗi người làm việc gần với điều mình được học nhất, phần việc chân tay chung chia đều.',
    ),
    p(
      'Các đội ăn ở tại nhà văn hóa thôn hoặc nhà dân, tự nấu ăn, tự mang thuốc men cơ bản. Buổi tối chia làm hai: một nửa đội sinh hoạt với thiếu nhi, nửa kia họp với chi đoàn thôn để chuẩn bị việc hôm sau.',
    ),
    table(
      'Một số đội hình và nơi đến',
      ['Đội hình', 'Nơi đến', 'Việc chính'],
      ['Nông lâm', 'Vi Hương (Bạch Thông)', 'Vườn ươm, hướng dẫn tỉa thưa rừng'],
      ['Sư phạm', 'Công Bằng (Pác Nặm)', 'Lớp ôn hè, tiếng phổ thông cho trẻ vào lớp Một'],
      ['Điện dân dụng', 'Yên Cư (Chợ Mới)', 'Sửa đường dây, phụ đổ bê tông'],
      ['Công nghệ thông tin', 'Quảng Khê (Ba Bể)', 'Kỹ năng số, đưa điểm du lịch lên bản đồ'],
    ),
    pic('on-he-thieu-nhi', 'Lớp ôn hè trong nhà sàn do đội hình sư phạm phụ trách.'),
    h2('Nếp riêng của các đội'),
    p(
      'Ngày cuối cùng không tổ chức liên hoan. Thay vào đó là buổi “bàn giao việc”: việc nào dở dang, ai trong thôn làm tiếp, dụng cụ để lại ở đâu. Biên bản viết tay, hai bên cùng ký.',
    ),
  ],
  hero: shown('mua-he-xanh', 'Một đội hình Mùa hè xanh trên đường vào bản.'),
  parent: CAMPAIGN.summer2023,
  startsOn: '2023-06-05',
  endsOn: '2023-08-10',
  units: [UNIT.movement, UNIT.college],
  indicators: [
    { name: 'Đội hình', unit: 'đội', target: 12, actual: 5, asOf: '2023-06-30' },
    { name: 'Tình nguyện viên', unit: 'người', target: 260, actual: 108, asOf: '2023-06-30' },
    { name: 'Trẻ em học ôn hè', unit: 'em', target: 900, actual: 312, asOf: '2023-06-30' },
    { name: 'Cây giống ươm mới', unit: 'cây', target: 20000, actual: 8400, asOf: '2023-06-30' },
  ],
  timeline: [
    { on: '2023-05-20', title: 'Tập huấn đội trưởng', text: 'Sơ cứu, an toàn lao động, kỹ năng ở nhà dân.' },
    { on: '2023-06-05', title: 'Năm đội đầu tiên lên đường' },
    { on: '2023-07-03', title: 'Đợt hai: bảy đội' },
    { on: '2023-08-10', title: 'Bàn giao việc, kết thúc' },
  ],
  album: [
    shown('vuon-cay-thanh-nien', 'Vườn ươm Vi Hương.'),
    shown('on-he-thieu-nhi', 'Lớp ôn hè trong nhà sàn.'),
    shown('to-cong-nghe-so', 'Giúp bà con làm hồ sơ trực tuyến.'),
  ],
  attachments: [],
};
