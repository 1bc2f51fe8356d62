import type { Example } from '#site/components/examples/example.ts';

export const examples: Example<{ text: string }>[] = [
  { name: 'Chưa có gì', props: { text: 'Chưa có tin bài nào được đăng.' } },
];
