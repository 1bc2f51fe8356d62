import type { Example } from '#site/components/examples/example.ts';
import { ARTICLES, articleSample } from '#site/components/examples/samples.ts';
import type { Period } from '#site/model/periods.ts';

const month = { title: 'Tháng 6/2023', all: { href: '/tin-tuc/2023/06/', label: 'Cả tháng' } };
const bare = ['11', '12', '13', '14'].map((id) =>
  articleSample(id, { picture: undefined, topic: undefined }),
);

export const examples: Example<Period>[] = [
  {
    name: 'Tháng nhiều tin',
    props: { ...month, id: 'thang-nhieu-tin', look: 'led', cards: ARTICLES, lines: ARTICLES.slice(0, 3) },
  },
  {
    name: 'Tháng nhiều tin, không có ảnh',
    props: { ...month, id: 'thang-khong-anh', look: 'led', cards: bare, lines: [] },
  },
  {
    name: 'Tháng có ba tin',
    props: { ...month, id: 'thang-ba-tin', look: 'trio', cards: ARTICLES.slice(2), lines: [] },
  },
  {
    name: 'Năm ít tin',
    props: { id: 'nam-it-tin', title: 'Năm 2022', look: 'rows', cards: ARTICLES.slice(0, 2), lines: [] },
  },
];
