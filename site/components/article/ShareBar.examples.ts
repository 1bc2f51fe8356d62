import type { Example } from '#site/components/examples/example.ts';
import { TITLE } from '#site/components/examples/samples.ts';
import type { ShareLinks } from '#site/model/share-links.ts';

const url = 'https://tinhdoan.example/tin-tuc/bai-mau-1/';

export const examples: Example<{
  share: ShareLinks;
  title: string;
}>[] = [
  {
    name: 'Thường gặp',
    props: {
      share: {
        url,
        facebook: 'https://www.facebook.com/sharer/sharer.php',
        print: '/tin-tuc/bai-mau-1/ban-in/',
      },
      title: TITLE,
    },
  },
  {
    name: 'Trang không có bản in riêng',
    props: {
      share: { url, facebook: 'https://www.facebook.com/sharer/sharer.php' },
      title: TITLE,
    },
  },
];
