import type { CardOf } from '#contract/faces/face.ts';

/** Which articles stand where on the front page. */
export interface FrontChoice {
  lead?: CardOf<'article'>;
  /** Beside the lead, with pictures. */
  second: CardOf<'article'>[];
  /** Newest lines, with date and title only. */
  latest: CardOf<'article'>[];
  sections: { topic: CardOf<'topic'>; articles: CardOf<'article'>[] }[];
}

interface FrontCandidates {
  /** Chosen at the desk; the newest leads where none is, or where it is no longer live. */
  lead?: CardOf<'article'>;
  pinned: CardOf<'article'>[];
  newest: CardOf<'article'>[];
  sections: FrontChoice['sections'];
}

const SECOND = 3;
const LATEST = 7;
const PER_SECTION = 5;

/** How many of the newest articles must be asked for, so that nothing stands twice at the top. */
export const NEWEST_ON_FRONT = 1 + SECOND + LATEST;

/** A section asks for more than it shows: what stands at the top of the page is left out. */
export const ASKED_PER_SECTION = PER_SECTION + 1 + SECOND;

export function chooseFront({ lead, pinned, newest, sections }: FrontCandidates): FrontChoice {
  const seen = new Set<string>();
  const take = (cards: readonly (CardOf<'article'> | undefined)[], count: number) => {
    const taken: CardOf<'article'>[] = [];
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
  const atTop = new Set(seen);
  return {
    lead: first,
    second,
    latest: take(newest, LATEST),
    sections: sections
      .map(({ topic, articles }) => ({
        topic,
        articles: articles.filter((card) => !atTop.has(card.id)).slice(0, PER_SECTION),
      }))
      .filter((section) => section.articles.length > 0),
  };
}
