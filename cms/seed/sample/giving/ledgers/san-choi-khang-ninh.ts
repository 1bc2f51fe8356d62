import { PROJECT } from '../../projects/ids.ts';
import { gift, goods, labour, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const playgroundLedger: Ledger = {
  project: PROJECT.playground,
  entries: [
    gift('2023-04-09', 'Công ty TNHH Sơn Cầu Vồng', 7_000_000, { reference: 'MH04-06001', line: 'son' }),
    gift('2023-04-12', 'Nhóm phụ huynh lớp mầm non Hoa Lê', 4_000_000, {
      reference: 'MH04-06002',
      message: 'Để các con có chỗ chơi xa bờ suối.',
    }),
    ...smallGifts({ seed: 16, from: '2023-04-09', to: '2023-05-25', total: 17_000_000 }),
    goods('2023-04-22', 'Các gara dọc đường vào hồ', ['lốp xe cũ', 74, 'chiếc', 3_700_000], { need: 'lop' }),
    labour('2023-05-14', 'Đoàn xã Khang Ninh', 38, 'rửa lốp, sơn, dựng khung', { need: 'ngay-cong' }),
    labour('2023-05-28', 'Phụ huynh các thôn quanh nhà văn hóa', 16, 'rải cát, dựng khung', {
      need: 'ngay-cong',
    }),
    spend('2023-05-05', 'Xưởng cơ khí Ba Lửa', 7_440_000, 'sat', 'PC 01'),
    spend('2023-05-08', 'Cửa hàng sơn Bảy Màu', 7_020_000, 'son', 'PC 02'),
    spend('2023-05-16', 'Tổ hợp tác cát sỏi Bến Lau', 6_300_000, 'cat', 'PC 03'),
    spend('2023-05-29', 'Xưởng mộc Bản Mây', 6_600_000, 'cau-truot', 'PC 04'),
  ],
};
