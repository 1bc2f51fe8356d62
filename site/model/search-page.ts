import { PATHS } from '#contract/paths.ts';
import { formatDay, machineDate } from '#contract/text/dates.ts';
import type { Link } from './card.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import type { Stamp } from './stamp.ts';

/** A stretch of text; `hit` marks what the reader looked for. */
interface Segment {
  text: string;
  hit: boolean;
}

interface Hit {
  kind: 'article' | 'campaign' | 'project' | 'page' | 'unit';
  path: string;
  title: Segment[];
  excerpt: Segment[];
  date?: string;
}

export interface SearchResult {
  query: string;
  hits: Hit[];
  page: number;
  hasMore: boolean;
  isCut: boolean;
}

export interface SearchPage extends PageBase {
  title: string;
  query: string;
  /** One sentence for readers and screen readers: what was found. */
  summary: string;
  hits: { href: string; kind: string; title: Segment[]; excerpt: Segment[]; at?: Stamp }[];
  start: number;
  newer?: Link;
  older?: Link;
  /** Shown where nothing was asked or found. */
  hints: string[];
}

/** Longer queries are refused: nobody types them, and they cost. */
export const LONGEST_QUERY = 200;
const HITS_A_PAGE = 10;

const KINDS: Record<Hit['kind'], string> = {
  article: 'Tin bài',
  campaign: 'Chiến dịch',
  project: 'Công trình',
  page: 'Trang',
  unit: 'Đơn vị',
};

const HINTS = [
  'Gõ có dấu hay không dấu đều được: “đường hoa” và “duong hoa” cho cùng kết quả.',
  'Dùng ít từ hơn, hoặc những từ ngắn gọn hơn.',
  'Tìm văn bản theo số, ký hiệu: 42-NQ/TW.',
];

/** `answer` is undefined while nothing was asked, or when too much was. */
export function searchPage(query: string, answer: SearchResult | undefined, setting: Setting): SearchPage {
  const title = 'Tìm kiếm';
  const page = answer?.page ?? 1;
  return {
    ...pageBase(setting, { title, description: `Tìm trong ${setting.site.name}.`, index: false, above: [] }),
    title,
    query: query.slice(0, LONGEST_QUERY),
    summary: summaryOf(query, answer),
    hits: (answer?.hits ?? []).map((hit) => ({
      href: hit.path,
      kind: KINDS[hit.kind],
      title: hit.title,
      excerpt: hit.excerpt,
      at: hit.date ? hitStamp(hit.date) : undefined,
    })),
    start: (page - 1) * HITS_A_PAGE + 1,
    newer: page > 1 ? { href: pageAddress(query, page - 1), label: 'Trang trước' } : undefined,
    older: answer?.hasMore ? { href: pageAddress(query, page + 1), label: 'Trang sau' } : undefined,
    hints: answer && answer.hits.length > 0 ? [] : HINTS,
  };
}

/** The page number in the address; anything odd is page 1, nobody reads beyond page 100. */
export function pageNumber(typed: string | null): number {
  const page = /^\d{1,3}$/u.test(typed ?? '') ? Number(typed) : 1;
  return Math.min(Math.max(page, 1), 100);
}

function summaryOf(query: string, answer: SearchResult | undefined): string {
  if (query.length > LONGEST_QUERY) return `Câu tìm kiếm quá dài. Hãy rút xuống dưới ${LONGEST_QUERY} ký tự.`;
  if (!answer || answer.query === '') return 'Nhập từ cần tìm vào ô phía trên.';
  if (answer.isCut)
    return `Kết quả cho “${answer.query}”, trang ${answer.page} (trang cuối). Vẫn còn kết quả khác; hãy thêm từ khóa để thu hẹp tìm kiếm.`;
  if (answer.hits.length > 0) return `Kết quả cho “${answer.query}”, trang ${answer.page}`;
  if (answer.page > 1) return `Không còn kết quả nào cho “${answer.query}”.`;
  return `Không tìm thấy kết quả nào cho “${answer.query}”.`;
}

function hitStamp(date: string): Stamp {
  const datetime = date.includes('T') ? machineDate(date) : date;
  return { datetime, text: formatDay(datetime) };
}

function pageAddress(query: string, page: number): string {
  const parameters = new URLSearchParams({ q: query, ...(page > 1 ? { trang: String(page) } : {}) });
  return `${PATHS.search}?${parameters}`;
}
