import type { Example } from '#site/components/examples/example.ts';
import { ARTICLES } from '#site/components/examples/samples.ts';
import type { FrontPage } from '#site/model/front-page.ts';

type Section = FrontPage['sections'][number];

const section = (look: Section['look'], count: number): Section => ({
  topic: { href: `/chuyen-muc/mau-${look}-${count}/`, label: 'Tình nguyện' },
  look,
  articles: ARTICLES.slice(0, count),
});

export const examples: Example<Section>[] = [
  { name: 'Một bài lớn, các bài khác bên cạnh', props: section('feature', 5) },
  { name: 'Bài lớn ở bên kia', props: section('mirror', 5) },
  { name: 'Từng cặp', props: section('pairs', 4) },
  { name: 'Bốn cột', props: section('columns', 4) },
  { name: 'Một bài duy nhất', props: section('single', 1) },
];
