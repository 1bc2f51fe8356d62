import type { ArticleCard, Link } from './card.ts';

/** A topic with its newest articles, as the front page shows it. */
export interface FrontTopic {
  /** Of its heading. */
  id: string;
  topic: Link;
  articles: ArticleCard[];
}

/**
 * `opening`: one with a large picture, the others as a list beside it; `duo`: two topics side by side;
 * `spread`: one on a ground of its own, with a wide picture; `strip`: headlines only, side by side;
 * `columns`: several topics as columns that open with a picture; `headlines`: the same without.
 */
export type BlockLook = 'opening' | 'duo' | 'spread' | 'strip' | 'columns' | 'headlines';

export interface FrontBlock {
  look: BlockLook;
  topics: FrontTopic[];
}

const ARTICLES: Record<BlockLook, number> = {
  ...{ opening: 5, duo: 4, spread: 3, strip: 4, columns: 4, headlines: 4 },
};

/** Columns any narrower would break titles after every other word. */
const MOST_COLUMNS = 4;

/**
 * The topics of the front page, in their order, in forms that take turns: the first is the largest, the last
 * are the densest. As few as one topic, or as many as the province has, make whole rows.
 */
export function frontBlocks(topics: readonly FrontTopic[]): FrontBlock[] {
  const [first, ...others] = topics;
  if (!first) return [];
  const pair = others.length > 1 ? others.slice(0, 2) : [];
  const [single, ...rest] = others.slice(pair.length);
  return [
    block('opening', [first]),
    ...(pair.length > 0 ? [block('duo', pair)] : []),
    ...(single ? [block(single.articles[0]?.picture ? 'spread' : 'strip', [single])] : []),
    ...columnBlocks(rest),
  ];
}

function columnBlocks(topics: readonly FrontTopic[]): FrontBlock[] {
  const [only] = topics;
  if (!only) return [];
  if (topics.length === 1) return [block('strip', [only])];
  if (topics.length === 2) return [block('duo', topics)];
  const rows = Math.ceil(topics.length / MOST_COLUMNS);
  const perRow = Math.ceil(topics.length / rows);
  return Array.from({ length: rows }, (_, row) =>
    block(row === 0 ? 'columns' : 'headlines', topics.slice(row * perRow, (row + 1) * perRow)),
  );
}

function block(look: BlockLook, topics: readonly FrontTopic[]): FrontBlock {
  const count = ARTICLES[look];
  return { look, topics: topics.map((one) => ({ ...one, articles: one.articles.slice(0, count) })) };
}
