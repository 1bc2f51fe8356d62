import type { ProjectFace } from '../faces/project.ts';
import type { UpdateType } from '../faces/record.ts';
import { dayOf } from '../text/dates.ts';
import type { ReportFacts } from './reports-owed.ts';

type Project = Pick<ProjectFace, 'milestones' | 'acceptsUntil' | 'completion'>;
type Update = { type: UpdateType; publishedAt: string };

/** What the rules of reporting ask about, from the public record of a project. */
export function reportFacts(project: Project, updates: readonly Update[], hasReceived: boolean): ReportFacts {
  const reached = (wanted: string) =>
    newest(project.milestones.flatMap(({ stage, doneOn }) => (stage === wanted && doneOn ? [doneOn] : [])));
  const reported = (...types: UpdateType[]) =>
    newest(updates.flatMap(({ type, publishedAt }) => (types.includes(type) ? [dayOf(publishedAt)] : [])));
  const handoverOn = reached('handover');
  return {
    appealedOn: reached('appeal'),
    acceptsUntil: project.acceptsUntil,
    handoverOn,
    lastReportOn: reported('progress', 'totals', 'completion'),
    lastTotalsOn: reported('totals', 'completion'),
    completedOn: reported('completion') ?? (project.completion?.length ? handoverOn : undefined),
    hasReceived,
  };
}

const newest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);
