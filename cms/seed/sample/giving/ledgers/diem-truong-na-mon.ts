import { PROJECT } from '../../projects/ids.ts';
import { direct, gift, goods, labour, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const schoolLedger: Ledger = {
  project: PROJECT.school,
  entries: [
    gift('2022-10-14', 'Công ty Cổ phần Thép Mái Xanh', 90_000_000, {
      reference: 'MH10-03001',
      line: 'khung',
    }),
    gift('2022-10-20', 'Quỹ Lớp học trên mây', 60_000_000, {
      reference: 'MH10-03002',
      message: 'Tặng các con hai căn phòng ấm trước Tết.',
    }),
    gift('2022-10-25', 'Câu lạc bộ Xe hai cầu Gió Ngàn', 35_000_000, { reference: 'MH10-03003' }),
    gift('2022-11-05', 'Công ty TNHH May Áo Ấm', 22_000_000, { reference: 'MH11-03004', line: 'ban-ghe' }),
    gift('2022-11-08', 'Quỹ tình nguyện của Tỉnh Đoàn', 20_000_000, { reference: 'MH11-03005' }),
    gift('2022-11-20', 'Nhóm cựu sinh viên sư phạm khóa 41', 18_000_000, {
      reference: 'MH11-03006',
      message: 'Quà ngày Nhà giáo gửi cô và trò Nà Mòn.',
    }),
    ...smallGifts({ seed: 13, from: '2022-10-13', to: '2022-12-18', total: 37_000_000 }),
    labour('2022-11-27', 'Phụ huynh điểm trường Nà Mòn', 140, 'san nền', { need: 'ngay-cong' }),
    goods('2022-12-22', 'Công ty TNHH Sơn Cầu Vồng', ['sơn', 10, 'thùng', 9_000_000], { need: 'son' }),
    goods('2022-12-25', 'Nhà vườn Thung Hoa', ['bồn hoa', 6, 'chiếc', 3_000_000]),
    labour('2022-12-26', 'Đoàn viên các xã trong huyện Pác Nặm', 90, 'sơn, làm sân', {
      need: 'ngay-cong',
      evidence: [['diem-truong-sau', 'Sân và bồn hoa đoàn viên làm (tranh minh họa)']],
    }),
    direct('2023-01-06', 'Công ty TNHH May Áo Ấm', ['áo ấm', 38, 'chiếc', 6_840_000], {
      message: 'Mỗi con một chiếc, đúng cỡ cô giáo đã đo.',
    }),
    spend('2022-12-02', 'Công ty TNHH Kết cấu Mường Tre', 90_000_000, 'khung', 'PC 01'),
    spend('2022-12-08', 'Cửa hàng vật liệu Hai Cầu', 17_820_000, 'san', 'PC 02'),
    spend('2022-12-10', 'Xe tải của hợp tác xã Nậm Sương', 13_500_000, 'van-chuyen', 'PC 03'),
    spend('2022-12-20', 'Công ty TNHH Kết cấu Mường Tre', 47_700_000, 'khung', 'PC 04'),
    spend('2022-12-24', 'Xưởng tấm nhẹ Suối Bạc', 53_760_000, 'tuong', 'PC 05'),
    spend('2022-12-29', 'Tổ điện nước Ban Mai', 29_000_000, 'cua-dien', 'PC 06'),
    spend('2023-01-04', 'Xưởng bàn ghế Mộc Lan', 23_000_000, 'ban-ghe', 'PC 07'),
  ],
};
