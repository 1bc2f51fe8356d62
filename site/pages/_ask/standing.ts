import type { CardOf } from '#contract/faces/face.ts';
import { LISTS } from '#site/content/lists.ts';
import { standingOf, type Standing } from '#site/model/standing.ts';

/** What a project has proved until today, and what follows from it. */
export function askStanding(content: App.Locals['content'], project: CardOf<'project'>): Standing {
  return standingOf(
    {
      project,
      accounts: content.all(LISTS.accountsOfProject(project.id)),
      updates: content.all(LISTS.updatesOfProject(project.id)),
      totals: content.totals(project.id),
    },
    (day) => content.hasCome(day),
  );
}
