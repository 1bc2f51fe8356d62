import type { Example } from '#site/components/examples/example.ts';

/** One only: its field has an id. */
export const examples: Example<{ query?: string; project?: string }>[] = [
  { name: 'Đang tìm, trong sổ của một công trình', props: { query: 'nông văn', project: '1' } },
];
