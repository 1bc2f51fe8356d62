import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE, MOMENT, SAPO, TITLE } from '#site/components/examples/samples.ts';
import type { ArticleText } from '#site/model/article-page.ts';

const usual: ArticleText = {
  ...{ id: '1', title: TITLE, sapo: SAPO, byline: 'Ban Xây dựng Đoàn', published: MOMENT },
  ...{ body: [], attachments: [] },
};

export const examples: Example<{ article: ArticleText }>[] = [
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
    },
  },
];
