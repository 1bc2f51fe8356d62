import { PROJECT } from '../../projects/ids.ts';
import { gift, goods, labour, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const bridgeLedger: Ledger = {
  project: PROJECT.bridge,
  entries: [
    gift('2022-05-30', 'Công ty TNHH Xây dựng Bản Mây', 25_000_000, {
      reference: 'MH05-01001',
      message: 'Mong các cháu có cầu trước ngày khai giảng.',
    }),
    gift('2022-05-31', 'Nhóm đồng hương xa quê Khuổi Lặng', 12_000_000, { reference: 'MH05-01002' }),
    gift('2022-06-02', 'Nhóm thiện nguyện Áo Chàm', 8_500_000, { reference: 'MH06-01003' }),
    gift('2022-06-04', 'Quỹ tình nguyện của Tỉnh Đoàn', 10_000_000, {
      reference: 'MH06-01004',
      line: 'thep',
    }),
    gift('2022-06-11', 'Tập thể lớp 12A3, khóa 1998 – 2001', 5_000_000, {
      reference: 'MH06-01005',
      message: 'Ngày xưa cả lớp từng lội con suối này đi học.',
    }),
    gift('2022-06-20', 'Hợp tác xã Nậm Sương', 6_000_000, { reference: 'MH06-01006', line: 'lan-can' }),
    ...smallGifts({ seed: 11, from: '2022-05-30', to: '2022-07-10', total: 31_500_000 }),
    goods('2022-07-09', 'Bà con thôn Khuổi Lặng', ['cát', 30, 'm³', 7_500_000], { need: 'cat' }),
    goods('2022-07-10', 'Bà con thôn Khuổi Lặng', ['sỏi', 22, 'm³', 6_600_000], { need: 'soi' }),
    labour('2022-07-24', 'Chi đoàn thôn Khuổi Lặng', 96, 'ghép ván khuôn, buộc thép', { need: 'ngay-cong' }),
    labour('2022-08-05', 'Đội hình tình nguyện hè huyện Pác Nặm', 120, 'đổ bê tông', { need: 'ngay-cong' }),
    labour('2022-08-09', 'Bà con thôn Khuổi Lặng', 70, 'gánh cát sỏi', {
      need: 'ngay-cong',
      evidence: [['lam-duong', 'Bà con và thanh niên cùng làm (tranh minh họa)']],
    }),
    spend('2022-07-12', 'Cửa hàng vật liệu Hai Cầu', 23_100_000, 'xi-mang', 'PC 01'),
    spend('2022-07-13', 'Cửa hàng sắt thép Bến Đá', 29_600_000, 'thep', 'PC 02'),
    spend('2022-07-15', 'Tổ thợ mộc xã Nghiên Loan', 9_500_000, 'van-khuon', 'PC 03'),
    spend('2022-07-30', 'Dịch vụ máy xây dựng Khau Slan', 10_800_000, 'may', 'PC 04'),
    spend('2022-08-01', 'Xe tải của hợp tác xã Nậm Sương', 15_400_000, 'van-chuyen', 'PC 05'),
    spend('2022-08-10', 'Xưởng cơ khí Ba Lửa', 8_100_000, 'lan-can', 'PC 06'),
  ],
};
