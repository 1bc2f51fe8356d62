import { p, shown, ul } from '../write.ts';
import { PROJECT } from './ids.ts';
import { CONTACT, cost, done, need, planned, project } from './project.ts';

export const library = project({
  id: PROJECT.library,
  slug: 'phong-doc-thieu-nhi-cuong-loi',
  title: 'Phòng đọc thiếu nhi ở nhà văn hóa xã Cường Lợi',
  sapo: 'Biến một gian kho bỏ trống 24 m² thành phòng đọc có 600 đầu sách, mở cửa bốn buổi chiều mỗi tuần cho trẻ em trong xã.',
  type: 'khac',
  level: 'commune',
  place: 'cuongLoi',
  size: '24 m², 600 cuốn sách, 20 chỗ ngồi',
  need: [
    p(
      'Tủ sách lưu động của đoàn xã có 140 cuốn, chuyền tay nhau giữa bảy thôn, trang bìa nhiều cuốn đã dán lại ba lần. Trẻ em tan học lúc 4 giờ chiều, bố mẹ gần tối mới ở ruộng về; quãng giữa ấy các em chơi ở quán hoặc ven suối.',
    ),
  ],
  solution: [
    p(
      'Ủy ban nhân dân xã cho mượn gian kho cạnh hội trường. Đoàn xã sửa mái, quét vôi, đóng giá và cử đoàn viên trực theo lịch.',
    ),
    ul(
      'Nhận sách cũ còn đủ trang, phù hợp lứa tuổi 6 – 15.',
      'Không nhận sách giáo khoa đã thay chương trình.',
      'Danh mục sách tặng dán ở cửa phòng đọc.',
    ),
  ],
  result: [
    p(
      'Công trình đang trong giai đoạn vận động. Đến cuối tháng 6/2023 đã có 315 cuốn sách và một phần tiền đóng giá.',
    ),
  ],
  hero: shown('phong-doc', 'Phối cảnh phòng đọc sau khi hoàn thành.'),
  unit: 'naRi',
  beneficiaries: {
    count: 410,
    definition: 'trẻ em từ 6 đến 15 tuổi trong xã, theo số liệu của hai nhà trường',
  },
  budget: [
    cost('gia', 'Giá sách gỗ ba tầng', 'chiếc', 8, 1_200_000),
    cost('ban', 'Bàn đọc và ghế', 'bộ', 5, 1_600_000),
    cost('sua', 'Sửa mái, quét vôi, đường điện', 'gói', 1, 11_500_000),
    cost('sach', 'Sách thiếu nhi mua bổ sung', 'cuốn', 285, 38_000),
  ],
  goal: { minimum: 21_000_000, full: 39_930_000 },
  needs: [
    need(
      'sach',
      'goods',
      'Sách thiếu nhi 6 – 15 tuổi',
      'cuốn',
      355,
      'Sách cũ còn đủ trang; không nhận sách giáo khoa đã thay.',
    ),
    need('gia-sach', 'goods', 'Giá sách gỗ', 'chiếc', 8),
    need('ngay-cong', 'labour', 'Sửa mái, quét vôi', 'ngày công', 60),
  ],
  output: { quantity: 600, unit: 'cuốn sách' },
  acceptsUntil: '2023-07-31',
  legalBasis: 'Kế hoạch số 07-KH/ĐTN ngày 15/4/2023 của Đoàn xã Cường Lợi (minh họa)',
  surplus: 'Phần còn lại mua thêm sách theo danh sách các em đề nghị.',
  contact: CONTACT,
  valueInKind: 9_450_000,
  milestones: [
    done('survey', '2023-03-18'),
    done('appeal', '2023-04-20', 'Phát động dịp Ngày Sách và Văn hóa đọc Việt Nam.'),
    planned('start', '2023-08-05'),
    planned('handover', '2023-09-03', 'Trước ngày khai giảng.'),
  ],
});
