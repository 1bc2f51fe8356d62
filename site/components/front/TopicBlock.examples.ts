import type { Example } from '#site/components/examples/example.ts';
import { ARTICLES, articleSample, LONG_SAPO, LONG_TITLE } from '#site/components/examples/samples.ts';
import type { BlockLook, FrontBlock, FrontTopic } from '#site/model/front-blocks.ts';

const NAMES = ['Tình nguyện', 'Xây dựng Đoàn', 'Học tập và làm theo Bác', 'Chuyển đổi số'];
const LONG = articleSample('6', { title: LONG_TITLE, sapo: LONG_SAPO });
const BARE = articleSample('7', { picture: undefined });

const topic = (id: string, at: number, articles: FrontTopic['articles']): FrontTopic => ({
  ...{ id, articles },
  topic: { href: `/chuyen-muc/${id}/`, label: NAMES[at]! },
});

const block = (look: BlockLook, ...articles: FrontTopic['articles'][]): FrontBlock => ({
  look,
  topics: articles.map((some, at) => topic(`mau-${look}-${articles.length}-${some.length}-${at}`, at, some)),
});

const few = (count: number) => ARTICLES.slice(0, count);

export const examples: Example<FrontBlock>[] = [
  { name: 'Mở đầu: một bài lớn, các bài khác bên cạnh', props: block('opening', ARTICLES) },
  { name: 'Mở đầu, một bài duy nhất, tên dài', props: block('opening', [LONG]) },
  { name: 'Mở đầu, không có ảnh', props: block('opening', [BARE, ...few(2)]) },
  { name: 'Hai chuyên mục', props: block('duo', few(4), [LONG, ...few(1)]) },
  { name: 'Trên nền riêng, ảnh rộng', props: block('spread', few(3)) },
  { name: 'Chỉ có tên bài', props: block('strip', few(4)) },
  { name: 'Bốn cột', props: block('columns', few(4), [LONG, ...few(2)], [BARE, ...few(3)], few(1)) },
  { name: 'Ba cột không ảnh', props: block('headlines', few(4), few(2), [LONG]) },
];
