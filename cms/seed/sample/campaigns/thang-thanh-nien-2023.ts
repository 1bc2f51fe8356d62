import type { FaceOf } from '#contract/faces/face.ts';
import { UNIT } from '../units.ts';
import { figuresAsOf, h2, p, pic, shown, ul } from '../write.ts';
import { CAMPAIGN } from './ids.ts';

export const youthMonth: FaceOf<'campaign'> = {
  id: CAMPAIGN.youthMonth,
  slug: 'thang-thanh-nien-2023',
  theme: 'red',
  title: 'Tháng Thanh niên 2023',
  slogan: 'Tuổi trẻ tiên phong chuyển đổi số',
  sapo: 'Tháng Ba năm 2023, tuổi trẻ Bắc Kạn chọn việc số và việc nhà: giúp dân dùng dịch vụ công trực tuyến, bàn giao nhà nhân ái, hiến máu và trồng cây.',
  body: [
    p(
      'Tháng Thanh niên diễn ra hằng năm, lấy ngày 26/3 làm cao điểm. Ở Bắc Kạn, tháng Ba còn là lúc ruộng chờ nước, người rảnh, đường khô: thời điểm hợp nhất trong năm để dựng nhà và trồng cây.',
    ),
    p(
      'Năm nay, phần việc về chuyển đổi số được đưa lên trước. Các tổ công nghệ số cộng đồng trực tại trụ sở xã vào ngày chợ phiên, vì đó là ngày bà con ở thôn xa xuống trung tâm.',
    ),
    figuresAsOf(
      'Kết quả tính đến ngày 31/3/2023',
      ['4.912', 'lượt dân được hướng dẫn'],
      ['3', 'nhà nhân ái bàn giao'],
      ['318', 'đơn vị máu'],
      ['15.600', 'cây trồng mới'],
    ),
    h2('Những việc đáng nhớ'),
    ul(
      'Bàn giao [nhà nhân ái ở xã Thượng Quan](project:5) (huyện Ngân Sơn).',
      'Ngày hội hiến máu tại thành phố Bắc Kạn, 318 đơn vị máu trong một buổi sáng.',
      'Chợ phiên không tiền mặt ở Bộc Bố (huyện Pác Nặm).',
    ),
    pic('hien-mau', 'Ngày hội hiến máu tình nguyện tại thành phố Bắc Kạn, tháng 3/2023.'),
    p(
      'Chỉ tiêu nhà nhân ái chỉ đạt ba trên bốn: một hộ ở huyện Chợ Đồn phải dời ngày làm vì chưa xong thủ tục đất, được chuyển sang vận động tiếp trong năm.',
    ),
  ],
  hero: shown('nha-nhan-ai-thi-cong', 'Thanh niên tình nguyện dựng nhà nhân ái trong Tháng Thanh niên.'),
  startsOn: '2023-02-26',
  endsOn: '2023-03-31',
  units: [UNIT.province, UNIT.movement, UNIT.propaganda],
  indicators: [
    {
      name: 'Người dân được hướng dẫn dịch vụ công trực tuyến',
      unit: 'lượt',
      target: 4000,
      actual: 4912,
      asOf: '2023-03-31',
    },
    { name: 'Nhà nhân ái', unit: 'nhà', target: 4, actual: 3, asOf: '2023-03-31' },
    { name: 'Máu hiến tình nguyện', unit: 'đơn vị', target: 300, actual: 318, asOf: '2023-03-31' },
    { name: 'Cây xanh trồng mới', unit: 'cây', target: 15000, actual: 15600, asOf: '2023-03-31' },
    { name: 'Đoàn viên mới', unit: 'người', target: 450, actual: 467, asOf: '2023-03-31' },
  ],
  timeline: [
    { on: '2023-02-26', title: 'Khởi động Tháng Thanh niên' },
    { on: '2023-03-12', title: 'Chợ phiên không tiền mặt ở Bộc Bố' },
    { on: '2023-03-17', title: 'Ngày hội hiến máu' },
    { on: '2023-03-24', title: 'Bàn giao nhà nhân ái ở Thượng Quan' },
    { on: '2023-03-26', title: 'Kỷ niệm ngày thành lập Đoàn TNCS Hồ Chí Minh' },
  ],
  album: [
    shown('nha-nhan-ai-thi-cong', 'Xây tường nhà ở Thượng Quan.'),
    shown('nha-nhan-ai-sau', 'Ngày bàn giao nhà.'),
    shown('hien-mau', 'Ngày hội hiến máu.'),
    shown('chuyen-doi-so', 'Hướng dẫn cụ già dùng điện thoại.'),
  ],
  attachments: [],
};
