import type { CardOf } from '#contract/faces/face.ts';
import { POSTINGS_PER_PAGE } from '#contract/paths.ts';
import { LISTS, postingSort } from '#site/content/lists.ts';
import { NEWEST_IN_LEDGER, type LedgerAnswers } from '#site/model/ledger-pages.ts';
import { askProjectCard } from './project-card.ts';
import { askResources } from './resources.ts';

type Content = App.Locals['content'];
type Posting = CardOf<'posting'>;

/** The front of a ledger: its sums and its newest entries. */
export function askLedger(content: Content, projectPath: string) {
  const project = askProjectCard(content, projectPath);
  if (!project) return undefined;
  const postings = content.newest(LISTS.postingsOfProject(project.id), NEWEST_IN_LEDGER);
  return { ...around(content, project, postings), totals: content.totals(project.id) };
}

/** One page of a ledger, ascending; undefined while no entry stands on it. */
export function askLedgerPage(content: Content, projectPath: string, page: number) {
  const project = askProjectCard(content, projectPath);
  if (!project) return undefined;
  const list = LISTS.postingsOfProject(project.id);
  const first = (page - 1) * POSTINGS_PER_PAGE + 1;
  const next = first + POSTINGS_PER_PAGE;
  const postings = content.span(list, postingSort(first), postingSort(next));
  if (postings.length === 0) return undefined;
  const hasNext = content.span(list, postingSort(next), postingSort(next + 1)).length > 0;
  return { answers: around(content, project, postings), hasNext };
}

function around(content: Content, project: CardOf<'project'>, postings: Posting[]): LedgerAnswers {
  return {
    ...{ project, postings, cancelling: askCancelling(content, project.id, postings) },
    resources: askResources(content, {
      bodies: [],
      attachments: postings.flatMap(({ evidence }) => evidence),
      pictures: postings.flatMap(({ evidence }) => evidence),
    }),
  };
}

/** Those that cancel one of these, by their number: they say why. */
function askCancelling(content: Content, project: string, postings: readonly Posting[]) {
  const found = new Map(postings.map((posting) => [posting.number, posting]));
  const list = LISTS.postingsOfProject(project);
  for (const { cancelledBy } of postings) {
    if (cancelledBy === undefined || found.has(cancelledBy)) continue;
    const [one] = content.span(list, postingSort(cancelledBy), postingSort(cancelledBy + 1));
    if (one) found.set(cancelledBy, one);
  }
  return found;
}
