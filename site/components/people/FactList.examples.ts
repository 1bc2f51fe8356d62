import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE } from '#site/components/examples/samples.ts';
import type { FactRow } from '#site/model/contact-page.ts';

export const examples: Example<{ facts: FactRow[] }>[] = [
  {
    name: 'Ngắn, dài, có liên kết',
    props: {
      facts: [
        { term: 'Điện thoại', text: '0209 000 0000', href: 'tel:02090000000' },
        { term: 'Trụ sở', text: LONG_TITLE },
        {
          term: 'Thư điện tử',
          text: 'mot-dia-chi-rat-dai-khong-ngat@tinhdoan.example',
          href: 'mailto:a@tinhdoan.example',
        },
      ],
    },
  },
];
