/** A stretch of text; `hit` marks what the reader looked for. */
export interface Segment {
  text: string;
  hit: boolean;
}

/** The kinds that are found, in the order in which equally good groups stand. Articles are many and come last. */
export const SEARCH_KINDS = [
  'campaign',
  'project',
  'unit',
  'topic',
  'series',
  'page',
  'answer',
  'document',
  'album',
  'video',
  'article',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchQuestion {
  query: string;
  /** 1-based. */
  page?: number;
  kind?: SearchKind;
  /** The slug of a topic. */
  topic?: string;
  /** The slug of a place; what lies in it, and what it came from, belongs to it. */
  place?: string;
  /** "2023" */
  year?: string;
}

export interface SearchHit {
  kind: SearchKind;
  path: string;
  title: Segment[];
  excerpt: Segment[];
  /** ISO moment or day, where the kind has one. */
  date?: string;
  /** The place it tells of, where that has become part of the place that was looked for. */
  formerPlace?: { name: string; now: string };
}

/** How many there are; `isMore`: at least so many, nobody counted on. */
export interface Count {
  number: number;
  isMore: boolean;
}

/** Hits of one kind. */
export interface SearchGroup {
  kind: SearchKind;
  hits: SearchHit[];
  count: Count;
}

/** A value that the results can be narrowed to, or are. */
export interface Choice {
  value: string;
  name: string;
  count: Count;
}

/** A place that the query names. */
export interface NamedPlace {
  name: string;
  slug: string;
  /** What it has become part of, and since when. */
  successor?: { name: string; since?: string };
  /** What has become part of it. */
  former: string[];
}

export interface SearchAnswer {
  /** The query as it was understood: trimmed, NFC, in Unicode. */
  query: string;
  /**
   * What the results are for. `asTyped`; `plainer`: without the words of a question; `corrected`: nothing was
   * found, so the nearest spelling was looked for.
   */
  shown: { query: string; as: 'asTyped' | 'plainer' | 'corrected' };
  /** Without the words that make a question of it, where there are some: "ủng hộ công trình nào" → "ủng hộ công trình". */
  plainer?: string;
  /** A spelling that finds much more than what was typed. */
  suggestion?: string;
  /** Groups in order of their best hit. Beyond page 1, and where a kind is chosen, there is one at most. */
  groups: SearchGroup[];
  /** All hits under the filters, of all kinds. */
  found: Count;
  /** 1-based, of the group that `more` belongs to. */
  page: number;
  /** Whether there is a next page. */
  hasMore: boolean;
  /** Whether this is the last page that is shown, while more was found. */
  isCut: boolean;
  choices: { kind: Choice[]; topic: Choice[]; place: Choice[]; year: Choice[] };
  /** The names of what is chosen; a value that stands for nothing is absent, and ignored. */
  chosen: { kind?: SearchKind; topic?: string; place?: string; year?: string };
  places: NamedPlace[];
  /** Nothing was found: the query with a word left out, where that finds something. */
  shorter: { query: string; count: Count }[];
}

/** Searches the edition. Ten hits a page, twenty pages at most; an empty question finds nothing. */
export type Search = (question: SearchQuestion) => SearchAnswer;
