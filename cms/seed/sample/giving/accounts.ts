import type { FaceOf } from '#contract/faces/face.ts';
import { bankOf } from '#contract/giving/banks.ts';
import { PROJECT } from '../projects/ids.ts';

type Account = FaceOf<'account'>;

/** The code by which the State Bank lists the bank: the account itself does not exist. */
const BIN = '970405';

/** Written so that nobody takes it for a real account, and no bank's transfer form accepts it. */
const HOLDER = 'TINH DOAN BAC KAN (MINH HOA)';

function bank() {
  const found = bankOf(BIN);
  if (!found) throw new Error(`Sample accounts: no bank is listed under ${BIN}.`);
  return { bin: found.bin, name: found.name };
}

const core = (id: number, project: string) => ({
  id: String(id),
  project,
  bank: bank(),
  number: `MINHHOA${String(id).padStart(4, '0')}`,
  holder: HOLDER,
});

const verified = (id: number, project: string, verifiedOn: string): Account => ({
  ...core(id, project),
  state: 'verified',
  verifiedOn,
});

const OVER = 'Công trình đã kết thúc tiếp nhận.';

const closed = (
  id: number,
  project: string,
  verifiedOn: string,
  closedOn: string,
  reason = OVER,
): Account => ({
  ...core(id, project),
  ...{ state: 'closed', verifiedOn, closedOn, reason },
});

export const accounts: Account[] = [
  closed(1, PROJECT.bridge, '2022-05-28', '2022-07-16'),
  closed(2, PROJECT.lamps, '2022-06-24', '2022-08-26'),
  closed(3, PROJECT.school, '2022-10-11', '2022-12-21'),
  closed(4, PROJECT.flowerRoad, '2022-02-26', '2022-04-21'),
  closed(5, PROJECT.house, '2023-01-08', '2023-03-16'),
  closed(6, PROJECT.playground, '2023-04-07', '2023-05-29'),
  verified(7, PROJECT.nursery, '2023-03-01'),
  verified(8, PROJECT.concreteRoad, '2023-05-11'),
  verified(9, PROJECT.water, '2023-04-02'),
  verified(10, PROJECT.library, '2023-04-19'),
  closed(
    11,
    PROJECT.secondHouse,
    '2023-06-01',
    '2023-06-12',
    'Chuyển sang tài khoản chuyên dùng của công trình, không dùng chung với quỹ phong trào.',
  ),
  verified(12, PROJECT.secondHouse, '2023-06-12'),
  verified(13, PROJECT.dormitory, '2023-02-17'),
  verified(14, PROJECT.pool, '2023-05-19'),
  // The pool's is about to change: until somebody else has verified it, no code is shown.
  { id: '15', project: PROJECT.pool, state: 'proposed', proposedOn: '2023-06-27' },
  verified(16, PROJECT.stage, '2023-06-27'),
];
