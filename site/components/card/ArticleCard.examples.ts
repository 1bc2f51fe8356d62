import type { Example } from '#site/components/examples/example.ts';
import { articleSample, LONG_SAPO, LONG_TITLE } from '#site/components/examples/samples.ts';
import type { ArticleCard } from '#site/model/card.ts';

type Props = { card: ArticleCard; look: 'lead' | 'tall' | 'wide' | 'row'; level?: 2 | 3; sapo?: boolean };

const usual = articleSample('1', { kicker: 'Ba Bể:' });
const long = articleSample('2', { title: LONG_TITLE, sapo: LONG_SAPO });
const bare = articleSample('3', { picture: undefined });

export const examples: Example<Props>[] = [
  { name: 'Bài mở đầu', props: { card: usual, look: 'lead', sapo: true } },
  { name: 'Bài mở đầu, tên dài', props: { card: long, look: 'lead', sapo: true } },
  { name: 'Bài mở đầu không có ảnh', props: { card: bare, look: 'lead', sapo: true } },
  { name: 'Ảnh ở trên', props: { card: usual, look: 'tall' } },
  { name: 'Ảnh ở trên, tên dài', props: { card: long, look: 'tall', sapo: true } },
  { name: 'Không có ảnh', props: { card: bare, look: 'tall' } },
  { name: 'Ảnh bên cạnh', props: { card: usual, look: 'row', sapo: true } },
  { name: 'Ảnh bên cạnh, tên dài', props: { card: long, look: 'row', sapo: true } },
  { name: 'Hàng không có ảnh', props: { card: bare, look: 'row', sapo: true } },
  { name: 'Một mình trong mục', props: { card: long, look: 'wide', sapo: true } },
];
