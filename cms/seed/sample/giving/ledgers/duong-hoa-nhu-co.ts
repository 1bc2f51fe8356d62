import { PROJECT } from '../../projects/ids.ts';
import { gift, goods, labour, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

/** Spent more than it received: the public sees it, and why. */
export const flowerRoadLedger: Ledger = {
  project: PROJECT.flowerRoad,
  entries: [
    gift('2022-02-28', 'Ủy ban nhân dân xã Như Cố', 6_000_000, { reference: 'MH02-04001', line: 'bon' }),
    gift('2022-03-02', 'Hợp tác xã Hoa Như Ý', 5_000_000, { reference: 'MH03-04002', line: 'cay' }),
    ...smallGifts({ seed: 14, from: '2022-02-28', to: '2022-03-09', total: 9_000_000 }),
    goods('2022-03-12', 'Các hộ ven đường', ['phân chuồng', 40, 'bao', 0], { need: 'phan' }),
    labour('2022-03-13', 'Chi đoàn ba thôn dọc trục xã', 52, 'làm đất, trồng hoa', { need: 'ngay-cong' }),
    labour('2022-04-17', 'Các hộ ven đường', 44, 'trồng hoa, tưới', { need: 'ngay-cong' }),
    spend('2022-03-10', 'Nhà vườn Thung Hoa', 10_500_000, 'cay', 'PC 01'),
    spend('2022-03-12', 'Đại lý phân bón Ruộng Mới', 2_850_000, 'phan', 'PC 02'),
    spend('2023-04-20', 'Tổ thợ xây xã Như Cố', 8_400_000, 'bon', 'PC 03', {
      overspending:
        'Đoạn 200 m cạnh bãi gỗ bị xe cán hỏng lần thứ hai, phải xây bồn ngay trước mùa mưa. Phần thiếu do Huyện Đoàn Chợ Mới tạm ứng từ quỹ phong trào, không lấy từ công trình khác.',
    }),
  ],
};
