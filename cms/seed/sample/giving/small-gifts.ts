import { pick, randomFrom, type Random } from '../../many/random.ts';
import { gift, type Entry } from './entry.ts';

/* The many small gifts of a ledger. The persons are made up, and masked as the desk masks everybody. */

const FAMILY = 'Nông Hoàng Triệu Lý Ma Hà Nguyễn Lục Đặng Bàn Lường Dương Phùng Vi Đàm Trần Phạm Lê'.split(
  ' ',
);
const MIDDLE = 'Văn Thị Đức Thu Minh Quốc Hồng Ngọc Thanh Kim'.split(' ');
const INITIALS = 'A B C D Đ G H K L M N P Q S T V X Y'.split(' ');

/** Đồng; repeated as often as people give so much. */
const AMOUNTS = [
  50, 50, 100, 100, 100, 100, 200, 200, 200, 200, 300, 300, 500, 500, 500, 1000, 1000, 2000,
].map((thousand) => thousand * 1000);

const MESSAGES = [
  'Góp một chút cùng các bạn trẻ.',
  'Chúc công trình sớm xong.',
  'Gửi các cháu.',
  'Con em quê nhà đi làm xa.',
  'Ủng hộ công trình thanh niên.',
  'Mong bà con đỡ vất vả.',
];

interface Wanted {
  /** Makes the same gifts each time. */
  seed: number;
  from: string;
  to: string;
  /** What they add up to; a multiple of 50,000 đồng. */
  total: number;
}

/** Gifts of masked persons, spread over days, that add up to a total. */
export function smallGifts({ seed, from, to, total }: Wanted): Entry[] {
  const random = randomFrom(seed);
  const amounts = amountsOf(random, total);
  return amounts.map((amount, i) => {
    const on = dayBetween(from, to, random());
    const reference = `MH${on.slice(5, 7)}-${String(seed * 1000 + i).padStart(5, '0')}`;
    const message = random() < 0.18 ? { message: pick(random, MESSAGES) } : {};
    return gift(on, personOf(random), amount, { reference, ...message });
  });
}

function amountsOf(random: Random, total: number): number[] {
  const amounts: number[] = [];
  let rest = total;
  while (rest > 0) {
    const amount = Math.min(rest, pick(random, AMOUNTS));
    amounts.push(amount);
    rest -= amount;
  }
  return amounts;
}

const personOf = (random: Random): string =>
  `${pick(random, FAMILY)} ${pick(random, MIDDLE)} ${pick(random, INITIALS)}***`;

const DAY_MS = 86_400_000;

function dayBetween(from: string, to: string, share: number): string {
  const first = Date.parse(from);
  const days = (Date.parse(to) - first) / DAY_MS;
  return new Date(first + Math.floor(share * (days + 1)) * DAY_MS).toISOString().slice(0, 10);
}
