import type { PostingFace } from '#contract/faces/posting.ts';
import { thanksCode } from '#contract/giving/thanks-code.ts';
import { dayOf } from '#contract/text/dates.ts';
import { madeUpGiver, smallAmount, wordsOfGiver } from './made-up-gift.ts';
import { between, pick, randomFrom, type Random } from './random.ts';

export interface SyntheticLedger {
  project: string;
  /** How many postings the ledger has. */
  count: number;
  /** The id of number 1; the others follow. */
  firstId: number;
  /** Ids of the lines of the cost table and of what is needed; none named where there are none. */
  budgetLines?: readonly string[];
  needs?: readonly string[];
}

const FIRST = Date.parse('2022-07-01T00:00:00.000Z');
const LAST = Date.parse('2023-06-30T00:00:00.000Z');
const DAY_MS = 86_400_000;

/** So often something is spent, goods arrive, and an entry is taken back. */
const SPENDING = 200;
const GOODS = 50;
const CANCELLING = 500;

/**
 * Number `number` of a ledger: it follows from the numbers alone, the same everywhere. Mostly small gifts; never
 * more spent than has come in.
 */
export function syntheticPosting(number: number, ledger: SyntheticLedger): PostingFace {
  const cancelled = number % CANCELLING === 0 ? number - 1 : undefined;
  const id = String(ledger.firstId + number - 1);
  const same = contentOf(cancelled ?? number, ledger);
  const confirmed = FIRST + Math.floor(((LAST - FIRST) * number) / ledger.count);
  return {
    ...same,
    ...(cancelled !== undefined && {
      amount: -same.amount,
      ...(same.quantity !== undefined && { quantity: -same.quantity }),
      cancels: cancelled,
      reason: 'Ghi hai lần cùng một khoản.',
    }),
    ...(isCancelled(number, ledger) && { cancelledBy: number + 1 }),
    id,
    project: ledger.project,
    number,
    code: thanksCode(id),
    on: dayOf(new Date(confirmed - DAY_MS)),
    confirmedAt: new Date(confirmed).toISOString(),
    evidence: [],
  };
}

/** A whole ledger, one posting after the other: a hundred thousand need not be in memory at once. */
export function* syntheticPostings(ledger: SyntheticLedger): Generator<PostingFace> {
  for (let number = 1; number <= ledger.count; number += 1) yield syntheticPosting(number, ledger);
}

const isCancelled = (number: number, { count }: SyntheticLedger): boolean =>
  (number + 1) % CANCELLING === 0 && number < count;

type Content = Pick<
  PostingFace,
  | 'bucket'
  | 'form'
  | 'amount'
  | 'item'
  | 'quantity'
  | 'unit'
  | 'name'
  | 'message'
  | 'reference'
  | 'budgetLine'
  | 'need'
>;

function contentOf(number: number, ledger: SyntheticLedger): Content {
  const random = randomFrom(number);
  const reference = `TH-${String(number).padStart(7, '0')}`;
  if (number % SPENDING === 0) return spending(random, number, ledger.budgetLines);
  if (number % GOODS === 0) return { ...cement(random, ledger.needs), reference };
  return {
    ...{ bucket: 'received', form: 'money', reference },
    amount: smallAmount(random),
    name: madeUpGiver(random),
    ...wordsOfGiver(random),
  };
}

/** A tenth of what so many gifts bring in. */
const spending = (random: Random, number: number, lines: readonly string[] = []): Content => ({
  ...{
    bucket: 'spent',
    form: 'money',
    name: 'Cửa hàng vật liệu Hai Cầu',
    reference: `PC ${number / SPENDING}`,
  },
  amount: between(random, 60, 90) * 100_000,
  ...(lines.length > 0 && { budgetLine: pick(random, lines) }),
});

function cement(random: Random, needs: readonly string[] = []): Content {
  const quantity = between(random, 1, 20);
  return {
    ...{ bucket: 'goods', form: 'goods', item: 'xi măng', unit: 'bao', quantity, amount: quantity * 85_000 },
    name: madeUpGiver(random),
    ...(needs.length > 0 && { need: pick(random, needs) }),
  };
}
