import type { FaceOf } from '#contract/faces/face.ts';
import { UNIT } from '../units.ts';
import { h2, p, pic, shown, ul } from '../write.ts';
import { CAMPAIGN } from './ids.ts';

export const summer2023: FaceOf<'campaign'> = {
  id: CAMPAIGN.summer2023,
  slug: 'thanh-nien-tinh-nguyen-he-2023',
  theme: 'blue',
  title: 'Chiến dịch Thanh niên tình nguyện hè 2023',
  slogan: 'Tuổi trẻ Bắc Kạn chung sức xây dựng nông thôn mới',
  sapo: 'Chiến dịch diễn ra từ ngày 28/5 đến ngày 31/8/2023 ở cả tám huyện, thành phố, tập trung vào đường thôn, nước sạch, kỹ năng số và mùa hè an toàn cho trẻ em.',
  body: [
    p(
      'Mùa hè này, mỗi đoàn xã chọn một việc khó nhất của địa phương để làm cho xong, thay vì làm nhiều việc dang dở. Danh sách 96 việc được các huyện, thành đoàn chốt từ ngày 10/5 và niêm yết ở nhà văn hóa thôn để bà con theo dõi.',
    ),
    p(
      'Bốn đội hình quen thuộc cùng ra quân: [Mùa hè xanh](campaign:5) của học sinh, sinh viên; Hoa phượng đỏ của học sinh THPT; Kỳ nghỉ hồng của cán bộ, công chức trẻ; Hành quân xanh của thanh niên lực lượng vũ trang. Đội Tiếp sức mùa thi hoạt động trong tuần cuối tháng 6.',
    ),
    h2('Việc lớn của mùa hè'),
    ul(
      '[Đường bê tông 250 m ở Yên Cư](project:8) (huyện Chợ Mới), do chi đoàn thôn tự đo, tự lập dự toán.',
      '[Bể nước sạch ở Bằng Vân](project:9) (huyện Ngân Sơn).',
      'Lớp bơi và phòng đuối nước cho trẻ em các xã quanh hồ Ba Bể.',
      'Tổ công nghệ số cộng đồng hướng dẫn dịch vụ công trực tuyến tại nhà văn hóa thôn vào tối thứ Sáu.',
    ),
    pic('lam-duong', 'Đổ bê tông đường thôn, công việc nặng nhất của các đội hình hè.'),
    h2('Cách theo dõi'),
    p(
      'Các chỉ tiêu dưới đây được cập nhật vào ngày cuối tháng. Con số chỉ tính những việc đã nghiệm thu hoặc đã có danh sách người tham gia.',
    ),
  ],
  hero: shown('le-ra-quan', 'Lễ ra quân chiến dịch hè.'),
  startsOn: '2023-05-28',
  endsOn: '2023-08-31',
  units: [UNIT.province, UNIT.movement, UNIT.federation],
  indicators: [
    { name: 'Thanh niên tham gia', unit: 'lượt', target: 7000, actual: 2310, asOf: '2023-06-30' },
    {
      name: 'Đường giao thông nông thôn làm mới, sửa chữa',
      unit: 'km',
      target: 22,
      actual: 6.8,
      asOf: '2023-06-30',
    },
    { name: 'Công trình nước sạch', unit: 'công trình', target: 4, actual: 1, asOf: '2023-06-30' },
    {
      name: 'Trẻ em học bơi, học kỹ năng phòng đuối nước',
      unit: 'em',
      target: 2000,
      actual: 735,
      asOf: '2023-06-30',
    },
    {
      name: 'Người dân được hướng dẫn dịch vụ công trực tuyến',
      unit: 'lượt',
      target: 5000,
      actual: 1624,
      asOf: '2023-06-30',
    },
  ],
  timeline: [
    { on: '2023-05-10', title: 'Chốt danh mục 96 việc của đoàn cơ sở' },
    { on: '2023-05-28', title: 'Lễ ra quân cấp tỉnh tại thành phố Bắc Kạn' },
    {
      on: '2023-06-01',
      title: 'Bàn giao sân chơi thiếu nhi Khang Ninh',
      text: 'Công trình mở đầu của mùa hè.',
    },
    { on: '2023-06-04', title: 'Khởi công đường bê tông Yên Cư' },
    { on: '2023-06-27', title: 'Tiếp sức kỳ thi tốt nghiệp THPT' },
    { on: '2023-08-31', title: 'Tổng kết chiến dịch' },
  ],
  album: [
    shown('le-ra-quan', 'Lễ ra quân cấp tỉnh.'),
    shown('lam-duong', 'Đổ bê tông ở Bản Chang.'),
    shown('san-choi', 'Chiều mở cửa sân chơi Khang Ninh.'),
    shown('nuoc-sach', 'Nước về thôn ở Bằng Vân.'),
  ],
  attachments: [],
};
