import { PROJECT } from '../../projects/ids.ts';
import { gift, labour, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const waterLedger: Ledger = {
  project: PROJECT.water,
  entries: [
    gift('2023-04-05', 'Quỹ Giọt nước vùng cao', 30_000_000, { reference: 'MH04-09001', line: 'be' }),
    gift('2023-04-18', 'Công ty Cổ phần Ống nhựa Suối Bạc', 20_000_000, {
      reference: 'MH04-09002',
      line: 'ong',
      message: 'Chúc lớp mẫu giáo sớm được mở khóa cửa nhà vệ sinh.',
    }),
    ...smallGifts({ seed: 19, from: '2023-04-04', to: '2023-06-10', total: 20_100_000 }),
    labour('2023-05-28', 'Bà con ba xóm trong thôn', 110, 'đào rãnh', { need: 'ngay-cong' }),
    labour('2023-06-17', 'Đoàn viên Huyện Đoàn Ngân Sơn', 50, 'nối ống', { need: 'ngay-cong' }),
    spend('2023-05-18', 'Đại lý ống nước Khe Trong', 34_200_000, 'ong', 'PC 01'),
    spend('2023-05-26', 'Cửa hàng vật liệu Đầu Đèo', 18_250_000, 'be', 'PC 02'),
  ],
};
