import type { FaceOf } from '#contract/faces/face.ts';
import { UNIT } from '../units.ts';
import { h2, p, pic, shown, ul } from '../write.ts';
import { CAMPAIGN } from './ids.ts';

export const winterSpring: FaceOf<'campaign'> = {
  id: CAMPAIGN.winterSpring,
  slug: 'tinh-nguyen-mua-dong-2022-xuan-2023',
  theme: 'amber',
  title: 'Tình nguyện mùa đông 2022 và Xuân tình nguyện 2023',
  slogan: 'Đông ấm, xuân sớm',
  sapo: 'Ba tháng từ đầu tháng 12/2022 đến cuối tháng 2/2023: áo ấm và phòng học mới cho trẻ vùng cao, Tết đủ bánh chưng cho người già neo đơn, mở đầu năm mới bằng trồng cây.',
  body: [
    p(
      'Ở các xã vùng cao của Pác Nặm và Ngân Sơn, tháng 12 có những đêm nhiệt độ xuống dưới 5 °C. Chiến dịch mùa đông vì thế bắt đầu bằng việc đếm: bao nhiêu em thiếu áo, bao nhiêu phòng học hở gió, bao nhiêu cụ sống một mình. Danh sách do đoàn xã lập, có trưởng thôn xác nhận, rồi mới kêu gọi.',
    ),
    h2('Ba việc chính'),
    ul(
      'Xây [phòng học ở điểm trường Nà Mòn](project:3), xã Công Bằng, huyện Pác Nặm.',
      'Tặng áo ấm, chăn bông đúng kích cỡ theo danh sách; không nhận quần áo cũ rách, không phát tràn lan.',
      'Gói bánh chưng, dọn nhà, sửa bếp cho người già neo đơn trước Tết Quý Mão.',
    ),
    pic('diem-truong-sau', 'Phòng học mới ở điểm trường Nà Mòn, hoàn thành trong chiến dịch.'),
    p(
      'Sau rằm tháng Giêng, các đội chuyển sang trồng cây. Chiến dịch khép lại ngày 26/2/2023 để nối vào Tháng Thanh niên.',
    ),
  ],
  hero: shown('xuan-tinh-nguyen', 'Gói bánh chưng tặng người già neo đơn.'),
  startsOn: '2022-12-04',
  endsOn: '2023-02-26',
  units: [UNIT.province, UNIT.federation],
  indicators: [
    { name: 'Áo ấm cho học sinh', unit: 'chiếc', target: 2500, actual: 2780, asOf: '2023-02-26' },
    { name: 'Chăn bông', unit: 'chiếc', target: 600, actual: 640, asOf: '2023-02-26' },
    { name: 'Suất quà Tết', unit: 'suất', target: 1200, actual: 1315, asOf: '2023-02-26' },
    { name: 'Bánh chưng', unit: 'chiếc', target: 3000, actual: 3460, asOf: '2023-02-26' },
    { name: 'Phòng học mới', unit: 'phòng', target: 2, actual: 2, asOf: '2023-02-26' },
  ],
  timeline: [
    { on: '2022-12-04', title: 'Khởi động tại huyện Pác Nặm' },
    { on: '2023-01-06', title: 'Bàn giao điểm trường Nà Mòn' },
    { on: '2023-01-15', title: 'Ngày Chủ nhật bánh chưng' },
    { on: '2023-02-08', title: 'Ra quân trồng cây đầu xuân' },
    { on: '2023-02-26', title: 'Tổng kết, chuyển sang Tháng Thanh niên' },
  ],
  album: [
    shown('diem-truong-truoc', 'Lớp học tạm ở Nà Mòn.'),
    shown('diem-truong-sau', 'Hai phòng học mới.'),
    shown('xuan-tinh-nguyen', 'Gói bánh chưng trước Tết.'),
    shown('trong-cay', 'Trồng cây đầu xuân.'),
  ],
  attachments: [],
};
