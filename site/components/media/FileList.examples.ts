import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE } from '#site/components/examples/samples.ts';
import type { FileLink } from '#site/model/block-view.ts';

export const examples: Example<{ files: FileLink[]; id?: string }>[] = [
  {
    name: 'Hai tệp, một tệp tên dài',
    props: {
      id: 'mau-tep',
      files: [
        { href: '/tep/1/ke-hoach.pdf', title: 'Kế hoạch số 12-KH/TĐTN', note: 'PDF, 1,2 MB' },
        { href: '/tep/2/bao-cao.pdf', title: LONG_TITLE, note: 'PDF, 640 KB' },
      ],
    },
  },
];
