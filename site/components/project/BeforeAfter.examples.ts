import type { Example } from '#site/components/examples/example.ts';
import { FIGURE, LONG_FIGURE } from '#site/components/examples/samples.ts';
import type { Figure } from '#site/model/picture.ts';

export const examples: Example<{ before: Figure; after: Figure }>[] = [
  { name: 'Trước và sau', props: { before: LONG_FIGURE, after: FIGURE } },
];
