import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus } from '#contract/faces/project.ts';
import { dayAfter } from '#contract/text/dates.ts';
import type { Tallies, Tally } from '#site/model/project-progress.ts';

type Content = App.Locals['content'];

/**
 * What cards say beyond the face of a project. Only of what is called for: a gift to anything else must not
 * make lists anew.
 */
export function askTallies(content: Content, projects: readonly CardOf<'project'>[]): Tallies {
  return new Map(
    projects.flatMap((project): [string, Tally][] => {
      const status = projectStatus(project);
      return status === 'appealing' || status === 'building'
        ? [[project.id, askTally(content, project)]]
        : [];
    }),
  );
}

function askTally(content: Content, { id, acceptsUntil }: CardOf<'project'>): Tally {
  const { received, needs } = content.totals(id);
  const isOver = acceptsUntil !== undefined && content.hasCome(dayAfter(acceptsUntil, 1));
  return { received, needs, isOver };
}
