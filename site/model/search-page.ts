import { PATHS, projectsByPlacePath } from '#contract/paths.ts';
import { formatDay, machineDate } from '#contract/text/dates.ts';
import type { Link } from './card.ts';
import { searchFilters, type SearchFilters } from './search-filters.ts';
import { searchHelp, type HelpAnswers, type SearchHelp } from './search-help.ts';
import { LONGEST_QUERY, searchPath, type SearchQuestion } from './search-question.ts';
import { countText, KIND_NAMES, type Hit, type SearchResult, type Segment } from './search-result.ts';
import { signpostsFor, type Signpost } from './search-signposts.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import type { Stamp } from './stamp.ts';

export interface SearchPage extends PageBase {
  title: string;
  query: string;
  /** One sentence for readers and screen readers: what was found. */
  summary: string;
  /** Another spelling, as a link. */
  suggestion?: Link;
  signposts: Signpost[];
  /** What became of the places that the query names. */
  places: { text: string; link: Link }[];
  filters?: SearchFilters;
  groups: HitGroup[];
  newer?: Link;
  older?: Link;
  /** Shown where nothing was asked or found. */
  help?: SearchHelp;
}

export interface HitGroup {
  /** Absent where all results are of one kind. */
  title?: string;
  /** "Xem tất cả 12 văn bản" */
  all?: Link;
  /** The number of its first hit. */
  start: number;
  hits: HitView[];
}

export interface HitView {
  href: string;
  kind: string;
  title: Segment[];
  excerpt: Segment[];
  at?: Stamp;
  note?: string;
}

const HITS_A_PAGE = 10;

/** `result` is undefined while nothing was asked, or when too much was. */
export function searchPage(
  question: SearchQuestion,
  result: SearchResult | undefined,
  helpAnswers: HelpAnswers,
  setting: Setting,
): SearchPage {
  const title = 'Tìm kiếm';
  const { query, page = 1 } = question;
  const base = pageBase(setting, {
    title,
    description: `Tìm trong ${setting.site.name}.`,
    index: false,
    above: [],
  });
  const hasHits = result !== undefined && result.found.number > 0;
  const asked: SearchQuestion = { ...question, query: result?.shown.query ?? query };
  return {
    ...base,
    // Whatever was asked, the page is this one: no query is an address of its own.
    head: { ...base.head, canonical: setting.origin + PATHS.search },
    title,
    query: query.slice(0, LONGEST_QUERY),
    summary: summaryOf(question, result),
    suggestion: result?.suggestion
      ? { href: searchPath({ query: result.suggestion }), label: result.suggestion }
      : undefined,
    signposts: result && page === 1 ? signpostsFor(result.query, result.plainer) : [],
    places: result && page === 1 ? result.places.slice(0, 2).map(placeLine) : [],
    filters:
      hasHits || Object.values(result?.chosen ?? {}).some(Boolean)
        ? searchFilters(question, result!)
        : undefined,
    groups: hasHits ? groupsOf(asked, result) : [],
    newer: page > 1 ? { href: searchPath({ ...asked, page: page - 1 }), label: 'Trang trước' } : undefined,
    older: result?.hasMore
      ? { href: searchPath({ ...asked, page: page + 1 }), label: 'Trang sau' }
      : undefined,
    help: hasHits ? undefined : searchHelp(question, result, helpAnswers),
  };
}

function groupsOf(question: SearchQuestion, { groups, chosen, page }: SearchResult): HitGroup[] {
  return groups.map(({ kind, hits, count }) => {
    const name = KIND_NAMES[kind];
    const isAll = hits.length === count.number && !count.isMore;
    return {
      title: groups.length > 1 || (chosen.kind === undefined && kind !== 'article') ? name : undefined,
      all:
        chosen.kind === undefined && kind !== 'article' && !isAll
          ? {
              href: searchPath({ ...question, kind, page: 1 }),
              label: `Xem tất cả ${countText(count)} ${name.toLowerCase()}`,
            }
          : undefined,
      start: (page - 1) * HITS_A_PAGE + 1,
      hits: hits.map(hitView),
    };
  });
}

function hitView({ kind, path, title, excerpt, date, formerPlace }: Hit): HitView {
  return {
    href: path,
    kind: KIND_NAMES[kind],
    title,
    excerpt,
    at: date ? hitStamp(date) : undefined,
    note: formerPlace && `Viết về ${formerPlace.name}, nay thuộc ${formerPlace.now}.`,
  };
}

function summaryOf({ query, page = 1 }: SearchQuestion, result: SearchResult | undefined): string {
  if (query.length > LONGEST_QUERY) return `Câu tìm kiếm quá dài. Hãy rút xuống dưới ${LONGEST_QUERY} ký tự.`;
  if (!result) return 'Nhập từ cần tìm vào ô phía trên.';
  const { shown, found, groups, isCut } = result;
  const what = result.query === '' ? '' : ` cho “${shown.query}”`;
  if (found.number === 0) return `Không tìm thấy kết quả nào cho “${result.query}”.`;
  if (groups.every(({ hits }) => hits.length === 0)) return `Không còn kết quả nào${what}.`;
  if (isCut)
    return `Kết quả${what}, trang ${page} (trang cuối). Vẫn còn kết quả khác; hãy thêm từ khóa để thu hẹp tìm kiếm.`;
  const number = `${countText(found)} kết quả${what}`;
  if (shown.as === 'asTyped') return page > 1 ? `Kết quả${what}, trang ${page}` : `Tìm thấy ${number}.`;
  return `Không có kết quả nào cho “${result.query}”. Dưới đây là ${number}.`;
}

function placeLine({ name, slug, successor, former }: SearchResult['places'][number]) {
  if (successor) {
    const since = successor.since ? ` từ sau ngày ${formatDay(successor.since)}` : '';
    return {
      text: `${name} nay thuộc ${successor.name}${since}.`,
      link: { href: searchPath({ query: successor.name }), label: `Tìm “${successor.name}”` },
    };
  }
  const link = { href: projectsByPlacePath(slug), label: `Công trình ở ${name}` };
  const text = former.length > 0 ? `${name} gồm cả ${former.join(', ')} trước đây.` : '';
  return { text, link };
}

function hitStamp(date: string): Stamp {
  const datetime = date.includes('T') ? machineDate(date) : date;
  return { datetime, text: formatDay(datetime) };
}
