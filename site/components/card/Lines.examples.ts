import type { Example } from '#site/components/examples/example.ts';
import { ARTICLES } from '#site/components/examples/samples.ts';
import type { ArticleCard } from '#site/model/card.ts';

export const examples: Example<{ cards: ArticleCard[] }>[] = [
  { name: 'Nhiều tin', props: { cards: ARTICLES } },
  { name: 'Một tin', props: { cards: ARTICLES.slice(0, 1) } },
];
