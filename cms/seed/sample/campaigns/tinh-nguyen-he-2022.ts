import type { FaceOf } from '#contract/faces/face.ts';
import { UNIT } from '../units.ts';
import { h2, p, pic, shown, ul } from '../write.ts';
import { CAMPAIGN } from './ids.ts';

export const summer2022: FaceOf<'campaign'> = {
  id: CAMPAIGN.summer2022,
  slug: 'thanh-nien-tinh-nguyen-he-2022',
  theme: 'teal',
  title: 'Chiến dịch Thanh niên tình nguyện hè 2022',
  slogan: 'Ba tháng hè, trăm việc làng',
  sapo: 'Từ cuối tháng 5 đến cuối tháng 8/2022, gần bảy nghìn lượt thanh niên về thôn làm đường, bắc cầu, dạy bơi và ôn tập cho trẻ em. Đây là mùa hè đầu tiên hoạt động trở lại đầy đủ sau hai năm dịch bệnh.',
  body: [
    p(
      'Hai mùa hè trước, nhiều đội hình phải dừng lại ở chốt kiểm soát dịch. Năm 2022, các xã gửi đề xuất từ tháng 4, sớm hơn thường lệ, và phần lớn đề xuất là những việc rất nhỏ: một đoạn đường trơn, một bãi rác đầu suối, một lớp học bơi.',
    ),
    p(
      'Ban chỉ đạo chiến dịch chọn cách làm ngược với mọi năm. Thay vì chia chỉ tiêu rồi tìm việc, các huyện, thành đoàn gom việc trước, tính ngày công rồi mới cử đội. Nhờ vậy, đội nào về thôn cũng biết mình sẽ làm gì, ngủ ở đâu và khi nào thì xong.',
    ),
    h2('Ba nhóm việc chính'),
    ul(
      '**Hạ tầng nhỏ:** đường thôn, cầu dân sinh, điện thắp sáng. Tiêu biểu là [cầu dân sinh Khuổi Lặng](project:1).',
      '**Trẻ em:** lớp ôn tập, lớp bơi và kỹ năng phòng đuối nước ở những xã có sông, hồ.',
      '**Kỳ thi:** đội tiếp sức tại các điểm thi tốt nghiệp THPT ngày 7 và 8/7.',
    ),
    pic('ky-nang-so-cuu', 'Lớp phòng đuối nước và sơ cứu cho trẻ em quanh hồ Ba Bể.'),
    h2('Điều chưa đạt'),
    p(
      'Chỉ tiêu đường giao thông nông thôn không hoàn thành: mưa kéo dài trong tháng 7 làm ba đoạn đường phải hoãn. Các đoạn này được chuyển sang kế hoạch của huyện, không tính vào kết quả.',
    ),
  ],
  hero: shown('mua-he-xanh', 'Thanh niên tình nguyện về thôn trong mùa hè 2022.'),
  startsOn: '2022-05-29',
  endsOn: '2022-08-24',
  units: [UNIT.province, UNIT.movement, UNIT.federation],
  indicators: [
    { name: 'Thanh niên tham gia', unit: 'lượt', target: 6000, actual: 6870, asOf: '2022-08-24' },
    {
      name: 'Đường giao thông nông thôn làm mới, sửa chữa',
      unit: 'km',
      target: 25,
      actual: 21.4,
      asOf: '2022-08-24',
    },
    { name: 'Cầu dân sinh', unit: 'công trình', target: 2, actual: 2, asOf: '2022-08-24' },
    {
      name: 'Trẻ em học bơi, học kỹ năng phòng đuối nước',
      unit: 'em',
      target: 1500,
      actual: 1846,
      asOf: '2022-08-24',
    },
    { name: 'Cây xanh trồng mới', unit: 'cây', target: 12000, actual: 13250, asOf: '2022-08-24' },
  ],
  timeline: [
    { on: '2022-04-15', title: 'Các huyện, thành đoàn gửi danh mục việc cần làm' },
    {
      on: '2022-05-29',
      title: 'Lễ ra quân cấp tỉnh',
      text: 'Tổ chức tại thành phố Bắc Kạn, nối cầu trực tuyến đến bảy huyện.',
    },
    { on: '2022-07-07', title: 'Tiếp sức kỳ thi tốt nghiệp THPT' },
    {
      on: '2022-08-11',
      title: 'Khánh thành cầu dân sinh Khuổi Lặng',
      text: 'Xã Nghiên Loan, huyện Pác Nặm.',
    },
    { on: '2022-08-24', title: 'Tổng kết chiến dịch' },
  ],
  album: [
    shown('cau-dan-sinh-truoc', 'Khuổi Lặng trước khi có cầu.'),
    shown('cau-dan-sinh-sau', 'Cầu Khuổi Lặng ngày thông xe.'),
    shown('ky-nang-so-cuu', 'Lớp phòng đuối nước quanh hồ Ba Bể.'),
    shown('tiep-suc-mua-thi', 'Đội tiếp sức trước cổng trường thi.'),
  ],
  attachments: [],
};
