import { p, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, planned, project } from './project.ts';

export const pool = project({
  id: PROJECT.pool,
  slug: 'be-boi-phong-duoi-nuoc-quang-khe',
  title: 'Bể bơi phòng đuối nước ở xã Quảng Khê',
  sapo: 'Một bể bơi lắp ghép 12 × 6 m trong sân trường, để mỗi hè 300 trẻ em quanh hồ Ba Bể học bơi ở chỗ nước trong và có người trông.',
  type: 'khac',
  level: 'district',
  place: 'quangKhe',
  size: '12 m × 6 m, sâu 0,8 – 1,1 m',
  need: [
    p(
      'Quanh hồ và ven sông Năng, trẻ em gần nước từ nhỏ nhưng phần đông không biết bơi đúng cách. Lớp bơi mùa hè phải rào lưới một góc hồ; hôm nào nước đục hoặc có thuyền qua lại là nghỉ.',
    ),
  ],
  solution: [
    p(
      'Bể bằng tấm composite bắt bu lông, đặt trên nền bê tông trong sân trường, tháo ra chuyển đi được. Nhà trường trông nom, Huyện Đoàn mời huấn luyện viên, mỗi khóa mười buổi, không thu học phí.',
    ),
    ul('Máy lọc tuần hoàn, thử nước mỗi sáng.', 'Rào quanh bể có khóa, ngoài giờ học không ai vào.'),
  ],
  result: [
    p('Công trình đang vận động. Nhà trường đã dành khu đất sau dãy lớp học và đồng ý phương án trông nom.'),
  ],
  hero: shown('ky-nang-so-cuu', 'Lớp phòng đuối nước và sơ cứu bên hồ, mùa hè trước.'),
  unit: 'baBe',
  beneficiaries: { count: 300, definition: 'trẻ em từ 7 đến 14 tuổi ở bốn xã quanh hồ, học bơi mỗi hè' },
  budget: [
    cost('be', 'Bể composite lắp ghép', 'bộ', 1, 98_000_000, 'sponsor'),
    cost('loc', 'Máy lọc, hóa chất xử lý nước năm đầu', 'bộ', 1, 34_500_000),
    cost('nen', 'Nền bê tông, rãnh thoát', 'm²', 110, 185_000),
    cost('rao', 'Rào, cổng có khóa', 'm', 44, 260_000),
  ],
  goal: { minimum: 120_000_000, full: 164_290_000 },
  needs: [
    need('phao', 'goods', 'Phao tập bơi', 'chiếc', 60),
    need('ngay-cong', 'labour', 'Làm nền, dựng rào', 'ngày công', 80),
  ],
  output: { quantity: 300, unit: 'trẻ em học bơi mỗi hè' },
  acceptsUntil: '2027-12-31',
  legalBasis: 'Kế hoạch số 22-KH/HĐTN ngày 15/5/2023 của Huyện Đoàn Ba Bể (minh họa)',
  surplus: 'Phần còn lại trả tiền huấn luyện viên cho các khóa sau.',
  contact: CONTACT,
  valueInKind: 3_600_000,
  milestones: [
    done('survey', '2023-04-22', 'Đo sân trường, hỏi nguồn nước và nguồn điện.'),
    done('appeal', '2023-05-20'),
    planned('start', '2028-03-04'),
    planned('handover', '2028-05-27', 'Kịp khóa bơi đầu tiên của mùa hè.'),
  ],
});
