import type { Example } from '#site/components/examples/example.ts';
import { DAY, HOUSE, TITLE } from '#site/components/examples/samples.ts';
import type { VideoCard } from '#site/model/library-cards.ts';

const card: VideoCard = { href: '/thu-vien/video/mau-1/', title: TITLE, at: DAY, picture: HOUSE };

export const examples: Example<{ card: VideoCard }>[] = [
  {
    name: 'Có thời lượng',
    props: { card: { ...card, duration: { text: '4:05', words: '4 phút 5 giây' } } },
  },
  { name: 'Chưa rõ thời lượng', props: { card } },
];
