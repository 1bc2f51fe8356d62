import type { Example } from '#site/components/examples/example.ts';
import { DAY, LONG_SAPO, LONG_TITLE } from '#site/components/examples/samples.ts';
import type { HitGroup, HitView } from '#site/model/search-page.ts';

const plain = (text: string) => [{ text, hit: false }];

const HIT: HitView = {
  ...{ href: '/tin-tuc/bai-mau-1/', kind: 'Tin', at: DAY },
  title: [{ text: 'Cây cầu', hit: true }, ...plain(' mới ở Bản Cám')],
  excerpt: [
    ...plain('… khiêng dầm, trộn vữa để kịp khánh thành '),
    { text: 'cây cầu', hit: true },
    ...plain(' trước mùa lũ …'),
  ],
};

export const examples: Example<HitGroup>[] = [
  { name: 'Một kết quả', props: { start: 1, hits: [HIT] } },
  {
    name: 'Một nhóm, tít và trích đoạn dài, địa danh cũ',
    props: {
      ...{ title: 'Tin bài', start: 1, all: { href: '/tim-kiem/?q=cau', label: 'Xem tất cả 124 tin bài' } },
      hits: [
        HIT,
        {
          ...HIT,
          title: plain(LONG_TITLE),
          excerpt: plain(LONG_SAPO),
          note: 'Xã Bản Cũ nay thuộc xã Hồ Xanh',
        },
        { href: '/don-vi/don-vi-mau/', kind: 'Đơn vị', title: plain('Huyện Đoàn Mẫu'), excerpt: [] },
      ],
    },
  },
];
