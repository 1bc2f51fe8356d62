import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE, MOMENT, SAPO, TITLE } from '#site/components/examples/samples.ts';
import type { ArticlePage, ArticleText } from '#site/model/article-page.ts';

const usual: ArticleText = {
  ...{ id: '1', title: TITLE, sapo: SAPO, byline: 'Ban Xây dựng Đoàn', published: MOMENT },
  ...{ body: [], attachments: [] },
};

export const examples: Example<{
  article: ArticleText;
  belongs?: ArticlePage['belongs'];
  places?: string;
}>[] = [
  { name: 'Chỉ có tên người viết', props: { article: usual } },
  {
    name: 'Đủ mọi thứ',
    props: {
      article: {
        ...usual,
        photosBy: 'Hà Linh',
        source: { name: 'Báo Tiền Phong', href: 'https://tienphong.vn/' },
        attachments: [{ href: '/tep/1/ke-hoach.pdf', title: LONG_TITLE, note: 'PDF, 1,2 MB' }],
      },
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
];
