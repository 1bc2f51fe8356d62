import type { CardOf } from '#contract/faces/face.ts';
import { PROJECT_STATUSES } from '#contract/faces/project.ts';
import { LISTS } from '#site/content/lists.ts';
import { projectPicture } from '#site/model/card.ts';
import { fulfils } from '#site/model/project-facets.ts';
import type { ProjectListAnswers } from '#site/model/project-list.ts';
import { askTallies } from './tallies.ts';

type Content = App.Locals['content'];

/**
 * @param projects ascending, as a list has them
 * @param tallied whether cards tell how much has come
 */
export function askProjectList(
  content: Content,
  projects: CardOf<'project'>[],
  tallied = true,
): ProjectListAnswers {
  return {
    projects,
    places: content.all(LISTS.places),
    tallies: askTallies(content, tallied ? projects : []),
    pictures: content.pictures(projects.map((project) => projectPicture(project)?.media)),
  };
}

/** What calls for help today, ascending: nothing that is planned or done is asked about. */
export function askProjectsInNeed(content: Content): ProjectListAnswers {
  const calling = PROJECT_STATUSES.filter((status) => status === 'appealing' || status === 'building');
  const projects = calling.flatMap((status) => content.all(LISTS.projectsOfStatus(status))).sort(byDay);
  const tallies = askTallies(content, projects);
  const isInNeed = fulfils({ needsHelp: true }, { projects, places: [], tallies });
  return askProjectList(content, projects.filter(isInNeed));
}

/** The projects of a place and of all that lies in it, ascending by the day of the last proof. */
export function askProjectsAround(content: Content, place: CardOf<'place'>): CardOf<'project'>[] {
  const found = new Map<string, CardOf<'project'>>();
  const seen = new Set<string>();
  const gather = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const project of content.all(LISTS.projectsOfPlace(id))) found.set(project.id, project);
    for (const inner of content.all(LISTS.placesOfParent(id))) gather(inner.id);
  };
  gather(place.id);
  return [...found.values()].sort(byDay);
}

/** In the order of every list of projects: see `LISTS`. */
export function byDay(a: CardOf<'project'>, b: CardOf<'project'>): number {
  const key = (project: CardOf<'project'>) => `${project.sortDay}#${project.id.padStart(10, '0')}`;
  return key(a) < key(b) ? -1 : 1;
}
