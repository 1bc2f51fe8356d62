import { madeUpGiver, smallAmount, wordsOfGiver } from '../../many/made-up-gift.ts';
import { randomFrom, type Random } from '../../many/random.ts';
import { gift, type Entry } from './entry.ts';

interface Wanted {
  /** Makes the same gifts each time; another for each ledger, since references begin with it. */
  seed: number;
  from: string;
  to: string;
  /** What they add up to; a multiple of 50,000 đồng. */
  total: number;
}

/** The many small gifts of a ledger, spread over days, that add up to a total. */
export function smallGifts({ seed, from, to, total }: Wanted): Entry[] {
  const random = randomFrom(seed);
  return amountsOf(random, total).map((amount, i) => {
    const on = dayBetween(from, to, random());
    const reference = `MH${on.slice(5, 7)}-${String(seed * 1000 + i).padStart(5, '0')}`;
    const message = wordsOfGiver(random);
    return gift(on, madeUpGiver(random), amount, { reference, ...message });
  });
}

function amountsOf(random: Random, total: number): number[] {
  const amounts: number[] = [];
  let rest = total;
  while (rest > 0) {
    const amount = Math.min(rest, smallAmount(random));
    amounts.push(amount);
    rest -= amount;
  }
  return amounts;
}

const DAY_MS = 86_400_000;

function dayBetween(from: string, to: string, share: number): string {
  const first = Date.parse(from);
  const days = (Date.parse(to) - first) / DAY_MS;
  return new Date(first + Math.floor(share * (days + 1)) * DAY_MS).toISOString().slice(0, 10);
}
