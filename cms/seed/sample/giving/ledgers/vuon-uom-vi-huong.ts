import { PROJECT } from '../../projects/ids.ts';
import { gift, labour, promisedGoods, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const nurseryLedger: Ledger = {
  project: PROJECT.nursery,
  entries: [
    gift('2023-03-04', 'Hợp tác xã Rừng Lát', 12_000_000, { reference: 'MH03-07001', line: 'luoi' }),
    gift('2023-03-20', 'Công ty TNHH Giống cây Đất Lành', 9_000_000, {
      reference: 'MH03-07002',
      line: 'bau',
      message: 'Chúng tôi nhận hướng dẫn các bạn xử lý hạt hồi.',
    }),
    ...smallGifts({ seed: 17, from: '2023-03-03', to: '2023-06-15', total: 15_000_000 }),
    promisedGoods('2023-05-10', 'Cửa hàng máy nông nghiệp Ruộng Mới', ['máy bơm', 1, 'bộ', 8_500_000], {
      need: 'may-bom',
    }),
    labour('2023-05-21', 'Chi đoàn các xã trong huyện Bạch Thông', 42, 'dọn đất, cắm cọc', {
      need: 'ngay-cong',
    }),
    labour('2023-06-18', 'Đội Mùa hè xanh ngành nông lâm', 48, 'đóng bầu, tra hạt', { need: 'ngay-cong' }),
    spend('2023-04-14', 'Cửa hàng vật tư Đồi Xanh', 19_200_000, 'luoi', 'PC 01'),
    spend('2023-06-05', 'Cửa hàng hạt giống Mầm Xanh', 5_700_000, 'bau', 'PC 02'),
  ],
};
