import { PATHS } from '#contract/paths.ts';

/* How an address asks the search, and how a link does. */

/** Longer queries are refused: nobody types them, and they cost. */
export const LONGEST_QUERY = 200;

export const SEARCHED_KINDS = [
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

export type SearchedKind = (typeof SEARCHED_KINDS)[number];

/** The kinds as addresses name them. */
const KIND_SLUGS: Record<SearchedKind, string> = {
  document: 'van-ban',
  campaign: 'chien-dich',
  project: 'cong-trinh',
  unit: 'don-vi',
  topic: 'chuyen-muc',
  series: 'loat-bai',
  page: 'trang',
  answer: 'hoi-dap',
  album: 'anh',
  video: 'video',
  article: 'tin-bai',
};

export interface SearchQuestion {
  query: string;
  page?: number;
  kind?: SearchedKind;
  topic?: string;
  place?: string;
  year?: string;
}

const PARAMETERS = {
  query: 'q',
  kind: 'loai',
  topic: 'chuyen-muc',
  place: 'dia-ban',
  year: 'nam',
  page: 'trang',
} as const;

export function readSearchQuestion(parameters: URLSearchParams): SearchQuestion {
  const get = (name: keyof typeof PARAMETERS) => parameters.get(PARAMETERS[name])?.trim() || undefined;
  const kind = get('kind');
  return {
    query: get('query') ?? '',
    page: pageNumber(get('page')),
    kind: SEARCHED_KINDS.find((one) => KIND_SLUGS[one] === kind),
    topic: get('topic'),
    place: get('place'),
    year: get('year'),
  };
}

/** The page number in the address; anything odd is page 1, nobody reads beyond page 100. */
export function pageNumber(typed: string | null | undefined): number {
  const page = /^\d{1,3}$/u.test(typed ?? '') ? Number(typed) : 1;
  return Math.min(Math.max(page, 1), 100);
}

/** The address of a question, for links; page 1 is not named. */
export function searchPath(question: SearchQuestion): string {
  const { kind, page = 1 } = question;
  const values = { ...question, kind: kind && KIND_SLUGS[kind], page: page > 1 ? String(page) : undefined };
  const parameters = new URLSearchParams();
  for (const [name, parameter] of Object.entries(PARAMETERS)) {
    const value = values[name as keyof typeof PARAMETERS];
    if (value) parameters.set(parameter, value);
  }
  return parameters.size > 0 ? `${PATHS.search}?${parameters}` : PATHS.search;
}

/** Whether there is something to look for, and not too much of it. */
export function isSearchable({ query, topic, place, year }: SearchQuestion): boolean {
  return query.length <= LONGEST_QUERY && [query, topic, place, year].some(Boolean);
}
