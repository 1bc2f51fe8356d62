import type { CardOf } from '#contract/faces/face.ts';
import {
  ledgerCsvPath,
  ledgerPageOf,
  ledgerPagePath,
  ledgerPath,
  PATHS,
  pathOf,
  POSTINGS_PER_PAGE,
} from '#contract/paths.ts';
import { formatNumber } from '#contract/text/numbers.ts';
import type { Resources } from './block-view.ts';
import type { Link } from './card.ts';
import { postingRow, type PostingRow } from './posting-row.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { sumsView, type BucketSums, type SumsView } from './sums.ts';

/* The ledger (sổ đóng góp) of one project: its front, which shows the newest, and its pages, which never shift. */

export interface LedgerAnswers {
  project: CardOf<'project'>;
  postings: CardOf<'posting'>[];
  cancelling: ReadonlyMap<number, CardOf<'posting'>>;
  resources: Resources;
}

export interface LedgerFront extends PageBase {
  title: string;
  project: Link & { id: string };
  sums: SumsView;
  /** "1.234 khoản, từ khoản số 1 đến khoản số 1.234"; absent while there is none. */
  extent?: string;
  /** Newest first. */
  rows: PostingRow[];
  pages: Link[];
  csv: string;
}

export interface LedgerPage extends PageBase {
  title: string;
  project: Link & { id: string };
  front: string;
  /** "Khoản số 201 đến 400". */
  extent: string;
  rows: PostingRow[];
  newer?: Link;
  older?: Link;
}

export const NEWEST_IN_LEDGER = 50;

export function ledgerFront(answers: LedgerAnswers & { totals: BucketSums }, setting: Setting): LedgerFront {
  const { project, postings, totals } = answers;
  const path = pathOf('project', project);
  const last = postings[0]?.number ?? 0;
  return {
    ...ledgerBase(project, setting, `Sổ đóng góp: ${project.title}`),
    title: 'Sổ đóng góp',
    sums: sumsView(project, totals),
    extent: last > 0 ? `${formatNumber(last)} khoản, đánh số liên tục từ 1` : undefined,
    rows: rowsOf(answers),
    pages: Array.from({ length: ledgerPageOf(last) }, (_, at) => ({
      href: ledgerPagePath(path, at + 1),
      label: `${at * POSTINGS_PER_PAGE + 1}–${Math.min((at + 1) * POSTINGS_PER_PAGE, last)}`,
    })),
    csv: ledgerCsvPath(project.id),
  };
}

/** @param hasNext whether the page after this one has begun */
export function ledgerPage(
  answers: LedgerAnswers,
  { page, hasNext }: { page: number; hasNext: boolean },
  setting: Setting,
): LedgerPage {
  const { project } = answers;
  const path = pathOf('project', project);
  const front = ledgerPath(path);
  const leading = { href: front, label: 'Sổ đóng góp' };
  const first = (page - 1) * POSTINGS_PER_PAGE + 1;
  const last = answers.postings.at(-1)?.number ?? first;
  const to = (other: number) => ({ href: ledgerPagePath(path, other), label: `Trang ${other}` });
  return {
    ...ledgerBase(project, setting, `Sổ đóng góp, trang ${page}: ${project.title}`, [leading]),
    title: `Sổ đóng góp, trang ${page}`,
    ...{ front, extent: `Các khoản từ số ${first} đến số ${last}` },
    rows: rowsOf(answers),
    older: page > 1 ? to(page - 1) : undefined,
    newer: hasNext ? to(page + 1) : undefined,
  };
}

function rowsOf({ project, postings, cancelling, resources }: LedgerAnswers): PostingRow[] {
  const projectPath = pathOf('project', project);
  return postings.map((posting) => postingRow(posting, { projectPath, project, resources, cancelling }));
}

/** Kept out of search engines: a name that its giver hides must be gone everywhere at once. */
function ledgerBase(project: CardOf<'project'>, setting: Setting, title: string, more: Link[] = []) {
  const link = { href: pathOf('project', project), label: project.title, id: project.id };
  return {
    ...pageBase(setting, {
      title,
      step: 'Sổ đóng góp',
      description: `Từng khoản thu, chi của công trình ${project.title}, có số thứ tự, ngày và chứng từ.`,
      above: [{ href: PATHS.projects, label: 'Công trình' }, link, ...more],
      index: false,
    }),
    project: link,
  };
}
