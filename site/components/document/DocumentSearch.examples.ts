import type { Example } from '#site/components/examples/example.ts';

export const examples: Example<Record<string, never>>[] = [{ name: 'Tìm văn bản', props: {} }];
