import type { Example } from '#site/components/examples/example.ts';
import { LONG_SAPO, LONG_TITLE } from '#site/components/examples/samples.ts';
import type { ReviewView } from '#site/model/feedback-page.ts';

export const examples: Example<ReviewView>[] = [
  {
    name: 'Thư dài, có địa chỉ không ngắt dòng',
    props: {
      at: 'review',
      rows: [
        { term: 'Về việc', text: LONG_TITLE, isLong: false },
        { term: 'Nội dung', text: `${LONG_SAPO}\n\nhttps://${'duong-dan-dai'.repeat(9)}`, isLong: true },
        { term: 'Họ tên', text: 'Không ghi', isLong: false },
      ],
      hidden: [],
      work: '',
    },
  },
];
