import type { Example } from '#site/components/examples/example.ts';
import type { ArticlePage } from '#site/model/article-page.ts';

export const examples: Example<Pick<ArticlePage, 'belongs' | 'places'>>[] = [
  {
    name: 'Chiến dịch, đơn vị, địa bàn',
    props: {
      belongs: [
        {
          label: 'Chiến dịch',
          links: [{ href: '/chien-dich/mua-he-xanh-2023/', label: 'Mùa hè xanh 2023' }],
        },
        {
          label: 'Đơn vị',
          links: [
            { href: '/don-vi/ba-be/', label: 'Huyện Đoàn Ba Bể' },
            { href: '/don-vi/quang-khe/', label: 'Đoàn xã Quảng Khê' },
          ],
        },
      ],
      places: 'Xã Quảng Khê, huyện Ba Bể',
    },
  },
  { name: 'Chỉ có địa bàn', props: { belongs: [], places: 'Xã Quảng Khê, huyện Ba Bể' } },
];
