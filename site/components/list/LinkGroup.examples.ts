import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE } from '#site/components/examples/samples.ts';
import type { Link } from '#site/model/card.ts';

const links: Link[] = [
  { href: '/chuyen-muc/tinh-nguyen/', label: 'Tình nguyện' },
  { href: '/chuyen-muc/xay-dung-doan/', label: LONG_TITLE },
  { href: '/chuyen-muc/chuyen-doi-so/', label: 'Chuyển đổi số' },
];

export const examples: Example<{ title: string; links: Link[] }>[] = [
  { name: 'Vài lối', props: { title: 'Chuyên mục', links } },
  { name: 'Một lối', props: { title: 'Theo tháng', links: links.slice(0, 1) } },
];
