import type { CardOf } from '#contract/faces/face.ts';
import { pathOf, PATHS, projectsByPlacePath } from '#contract/paths.ts';
import { byName } from '#contract/text/collate.ts';
import type { Link } from './card.ts';
import { searchPath, type SearchQuestion } from './search-question.ts';
import { countText, type SearchResult } from './search-result.ts';

/** The ways on from a search that found nothing, or has not begun. */
export interface SearchHelp {
  /** The same question without its filters, or with a word less. */
  instead: Link[];
  hints: string[];
  topics: Link[];
  places: Link[];
  others: Link[];
}

export interface HelpAnswers {
  topics: readonly CardOf<'topic'>[];
  places: readonly CardOf<'place'>[];
}

const HINTS = [
  'Gõ có dấu hay không dấu đều được: “đường hoa” và “duong hoa” cho cùng kết quả.',
  'Dùng ít từ hơn, hoặc những từ ngắn gọn hơn.',
  'Tìm văn bản theo số, ký hiệu: “25-KH/TĐTN”, “KH 25” hoặc “số 25/KH”.',
];

export function searchHelp(
  question: SearchQuestion,
  result: SearchResult | undefined,
  { topics, places }: HelpAnswers,
): SearchHelp {
  const isFiltered = Object.values(result?.chosen ?? {}).some(Boolean);
  const unfiltered = { href: searchPath({ query: question.query }), label: 'Bỏ mọi bộ lọc' };
  const shorter = (result?.shorter ?? []).map(({ query, count }) => ({
    href: searchPath({ ...question, query, page: 1 }),
    label: `“${query}” (${countText(count)})`,
  }));
  return {
    instead: [...(isFiltered ? [unfiltered] : []), ...shorter],
    hints: HINTS,
    topics: topics.map((topic) => ({ href: pathOf('topic', topic), label: topic.name })),
    places: places
      .filter(({ level }) => level === 'district')
      .sort(byName)
      .map((place) => ({ href: projectsByPlacePath(place.slug), label: place.name })),
    others: [
      { href: PATHS.projectsInNeed, label: 'Công trình đang cần giúp' },
      { href: PATHS.newsArchive, label: 'Tin bài theo tháng' },
      { href: PATHS.contact, label: 'Liên hệ với Tỉnh Đoàn' },
    ],
  };
}
