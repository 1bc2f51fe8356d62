import type { SearchedKind } from './search-question.ts';

/* What a search answers, as this room receives it (see site/content/search.ts). */

/** A stretch of text; `hit` marks what the reader looked for. */
export interface Segment {
  text: string;
  hit: boolean;
}

export interface Count {
  number: number;
  isMore: boolean;
}

export interface Hit {
  kind: SearchedKind;
  path: string;
  title: Segment[];
  excerpt: Segment[];
  date?: string;
  formerPlace?: { name: string; now: string };
}

interface Choice {
  value: string;
  name: string;
  count: Count;
}

export interface SearchResult {
  query: string;
  shown: { query: string; as: 'asTyped' | 'plainer' | 'corrected' };
  /** Without the words that make a question of it, where there are some. */
  plainer?: string;
  suggestion?: string;
  groups: { kind: SearchedKind; hits: Hit[]; count: Count }[];
  found: Count;
  page: number;
  hasMore: boolean;
  isCut: boolean;
  choices: Record<'kind' | 'topic' | 'place' | 'year', Choice[]>;
  chosen: { kind?: SearchedKind; topic?: string; place?: string; year?: string };
  places: {
    name: string;
    slug: string;
    successor?: { name: string; since?: string };
    former: string[];
  }[];
  shorter: { query: string; count: Count }[];
}

export const KIND_NAMES: Record<SearchedKind, string> = {
  document: 'Văn bản',
  campaign: 'Chiến dịch',
  project: 'Công trình',
  unit: 'Đơn vị',
  topic: 'Chuyên mục',
  series: 'Loạt bài',
  page: 'Trang',
  answer: 'Hỏi – đáp',
  album: 'Album ảnh',
  video: 'Video',
  article: 'Tin bài',
};

/** "12", "hơn 500" */
export const countText = ({ number, isMore }: Count) => (isMore ? `hơn ${number}` : String(number));
