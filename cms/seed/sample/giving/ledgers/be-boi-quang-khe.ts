import { PROJECT } from '../../projects/ids.ts';
import { gift, labour, promisedGoods } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const poolLedger: Ledger = {
  project: PROJECT.pool,
  entries: [
    gift('2023-05-22', 'Các nhà lưu trú cộng đồng quanh hồ', 16_000_000, {
      reference: 'MH05-14001',
      message: 'Trẻ con ở hồ phải biết bơi trước khi biết chèo thuyền.',
    }),
    gift('2023-05-29', 'Công ty TNHH Du thuyền Mặt Gương', 12_000_000, {
      reference: 'MH05-14002',
      line: 'be',
    }),
    gift('2023-06-06', 'Câu lạc bộ Bơi Cá Chép', 5_000_000, { reference: 'MH06-14003' }),
    ...smallGifts({ seed: 24, from: '2023-05-21', to: '2023-06-28', total: 18_500_000 }),
    promisedGoods('2023-06-10', 'Xưởng may Phao Xanh', ['phao tập bơi', 60, 'chiếc', 4_800_000], {
      need: 'phao',
    }),
    labour('2023-06-24', 'Đoàn xã Quảng Khê', 24, 'dọn mặt bằng', { need: 'ngay-cong' }),
  ],
};
