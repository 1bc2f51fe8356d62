import type { Example } from '#site/components/examples/example.ts';
import { BRIDGE, DAY, LONG_TITLE, TITLE } from '#site/components/examples/samples.ts';
import type { AlbumCard } from '#site/model/library-cards.ts';

const card: AlbumCard = {
  href: '/thu-vien/anh/mau-1/',
  title: TITLE,
  at: DAY,
  count: '12 ảnh',
  picture: BRIDGE,
};

export const examples: Example<{ card: AlbumCard }>[] = [
  { name: 'Một album', props: { card } },
  { name: 'Tên dài, ảnh đã gỡ', props: { card: { ...card, title: LONG_TITLE, picture: undefined } } },
];
