import { pick, randomFrom, type Random } from '#cms/seed/many/random.ts';

/* Made-up spam, as it is put on portals: templates, made-up brands, and the ways of hiding it. */

const LURES = [
  ...[
    'nhà cái',
    'tài xỉu online',
    'nổ hũ',
    'xóc đĩa',
    'lô đề online',
    'soi cầu miền bắc',
    'bạch thủ lô',
    'casino trực tuyến',
  ],
  ...[
    'baccarat',
    'cá cược bóng đá',
    'cá độ thể thao',
    'game bài đổi thưởng',
    'bắn cá đổi thưởng',
    'kèo nhà cái',
    'đá gà trực tiếp',
  ],
  ...['quay hũ', 'soi kèo', 'đánh bài online', 'jackpot', 'roulette', 'tỷ lệ kèo', 'đặt cược'],
] as const;
const BRAND_WORDS = ['bet', 'win', 'club', 'vip'] as const;
const NAMES = [
  'xin',
  'hi',
  'new',
  'jun',
  'go',
  'fun',
  'sky',
  'max',
  'top',
  'vua',
  'loc',
  'sao',
  'net',
  'mu',
] as const;
const NUMBERS = ['88', '789', '68', '888', '99', '79', '86', '365', '247', '66'] as const;
const TITLES = [
  '{lure} uy tín số 1 Việt Nam {year}',
  'Top 10 {lure} hàng đầu hiện nay',
  'Link vào {brand} mới nhất không bị chặn',
  '{brand}: {lure} nạp rút siêu tốc',
  'Hướng dẫn chơi {lure} luôn thắng',
  'Tải {brand} nhận ngay 100k trải nghiệm',
  'Mẹo {lure} từ cao thủ, lãi 5 triệu một ngày',
  'Trang chủ {brand} | {lure} xanh chín',
] as const;
const HOST_ENDS = ['com', 'net', 'vip', 'casino', 'bet', 'win', 'asia', 'info', 'club'] as const;
const HOST_WORDS = [
  'nha-cai',
  'taixiu',
  'soicau',
  'xocdia',
  'gamebai',
  'nohu',
  'keonhacai',
  'cacuoc',
  'casino',
] as const;

/** Latin letters and those that look like them. */
const LIKE: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  i: 'і',
  x: 'х',
  p: 'р',
  y: 'у',
};

const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');

const DISGUISES: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  bare,
  (text) => text.normalize('NFD'),
  (text, random) => [...text].map((letter) => (random() < 0.3 ? `${letter}\u200b` : letter)).join(''),
  (text, random) => [...text].map((letter) => (random() < 0.5 ? (LIKE[letter] ?? letter) : letter)).join(''),
  (text) =>
    [...text].map((l) => (/[a-z]/u.test(l) ? String.fromCodePoint(l.codePointAt(0)! + 0xfee0) : l)).join(''),
  (text) =>
    [...text]
      .map((l) => (/[a-z]/u.test(l) ? String.fromCodePoint(l.codePointAt(0)! - 97 + 0x1d5ee) : l))
      .join(''),
  (text) => text.replaceAll(' ', '.'),
  (text) => text.replaceAll(' ', ' - '),
  (text) => [...text.normalize('NFC')].map((letter) => `${letter}\u0336`).join(''),
  (text) => bare(text).replaceAll('a', '4').replaceAll('i', '1'),
  (text) => [...text.normalize('NFC').replaceAll(' ', '')].join('.'),
  (text) => text.replaceAll(' ', '\u00a0'),
];

export interface Spam {
  kind: 'title' | 'host' | 'words' | 'address';
  text: string;
}

/** The same samples for the same seed. Only the lure is in disguise: a whole title of dots fools nobody. */
export function spamSamples(count: number, seed = 7): Spam[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, i): Spam => {
    const kind = (['title', 'words', 'title', 'host', 'address'] as const)[i % 5]!;
    if (kind === 'host') return { kind, text: `https://${host(random)}/` };
    if (kind === 'address')
      return { kind, text: `https://tin-tuc.example/${bare(pathLure(random)).replaceAll(' ', '-')}/` };
    const lure = pick(random, DISGUISES)(pick(random, LURES), random);
    if (kind === 'words')
      return { kind, text: `${lure} ${pick(random, ['uy tín', 'mới nhất', '', 'hay nhất'])}`.trim() };
    const text = pick(random, TITLES)
      .replace('{lure}', lure)
      .replace('{brand}', brand(random))
      .replace('{year}', '2026');
    return { kind, text };
  });
}

const brand = (random: Random) => {
  const [name, word, number] = [pick(random, NAMES), pick(random, BRAND_WORDS), pick(random, NUMBERS)];
  const made = pick(random, [
    `${name}${number}`,
    `${number}${word}`,
    `${name}${word}`,
    `${name}${number}${word}`,
  ]);
  const isPlain = /^[a-z]+(?:club|vip)$/u.test(made);
  const shown = isPlain ? `${made}${number}` : made;
  return random() < 0.5 ? shown.toUpperCase() : shown;
};

const host = (random: Random) =>
  random() < 0.5
    ? `${brand(random).toLowerCase()}.${pick(random, HOST_ENDS)}`
    : `${pick(random, HOST_WORDS)}${pick(random, ['', '-vip', '88', '-online'])}.${pick(random, HOST_ENDS)}`;

const pathLure = (random: Random) =>
  pick(random, [
    'tài xỉu',
    'soi cầu miền bắc',
    'xóc đĩa online',
    'cá cược bóng đá',
    'kèo nhà cái',
    'game bài',
    'casino',
    'baccarat',
  ]);
