import type { Example } from '#site/components/examples/example.ts';

export const examples: Example<{ label: string; query?: string; id?: string }>[] = [
  { name: 'Đang tìm', props: { label: 'Từ cần tìm', query: 'cầu dân sinh', id: 'mau-tim' } },
];
