import type { CardOf } from '#contract/faces/face.ts';
import { ledgerPath, PATHS, pathOf } from '#contract/paths.ts';
import type { Link } from './card.ts';
import { markAmount, markDay, markWords, wordsSought, type Segment } from './ledger-marks.ts';
import { postingPath, whatOf } from './posting-row.ts';
import { LONGEST_QUERY } from './search-question.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { BUCKET_LABELS } from './sums.ts';

export interface LedgerSearchAnswers {
  query: string;
  /** Only this project's ledger is searched. */
  project?: CardOf<'project'>;
  /** Undefined while nothing was asked, or when too much was. */
  answer?: { hits: readonly CardOf<'posting'>[]; page: number; hasMore: boolean };
  /** The projects of the hits that are live, by id. */
  projects: ReadonlyMap<string, CardOf<'project'>>;
}

export interface LedgerHit {
  href: string;
  number: number;
  name: Segment[];
  what: Segment[];
  on: { datetime: string; segments: Segment[] };
  bucketLabel: string;
  reference?: Segment[];
  isCancelled: boolean;
  project: Link;
}

export interface LedgerSearchPage extends PageBase {
  title: string;
  query: string;
  project?: Link & { id: string };
  /** The whole ledger of the project that is searched. */
  ledger?: string;
  summary: string;
  hits: LedgerHit[];
  hints: string[];
  newer?: Link;
  older?: Link;
}

const HINTS = [
  'Gõ tên có dấu hay không dấu đều được. Tên cá nhân được che bớt: “Nguyễn Văn An” tìm ra “Nguyễn Văn A***”.',
  'Tìm theo số tiền: 200.000 hoặc 200 nghìn.',
  'Tìm theo ngày chuyển: 22/11/2026, hoặc theo mã giao dịch ngân hàng ghi trên biên lai.',
  'Kết hợp được nhiều thứ: “Nguyễn 200.000 22/11”.',
  'Khoản vừa chuyển chỉ vào sổ sau khi có người thứ hai đối chiếu với sao kê và xác nhận.',
];

export function ledgerSearchPage(answers: LedgerSearchAnswers, setting: Setting): LedgerSearchPage {
  const { query, project, answer } = answers;
  const title = 'Tra cứu khoản đóng góp';
  const page = answer?.page ?? 1;
  const to = (other: number, label: string) => ({ href: addressOf(query, project?.id, other), label });
  return {
    ...pageBase(setting, {
      title,
      description: 'Tìm khoản đóng góp của bạn theo tên, số tiền, ngày hoặc mã giao dịch.',
      above: [{ href: PATHS.projects, label: 'Công trình' }],
      index: false,
    }),
    ...{ title, query: query.slice(0, LONGEST_QUERY) },
    project: project && { href: pathOf('project', project), label: project.title, id: project.id },
    ledger: project && ledgerPath(pathOf('project', project)),
    summary: summaryOf(answers),
    hits: hitsOf(answers),
    hints: answer && answer.hits.length > 0 ? [] : HINTS,
    newer: page > 1 ? to(page - 1, 'Trang trước') : undefined,
    older: answer?.hasMore ? to(page + 1, 'Trang sau') : undefined,
  };
}

function hitsOf({ query, answer, projects }: LedgerSearchAnswers): LedgerHit[] {
  const sought = wordsSought(query);
  return (answer?.hits ?? []).flatMap((posting) => {
    const project = projects.get(posting.project);
    if (!project) return [];
    const path = pathOf('project', project);
    const { what } = whatOf(posting);
    return {
      href: postingPath(path, posting.number),
      number: posting.number,
      name: markWords(posting.name, sought),
      what: posting.form === 'money' ? markAmount(what, posting.amount, sought) : markWords(what, sought),
      on: { datetime: posting.on, segments: markDay(posting.on, sought) },
      bucketLabel: BUCKET_LABELS[posting.bucket],
      reference: posting.reference === undefined ? undefined : markWords(posting.reference, sought),
      isCancelled: posting.cancels !== undefined || posting.cancelledBy !== undefined,
      project: { href: path, label: project.title },
    };
  });
}

function summaryOf({ query, project, answer }: LedgerSearchAnswers): string {
  if (query.length > LONGEST_QUERY) return `Câu tra cứu quá dài. Hãy rút xuống dưới ${LONGEST_QUERY} ký tự.`;
  if (!answer || query === '') return 'Nhập tên, số tiền, ngày hoặc mã giao dịch vào ô phía trên.';
  const where = project ? ` trong sổ của công trình ${project.title}` : '';
  if (answer.hits.length > 0) return `Các khoản khớp với “${query}”${where}, trang ${answer.page}`;
  if (answer.page > 1) return `Không còn khoản nào khớp với “${query}”${where}.`;
  return `Chưa thấy khoản nào khớp với “${query}”${where}.`;
}

function addressOf(query: string, project: string | undefined, page: number): string {
  const parameters = new URLSearchParams({
    q: query,
    ...(project && { 'cong-trinh': project }),
    ...(page > 1 && { trang: String(page) }),
  });
  return `${PATHS.ledgerSearch}?${parameters}`;
}
