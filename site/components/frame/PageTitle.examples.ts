import type { Example } from '#site/components/examples/example.ts';
import { LONG_TITLE, SAPO } from '#site/components/examples/samples.ts';

export const examples: Example<{ title: string; about?: string }>[] = [
  { name: 'Thường gặp', props: { title: 'Tình nguyện', about: SAPO } },
  { name: 'Tên dài', props: { title: LONG_TITLE } },
];
