import type { PostingFace } from '#contract/faces/posting.ts';
import { thanksCode } from '#contract/giving/thanks-code.ts';
import { picture } from '../media.ts';
import { at } from '../moment.ts';
import type { Entry } from './entry.ts';

/** The entries of one project, in any order. */
export interface Ledger {
  project: string;
  entries: readonly Entry[];
}

/**
 * Ledgers as postings: within its project each is numbered by its day and, on one day, as written. Ids run
 * through all ledgers in the order in which a fresh desk makes them.
 */
export function postingsOf(ledgers: readonly Ledger[]): PostingFace[] {
  let last = 0;
  return ledgers.flatMap(({ project, entries }) => {
    const sorted = entries.toSorted((a, b) => a.on.localeCompare(b.on));
    const numbers = new Map(sorted.flatMap(({ key }, i) => (key === undefined ? [] : [[key, i + 1]])));
    const cancelledBy = new Map(sorted.map(({ cancels }, i) => [cancels, i + 1]));
    return sorted.map((entry, i) => {
      const { line, need, key, cancels, evidence = [], ...same } = entry;
      const id = String((last += 1));
      return {
        ...same,
        id,
        project,
        number: i + 1,
        confirmedAt: confirmedAt(entry.on),
        code: thanksCode(id),
        ...(line && { budgetLine: lineId(project, line) }),
        ...(need && { need: lineId(project, need) }),
        evidence: evidence.map(([drawing, title]) => ({ media: picture(drawing), title })),
        ...(cancels && { cancels: numbers.get(cancels) ?? missing(project, cancels) }),
        ...(key && cancelledBy.has(key) && { cancelledBy: cancelledBy.get(key) }),
      };
    });
  });
}

/** Lines of cost tables and of things needed: one name in the whole portal. */
export const lineId = (project: string, name: string): string => `${project}-${name}`;

/** Entries are confirmed together, in the afternoon of the day after. */
function confirmedAt(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return at(`${next.toISOString().slice(0, 10)} 16:30`);
}

function missing(project: string, key: string): never {
  throw new Error(`Sample ledger of project ${project}: nothing is called "${key}".`);
}
