import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE, TOPIC } from '#site/components/examples/samples.ts';
import type { Link } from '#site/model/card.ts';

export const examples: Example<{ trail: Link[] }>[] = [
  {
    name: 'Ba bước, một bước dài',
    props: {
      trail: [
        { href: '/', label: 'Trang chủ' },
        { href: '/chien-dich/', label: LONG_TITLE },
        TOPIC,
        { href: '/', label: 'Trang này' },
      ],
    },
  },
];
