import { p, shown } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, planned, project } from './project.ts';

export const newLamps = project({
  id: PROJECT.newLamps,
  slug: 'thap-sang-duong-que-kim-lu',
  title: 'Thắp sáng đường quê xã Kim Lư',
  sapo: 'Học từ Sơn Thành, chi đoàn ba thôn ở Kim Lư muốn lắp 18 bóng đèn trên đoạn đường trẻ em đi học về muộn. Công trình mới khảo sát xong.',
  type: 'thap-sang-duong-que',
  level: 'commune',
  place: 'kimLu',
  size: '18 bóng đèn năng lượng mặt trời trên 900 m',
  need: [
    p(
      'Mùa đông, học sinh THCS học buổi chiều ra về lúc trời đã nhập nhoạng. Đoạn 900 m men chân núi không có nhà dân, không đèn, có hai ngầm tràn.',
    ),
  ],
  solution: [
    p(
      'Dùng đèn mặt trời như [công trình ở Sơn Thành](project:2), nhưng chọn loại pin thay rời được, vì hai bóng hỏng ở đó đều hỏng pin. Cột đặt phía không có mương để xe tải gỗ không va phải.',
    ),
  ],
  result: [
    p('Chưa khởi động vận động. Dự kiến trình kế hoạch lên xã trong tháng 7 và kêu gọi từ tháng 8/2023.'),
  ],
  hero: shown('khao-sat', 'Đoàn viên đo khoảng cách đặt cột đèn.'),
  unit: 'naRi',
  beneficiaries: {
    count: 118,
    definition: 'học sinh đi qua đoạn đường hằng ngày, theo danh sách nhà trường',
  },
  budget: [
    cost('den', 'Đèn năng lượng mặt trời 100 W, pin rời', 'bộ', 18, 1_300_000),
    cost('cot', 'Cột thép 5 m', 'cột', 18, 500_000),
    cost('xi-mang', 'Xi măng chân cột', 'bao', 16, 88_000),
  ],
  goal: { minimum: 24_000_000, full: 33_808_000 },
  needs: [need('ngay-cong', 'labour', 'Đào hố, dựng cột', 'ngày công', 40)],
  output: { quantity: 18, unit: 'bóng đèn' },
  contact: CONTACT,
  milestones: [
    done('survey', '2023-06-17', 'Đếm lượt người qua trong hai buổi tối.'),
    planned('appeal', '2023-08-05'),
    planned('start', '2023-10-15'),
    planned('handover', '2023-10-29'),
  ],
});
