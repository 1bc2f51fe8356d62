import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE } from '#site/components/examples/samples.ts';
import type { Link } from '#site/model/card.ts';

export const examples: Example<{ title: string; id: string; more?: Link }>[] = [
  {
    name: 'Có lối xem cả mục',
    props: {
      title: 'Tình nguyện',
      id: 'mau-muc-1',
      more: { href: '/chuyen-muc/tinh-nguyen/', label: 'Xem thêm' },
    },
  },
  {
    name: 'Tên dài',
    props: { title: LONG_TITLE, id: 'mau-muc-2', more: { href: '/tin-tuc/', label: 'Tất cả' } },
  },
];
