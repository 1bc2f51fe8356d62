import type { Example } from '#site/components/examples/example.ts';
import {
  LATER,
  LONG_SAPO,
  LONG_TITLE,
  MOMENT,
  SAPO,
  TITLE,
  TOPIC,
} from '#site/components/examples/samples.ts';
import type { ArticleText } from '#site/model/article-page.ts';
import type { Link } from '#site/model/card.ts';

const usual: ArticleText = {
  ...{ id: '1', title: TITLE, sapo: SAPO, byline: 'Ban Xây dựng Đoàn', published: MOMENT },
  ...{ body: [], attachments: [] },
};

export const examples: Example<{ article: ArticleText; topic?: Link }>[] = [
  { name: 'Thường gặp', props: { article: usual, topic: TOPIC } },
  {
    name: 'Tên dài, có địa danh, đã cập nhật',
    props: {
      article: { ...usual, kicker: 'Ba Bể:', title: LONG_TITLE, sapo: LONG_SAPO, updated: LATER },
      topic: TOPIC,
    },
  },
  { name: 'Không có chuyên mục và tác giả', props: { article: { ...usual, byline: undefined } } },
];
