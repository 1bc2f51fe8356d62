import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus, type ProjectStatus, type Stage } from '#contract/faces/project.ts';
import { reportFacts } from '#contract/giving/report-facts.ts';
import { reportsOwed } from '#contract/giving/reports-owed.ts';
import { dayAfter, dayOf } from '#contract/text/dates.ts';

/*
 * How a project stands on a day, by what it has proved: nobody chooses it. What depends on the day is
 * told from `hasCome`, so that a page that says "quá hạn" is made again on the night it becomes true.
 */

export interface StandingFacts {
  project: Pick<CardOf<'project'>, 'milestones' | 'acceptsUntil' | 'after' | 'completion'>;
  accounts: readonly Pick<CardOf<'account'>, 'state'>[];
  updates: readonly Pick<CardOf<'update'>, 'type' | 'publishedAt'>[];
  totals: { received: number; goods: number; spent: number };
}

/** Why no code is shown. */
export type Withheld =
  /** The call has not begun. */
  | 'planned'
  /** The work is under way or done. */
  | 'past'
  /** The last day of the call is over. */
  | 'ended'
  /** Another account is being checked. */
  | 'changing'
  /** There is no checked account. */
  | 'unverified';

export interface Standing {
  status: ProjectStatus;
  /** The day of the newest milestone reached or update. */
  proof?: string;
  giving: 'open' | Withheld;
  /** Gifts were taken once and are no longer. */
  closed: boolean;
  /** Reports that are owed, by the day on which they fall due. */
  reports: { type: string; due: string; rule: string; overdue: boolean }[];
  /** Stages whose planned day is over. */
  late: { stage: Stage; plannedOn: string; reason?: string }[];
  /** More was spent than has been received. */
  overspent: boolean;
}

export function standingOf(facts: StandingFacts, hasCome: (day: string) => boolean): Standing {
  const { project, totals } = facts;
  const isOver = (day: string) => hasCome(dayAfter(day));
  const status = projectStatus(project);
  const giving = givingOf(facts, hasCome);
  const hasCalled = project.milestones.some(({ stage, doneOn }) => stage === 'appeal' && doneOn);
  return {
    ...{ status, giving, proof: proofOf(facts) },
    closed: giving === 'ended' || (giving === 'past' && hasCalled),
    reports: reportsOwed(reportFacts(project, facts.updates, totals.received > 0 || totals.goods > 0))
      .map(({ type, due, rule }) => ({ type, due, rule, overdue: isOver(due) }))
      .sort((a, b) => (a.due < b.due ? -1 : 1)),
    late: project.milestones.flatMap(({ stage, plannedOn, doneOn, lateReason }) =>
      plannedOn && !doneOn && isOver(plannedOn) ? [{ stage, plannedOn, reason: lateReason }] : [],
    ),
    overspent: totals.spent > totals.received,
  };
}

/** A code is shown only while all of it is in order. Asks nothing that a gift could change. */
export function givingOf(
  { project, accounts }: Pick<StandingFacts, 'project' | 'accounts'>,
  hasCome: (day: string) => boolean,
): Standing['giving'] {
  const status = projectStatus(project);
  if (status === 'planned') return 'planned';
  if (status !== 'appealing') return 'past';
  if (project.acceptsUntil && hasCome(dayAfter(project.acceptsUntil))) return 'ended';
  const verified = accounts.some(({ state }) => state === 'verified');
  if (accounts.some(({ state }) => state === 'proposed')) return verified ? 'changing' : 'unverified';
  return verified ? 'open' : 'unverified';
}

function proofOf({ project, updates }: StandingFacts): string | undefined {
  const reached = project.milestones.flatMap(({ doneOn }) => doneOn ?? []);
  return newest([...reached, ...updates.map(({ publishedAt }) => dayOf(publishedAt))]);
}

const newest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);
