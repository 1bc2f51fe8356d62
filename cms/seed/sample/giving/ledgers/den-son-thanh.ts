import { PROJECT } from '../../projects/ids.ts';
import { gift, goods, labour, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const lampsLedger: Ledger = {
  project: PROJECT.lamps,
  entries: [
    gift('2022-06-26', 'Doanh nghiệp tư nhân Đèn Sao Mai', 10_000_000, {
      reference: 'MH06-02001',
      line: 'den',
    }),
    gift('2022-07-02', 'Nhóm đồng hương xa quê Sơn Thành', 8_000_000, {
      reference: 'MH07-02002',
      message: 'Để các cụ đi xem văn nghệ về đỡ phải soi điện thoại.',
    }),
    gift('2022-07-09', 'Công ty TNHH Gỗ Thung Xanh', 6_000_000, { reference: 'MH07-02003', line: 'cot' }),
    ...smallGifts({ seed: 12, from: '2022-06-26', to: '2022-08-20', total: 18_000_000 }),
    goods('2022-08-26', 'Bà con ven đường', ['cát', 6, 'm³', 1_200_000], { need: 'cat' }),
    labour('2022-08-28', 'Chi đoàn bốn thôn xã Sơn Thành', 40, 'đào hố, dựng cột', { need: 'ngay-cong' }),
    labour('2022-09-01', 'Đoàn viên Huyện Đoàn Na Rì', 16, 'đấu đèn', { need: 'ngay-cong' }),
    spend('2022-08-18', 'Cửa hàng điện mặt trời Nắng Sớm', 27_600_000, 'den', 'PC 01'),
    spend('2022-08-20', 'Xưởng cơ khí Ba Lửa', 11_520_000, 'cot', 'PC 02'),
    spend('2022-08-26', 'Cửa hàng vật liệu Cầu Treo', 1_700_000, 'xi-mang', 'PC 03'),
  ],
};
