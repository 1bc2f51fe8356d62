import { LISTS } from '#site/content/lists.ts';
import { NEWEST_POSTINGS } from '#site/model/project-page.ts';
import type { NoticeAnswers } from '#site/model/village-notice.ts';
import { askPlaces } from './cards.ts';
import { askProjectCard } from './project-card.ts';
import { askStanding } from './standing.ts';

export function askVillageNotice(
  content: App.Locals['content'],
  projectPath: string,
): NoticeAnswers | undefined {
  const project = askProjectCard(content, projectPath);
  if (!project) return undefined;
  return {
    project,
    places: askPlaces(content, project.place),
    unit: content.card('unit', project.unit),
    totals: content.totals(project.id),
    standing: askStanding(content, project),
    accounts: content.all(LISTS.accountsOfProject(project.id)),
    postings: content.newest(LISTS.postingsOfProject(project.id), NEWEST_POSTINGS),
  };
}
