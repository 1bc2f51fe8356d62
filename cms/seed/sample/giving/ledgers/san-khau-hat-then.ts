import { PROJECT } from '../../projects/ids.ts';
import { promisedGoods, promisedMoney } from '../entry.ts';
import type { Ledger } from '../ledger.ts';

/** The call has just begun: promises, and nothing that has arrived. */
export const stageLedger: Ledger = {
  project: PROJECT.stage,
  entries: [
    promisedMoney('2023-06-28', 'Các nhà lưu trú cộng đồng quanh hồ', 5_000_000, {
      message: 'Góp khi đặt làm lứa đàn đầu tiên.',
    }),
    promisedGoods('2023-06-29', 'Xưởng mộc Bản Mây', ['ván gỗ dày 3 cm', 10, 'tấm', 1_800_000], {
      need: 'van',
    }),
  ],
};
