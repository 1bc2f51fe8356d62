import { PROJECT } from '../../projects/ids.ts';
import { goods, labour, promisedGoods } from '../entry.ts';
import type { Ledger } from '../ledger.ts';

/** Goods and labour only: no account, no code to scan. */
export const lifeJacketsLedger: Ledger = {
  project: PROJECT.lifeJackets,
  entries: [
    goods('2023-05-10', 'Các nhà lưu trú cộng đồng quanh hồ', ['áo phao', 20, 'chiếc', 3_600_000], {
      need: 'ao-phao',
    }),
    goods('2023-05-12', 'Tổ thuyền chở khách bến phía nam', ['áo phao', 12, 'chiếc', 2_160_000], {
      need: 'ao-phao',
    }),
    goods('2023-05-16', 'Lục Văn T***', ['phao tròn', 1, 'chiếc', 250_000], { need: 'phao-tron' }),
    goods('2023-05-20', 'Nông Thị H***', ['áo phao trẻ em', 4, 'chiếc', 600_000], {
      need: 'ao-phao',
      message: 'Cỡ nhỏ, cho các cháu dưới mười tuổi.',
    }),
    labour('2023-05-21', 'Tổ mộc của chi đoàn xã Nam Mẫu', 9, 'đóng tủ', { need: 'ngay-cong' }),
    goods('2023-05-27', 'Công ty TNHH Du thuyền Mặt Gương', ['phao tròn', 6, 'chiếc', 1_500_000], {
      need: 'phao-tron',
    }),
    goods('2023-05-30', 'Hoàng Đức M***', ['dây cứu sinh 30 m', 2, 'cuộn', 700_000], { need: 'day' }),
    promisedGoods('2023-06-02', 'Xưởng may Phao Xanh', ['áo phao', 30, 'chiếc', 5_400_000], {
      need: 'ao-phao',
    }),
    goods('2023-06-03', 'Triệu Thị N***', ['áo phao', 2, 'chiếc', 360_000], { need: 'ao-phao' }),
    labour('2023-06-04', 'Đội tuyên truyền măng non THPT Ba Bể', 8, 'vẽ biển', { need: 'ngay-cong' }),
    goods('2023-06-07', 'Câu lạc bộ Bơi Cá Chép', ['phao tròn', 3, 'chiếc', 750_000], { need: 'phao-tron' }),
    goods('2023-06-11', 'Xưởng mộc Bản Mây', ['ván gỗ đóng tủ', 24, 'tấm', 2_880_000]),
    goods('2023-06-14', 'Lý Kim P***', ['dây cứu sinh 30 m', 1, 'cuộn', 350_000], { need: 'day' }),
    labour('2023-06-18', 'Chi đoàn ba thôn ven hồ', 13, 'đóng tủ, lắp biển', { need: 'ngay-cong' }),
    goods('2023-06-21', 'Nhóm bạn đọc Cổng Đoàn', ['đèn pin chống nước', 5, 'chiếc', 0]),
    goods('2023-06-24', 'Ma Thị L***', ['áo phao', 3, 'chiếc', 540_000], { need: 'ao-phao' }),
  ],
};
