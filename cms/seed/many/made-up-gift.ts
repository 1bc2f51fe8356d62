import { pick, type Random } from './random.ts';

/* A small gift of somebody who does not exist, named as the desk names everybody: masked. */

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

/** "Nông Văn H***" */
export const madeUpGiver = (random: Random): string =>
  `${pick(random, FAMILY)} ${pick(random, MIDDLE)} ${pick(random, INITIALS)}***`;

/** Whole đồng, a multiple of 50,000. */
export const smallAmount = (random: Random): number => pick(random, AMOUNTS);

/** What about one giver in five writes beside the gift. */
export const wordsOfGiver = (random: Random): { message?: string } =>
  random() < 0.18 ? { message: pick(random, MESSAGES) } : {};
