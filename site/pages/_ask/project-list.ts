import type { CardOf } from '#contract/faces/face.ts';
import { LISTS } from '#site/content/lists.ts';
import { projectPicture } from '#site/model/card.ts';
import type { ProjectListAnswers } from '#site/model/project-list.ts';

type Content = App.Locals['content'];

/** @param projects ascending, as a list has them. */
export function askProjectList(content: Content, projects: CardOf<'project'>[]): ProjectListAnswers {
  return {
    projects,
    places: content.all(LISTS.places),
    pictures: content.pictures(projects.map((project) => projectPicture(project)?.media)),
  };
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
  const key = (project: CardOf<'project'>) => `${project.sortDay}#${project.id.padStart(10, '0')}`;
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
