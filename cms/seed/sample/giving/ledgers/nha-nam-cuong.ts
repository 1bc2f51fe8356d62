import { HIDDEN_NAME } from '#contract/giving/donor-name.ts';
import { PROJECT } from '../../projects/ids.ts';
import { gift, goods, labour, promisedMoney } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { smallGifts } from '../small-gifts.ts';

export const secondHouseLedger: Ledger = {
  project: PROJECT.secondHouse,
  entries: [
    gift('2023-06-05', 'Quỹ nhân ái của Tỉnh Đoàn', 20_000_000, { reference: 'MH06-11001' }),
    gift('2023-06-08', HIDDEN_NAME, 3_000_000, {
      reference: 'MH06-11002',
      message: 'Xin không nêu tên.',
    }),
    gift('2023-06-12', 'Công ty TNHH Cửa Nhôm Hai Bờ', 8_000_000, { reference: 'MH06-11003', line: 'cua' }),
    ...smallGifts({ seed: 21, from: '2023-06-03', to: '2023-06-27', total: 10_500_000 }),
    promisedMoney('2023-06-15', 'Doanh nghiệp tư nhân Mộc Thung Lau', 10_000_000, {
      message: 'Chuyển ngay khi gia đình đổ móng.',
    }),
    goods('2023-06-18', 'Bà con xóm cũ', ['gạch xây', 1250, 'viên', 2_000_000], { need: 'gach' }),
    labour('2023-06-25', 'Chi đoàn một thôn ở xã Nam Cường', 20, 'san nền, chở gạch', { need: 'ngay-cong' }),
  ],
};
