import { PROJECT } from '../../projects/ids.ts';
import { cancel, gift, goods, promisedGoods } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

/** A promise that was kept in part: taken back as a whole, the rest promised anew. */
const promised = {
  ...promisedGoods('2023-04-25', 'Câu lạc bộ sách Gối Đầu', ['sách thiếu nhi', 120, 'cuốn', 3_600_000], {
    need: 'sach',
  }),
  key: 'hua-120-cuon',
};

export const libraryLedger: Ledger = {
  project: PROJECT.library,
  entries: [
    gift('2023-04-21', 'Nhà sách Hạt Dẻ', 5_000_000, {
      reference: 'MH04-10001',
      line: 'sach',
      message: 'Chọn giúp các em truyện tranh khoa học nhé.',
    }),
    ...smallGifts({ seed: 20, from: '2023-04-21', to: '2023-06-27', total: 12_200_000 }),
    promised,
    goods('2023-05-14', 'Học sinh hai trường trong xã', ['sách cũ còn đủ trang', 145, 'cuốn', 4_350_000], {
      need: 'sach',
      evidence: [['ngay-hoi-doc-sach', 'Học sinh đọc thử sách vừa góp (tranh minh họa)']],
    }),
    goods('2023-06-04', 'Câu lạc bộ sách Gối Đầu', ['sách thiếu nhi', 80, 'cuốn', 2_400_000], {
      need: 'sach',
      message: 'Đợt một 80 cuốn, 40 cuốn nữa gửi sau.',
    }),
    cancel(
      '2023-06-05',
      promised,
      'Đã giao 80 trong 120 cuốn, ghi ở phần hiện vật; 40 cuốn còn lại ghi thành lời hứa mới.',
    ),
    promisedGoods('2023-06-05', 'Câu lạc bộ sách Gối Đầu', ['sách thiếu nhi', 40, 'cuốn', 1_200_000], {
      need: 'sach',
    }),
    goods('2023-06-20', 'Nhóm phụ huynh thị trấn Yến Lạc', ['sách thiếu nhi', 90, 'cuốn', 2_700_000], {
      need: 'sach',
    }),
    promisedGoods('2023-06-22', 'Xưởng mộc Bản Mây', ['giá sách ba tầng', 3, 'chiếc', 3_600_000], {
      need: 'gia-sach',
    }),
  ],
};
