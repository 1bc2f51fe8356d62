import { PROJECT } from '../../projects/ids.ts';
import { direct, gift, goods, labour, spend } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const houseLedger: Ledger = {
  project: PROJECT.house,
  entries: [
    gift('2023-01-10', 'Quỹ nhân ái của Tỉnh Đoàn', 40_000_000, { reference: 'MH01-05001' }),
    gift('2023-01-12', 'Công ty TNHH Vật liệu Ngàn Sương', 25_000_000, {
      reference: 'MH01-05002',
      message: 'Kính mong bà và hai cháu ăn Tết sau trong nhà mới.',
    }),
    gift('2023-02-01', 'Doanh nghiệp tư nhân Mộc Thung Lau', 15_000_000, {
      reference: 'MH02-05003',
      line: 'cua',
    }),
    ...smallGifts({ seed: 15, from: '2023-01-10', to: '2023-03-10', total: 16_000_000 }),
    direct('2023-01-18', 'Nhóm bếp ăn Lá Dong', ['gạo', 50, 'kg', 900_000], {
      message: 'Gửi bà và hai cháu ăn Tết.',
    }),
    goods('2023-02-18', 'Bà con thôn bên', ['gạch xây', 3000, 'viên', 4_800_000], { need: 'gach' }),
    goods('2023-02-20', 'Tổ hợp tác cát sỏi Bến Lau', ['cát', 14, 'm³', 3_500_000], { need: 'cat' }),
    labour('2023-03-05', 'Chi đoàn ba thôn xã Thượng Quan', 134, 'phụ hồ', {
      need: 'ngay-cong',
      evidence: [['nha-nhan-ai-thi-cong', 'Buổi làm tập trung ngày 5/3 (tranh minh họa)']],
    }),
    labour('2023-03-12', 'Chiến sĩ trẻ đóng quân trên địa bàn', 76, 'phụ hồ', { need: 'ngay-cong' }),
    goods('2023-03-20', 'Xưởng bàn ghế Mộc Lan', ['bàn học', 2, 'bộ', 2_200_000]),
    spend('2023-02-20', 'Cửa hàng vật liệu Đầu Đèo', 15_200_000, 'gach', 'PC 01'),
    spend('2023-02-20', 'Cửa hàng vật liệu Đầu Đèo', 14_850_000, 'xi-mang', 'PC 02'),
    spend('2023-02-24', 'Tổ thợ đá Lũng Mây', 13_720_000, 'ke', 'PC 03'),
    spend('2023-03-02', 'Xe tải của hợp tác xã Nậm Sương', 8_190_000, 'van-chuyen', 'PC 04'),
    spend('2023-03-06', 'Cửa hàng sắt thép Bến Đá', 24_180_000, 'mai', 'PC 05'),
    spend('2023-03-17', 'Tổ điện nước Ban Mai', 19_800_000, 'cua', 'PC 06'),
  ],
};
