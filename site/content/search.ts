/** A stretch of text; `hit` marks what the reader looked for. */
export interface Segment {
  text: string;
  hit: boolean;
}

export interface SearchHit {
  kind: 'article' | 'campaign' | 'project' | 'page' | 'unit';
  path: string;
  title: Segment[];
  excerpt: Segment[];
  /** ISO moment or day, where the kind has one. */
  date?: string;
}

export interface SearchAnswer {
  /** The query as it was understood: trimmed, NFC. */
  query: string;
  hits: SearchHit[];
  /** 1-based. */
  page: number;
  /** Whether there is a next page. */
  hasMore: boolean;
  /** Whether this is the last page that is shown, while more was found. */
  isCut: boolean;
}

/** Searches the edition. Ten hits a page, twenty pages at most; an empty query finds nothing. */
export type Search = (query: string, page: number) => SearchAnswer;
