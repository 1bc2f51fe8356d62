import { PROJECT } from '../../projects/ids.ts';
import { direct, gift, labour, promisedMoney } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const dormitoryLedger: Ledger = {
  project: PROJECT.dormitory,
  entries: [
    gift('2023-02-21', 'Quỹ Lớp học trên mây', 40_000_000, {
      reference: 'MH02-13001',
      message: 'Cho những bạn nhỏ đi bộ tám cây số đến lớp.',
    }),
    gift('2023-03-03', 'Công ty Cổ phần Thép Mái Xanh', 30_000_000, {
      reference: 'MH03-13002',
      line: 'khung',
    }),
    gift('2023-03-26', 'Tập thể lớp 12A3, khóa 1998 – 2001', 10_000_000, { reference: 'MH03-13003' }),
    gift('2023-05-15', 'Nhóm chạy bộ Sương Sớm', 6_500_000, {
      reference: 'MH05-13004',
      message: 'Mỗi cây số một trăm nghìn đồng.',
    }),
    ...smallGifts({ seed: 23, from: '2023-02-20', to: '2023-06-28', total: 31_500_000 }),
    direct('2023-03-18', 'Nhóm bếp ăn Lá Dong', ['gạo', 300, 'kg', 5_400_000], {
      message: 'Gạo cho bếp trọ của các em trong học kỳ II.',
    }),
    promisedMoney('2023-04-20', 'Câu lạc bộ Xe hai cầu Gió Ngàn', 25_000_000),
    labour('2023-05-07', 'Phụ huynh học sinh trọ học', 36, 'san nền', { need: 'ngay-cong' }),
  ],
};
