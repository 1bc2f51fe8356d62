import type { Link } from './card.ts';
import { countText, KIND_NAMES, type SearchResult } from './search-result.ts';
import { searchPath, type SearchedKind, type SearchQuestion } from './search-question.ts';

/** A row of links, each of which narrows the results. */
export interface SearchFilter {
  label: string;
  links: FilterLink[];
}

export interface FilterLink extends Link {
  /** "12", "hơn 500" */
  count: string;
  current: boolean;
}

export interface SearchFilters {
  /** All kinds, each with its number; empty where there is no choice. */
  kinds: FilterLink[];
  rows: SearchFilter[];
  /** What is chosen; each link takes it away. */
  chosen: Link[];
}

const ROWS = [
  ['topic', 'Chuyên mục'],
  ['place', 'Địa bàn'],
  ['year', 'Năm'],
] as const;

export function searchFilters(question: SearchQuestion, result: SearchResult): SearchFilters {
  const { choices, chosen, found } = result;
  const asked: SearchQuestion = { ...question, query: result.shown.query, page: 1 };
  const all: FilterLink = {
    href: searchPath({ ...asked, kind: undefined }),
    label: 'Tất cả',
    count: countText(found),
    current: chosen.kind === undefined,
  };
  const kinds = choices.kind.map(({ value, count }) => ({
    href: searchPath({ ...asked, kind: value as SearchedKind }),
    label: KIND_NAMES[value as SearchedKind],
    count: countText(count),
    current: chosen.kind === value,
  }));
  return {
    kinds: kinds.length > 1 || chosen.kind !== undefined ? [all, ...kinds] : [],
    rows: ROWS.filter(([facet]) => chosen[facet] === undefined && choices[facet].length > 1).map(
      ([facet, label]) => ({
        label,
        links: choices[facet].map(({ value, name, count }) => ({
          href: searchPath({ ...asked, [facet]: value }),
          label: name,
          count: countText(count),
          current: false,
        })),
      }),
    ),
    chosen: ROWS.filter(([facet]) => chosen[facet] !== undefined).map(([facet]) => ({
      href: searchPath({ ...asked, [facet]: undefined }),
      label: facet === 'year' ? `Năm ${chosen.year}` : chosen[facet]!,
    })),
  };
}
