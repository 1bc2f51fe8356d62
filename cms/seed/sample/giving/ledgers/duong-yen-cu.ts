import { PROJECT } from '../../projects/ids.ts';
import { cancel, gift, goods, labour, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

/** Entered a second time from the paper slip, a day after it had come in by the statement. */
const twice = {
  ...gift('2023-05-23', 'Nhóm công nhân xa quê thôn Bản Chang', 9_500_000, { reference: 'PT 03' }),
  key: 'ghi-hai-lan',
};

export const concreteRoadLedger: Ledger = {
  project: PROJECT.concreteRoad,
  entries: [
    gift('2023-05-15', 'Ủy ban nhân dân xã Yên Cư', 20_000_000, { reference: 'MH05-08001', line: 'xi-mang' }),
    gift('2023-05-17', 'Công ty TNHH Vận tải Ngã Ba', 15_000_000, {
      reference: 'MH05-08002',
      message: 'Xe nhà tôi cũng từng nằm lại chân dốc ấy.',
    }),
    gift('2023-05-22', 'Nhóm công nhân xa quê thôn Bản Chang', 9_500_000, { reference: 'MH05-08003' }),
    twice,
    cancel(
      '2023-05-25',
      twice,
      'Ghi hai lần cùng một khoản: phiếu thu PT 03 và sao kê MH05-08003 là một lần chuyển tiền.',
    ),
    ...smallGifts({ seed: 18, from: '2023-05-13', to: '2023-06-22', total: 26_000_000 }),
    goods('2023-05-28', 'Bà con thôn Bản Chang', ['sỏi', 80, 'm³', 22_400_000], { need: 'soi' }),
    goods('2023-05-30', 'Bà con thôn Bản Chang', ['cát', 60, 'm³', 15_000_000], { need: 'cat' }),
    goods('2023-06-03', 'Bảy hộ ven đường', ['đất hiến làm lề đường', 130, 'm²', 0]),
    labour('2023-06-11', 'Chi đoàn thôn Bản Chang', 62, 'san khuôn đường', { need: 'ngay-cong' }),
    goods('2023-06-16', 'Chi hội phụ nữ thôn Bản Chang', ['cơm trưa', 100, 'suất', 4_000_000]),
    labour('2023-06-18', 'Đội hình tình nguyện hè huyện Chợ Mới', 70, 'đổ bê tông', {
      need: 'ngay-cong',
      evidence: [['lam-duong', 'Đợt đổ bê tông thứ nhất (tranh minh họa)']],
    }),
    spend('2023-06-01', 'Cửa hàng vật liệu Hai Cầu', 22_680_000, 'xi-mang', 'PC 01'),
    spend('2023-06-03', 'Cửa hàng bạt che Nắng Mới', 4_200_000, 'bat', 'PC 02'),
    spend('2023-06-12', 'Xưởng ống cống Suối Bạc', 2_800_000, 'ong-cong', 'PC 03'),
    spend('2023-06-19', 'Dịch vụ máy xây dựng Khau Slan', 5_100_000, 'may', 'PC 04'),
  ],
};
