import { monthTitle } from '#contract/text/dates.ts';
import type { ArticleCard, Link } from './card.ts';

/** Articles of one month, or of one year where a month has few; newest first, like all lists. */
export interface Period {
  id: string;
  title: string;
  /** The page of all of them, where there is one. */
  all?: Link;
  /** One or two as rows, three side by side, or a first one that leads. */
  look: 'rows' | 'trio' | 'led';
  /** Shown with pictures; of `led`, the first is large and the others stand beside it. */
  cards: ArticleCard[];
  /** The others, as titles. */
  lines: ArticleCard[];
}

/** A month of fewer articles, on average, needs no heading of its own. */
const OF_A_MONTH = 3;
const MOST_ROWS = 2;
const TRIO = 3;
/** Four rows are as high as the first beside them. */
const MOST_CARDS = 5;

/** @param monthPath where all articles of a month stand, given "2023-06" */
export function periodsOf(articles: readonly ArticleCard[], monthPath: (month: string) => string): Period[] {
  const months = groupedBy(articles, (at) => at.slice(0, 7));
  if (months.size * OF_A_MONTH > articles.length)
    return [...groupedBy(articles, (at) => at.slice(0, 4))].map(([year, cards]) =>
      periodOf({ id: `nam-${year}`, title: `Năm ${year}` }, cards),
    );
  return [...months].map(([month, cards]) => {
    const all = { href: monthPath(month), label: 'Cả tháng' };
    return periodOf({ id: `thang-${month}`, title: monthTitle(month), all }, cards);
  });
}

function periodOf(heading: Pick<Period, 'id' | 'title' | 'all'>, articles: readonly ArticleCard[]): Period {
  return {
    ...heading,
    look: articles.length <= MOST_ROWS ? 'rows' : articles.length === TRIO ? 'trio' : 'led',
    cards: articles.slice(0, MOST_CARDS),
    lines: articles.slice(MOST_CARDS),
  };
}

/** By the beginning of their local time. */
function groupedBy(
  articles: readonly ArticleCard[],
  keyOf: (at: string) => string,
): Map<string, ArticleCard[]> {
  const groups = new Map<string, ArticleCard[]>();
  for (const card of articles) {
    const key = keyOf(card.at.datetime);
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  return groups;
}
