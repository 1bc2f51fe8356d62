import type { CardOf } from '#contract/faces/face.ts';

type Article = CardOf<'article'>;

/** Which articles stand at the top of the front page; none of them twice. */
export interface FrontTop {
  lead?: Article;
  /** Beside the lead, with pictures. */
  second: Article[];
  /** Newest lines, with date and title only. */
  latest: Article[];
}

export interface FrontSection {
  topic: CardOf<'topic'>;
  /** Newest first, at least one. */
  articles: Article[];
}

interface TopCandidates {
  /** Chosen at the desk; the newest leads where none is, or where it is no longer live. */
  lead?: Article;
  pinned: Article[];
  newest: Article[];
}

const SECOND = 3;
const LATEST = 7;
const PER_SECTION = 5;

/** How many of the newest articles must be asked for, so that nothing stands twice at the top. */
export const NEWEST_ON_FRONT = 1 + SECOND + LATEST;

export function chooseTop({ lead, pinned, newest }: TopCandidates): FrontTop {
  const seen = new Set<string>();
  const take = (cards: readonly (Article | undefined)[], count: number) => {
    const taken: Article[] = [];
    for (const card of cards) {
      if (taken.length === count) break;
      if (!card || seen.has(card.id)) continue;
      seen.add(card.id);
      taken.push(card);
    }
    return taken;
  };
  const [first] = take([lead, ...newest], 1);
  const second = take([...pinned, ...newest], SECOND);
  return { lead: first, second, latest: take(newest, LATEST) };
}

/** How many of a topic's newest must be asked for: those that stand at the top are left out below. */
export function askedOfTopic(topic: string, top: FrontTop): number {
  return PER_SECTION + articlesOf(top).filter((card) => card.topic === topic).length;
}

/** The sections that have something to say beside what stands at the top. */
export function chooseSections(top: FrontTop, sections: readonly FrontSection[]): FrontSection[] {
  const atTop = new Set(articlesOf(top).map((card) => card.id));
  return sections
    .map(({ topic, articles }) => ({
      topic,
      articles: articles.filter((card) => !atTop.has(card.id)).slice(0, PER_SECTION),
    }))
    .filter(({ articles }) => articles.length > 0);
}

const articlesOf = ({ lead, second, latest }: FrontTop) => [...(lead ? [lead] : []), ...second, ...latest];
