import { LISTS } from '#site/content/lists.ts';
import { PROJECT_ARTICLES, type ProjectAnswers } from '#site/model/project-page.ts';
import { askPlaces } from './cards.ts';
import { askResources } from './resources.ts';

export function askProject(content: App.Locals['content'], path: string): ProjectAnswers | undefined {
  const project = content.at('project', path);
  if (!project) return undefined;
  const { need, solution, result, attachments, hero, before, after, milestones } = project;
  const articles = content.newest(LISTS.articlesOfProject(project.id), PROJECT_ARTICLES);
  return {
    project,
    places: askPlaces(content, project.place),
    unit: content.card('unit', project.unit),
    campaign: project.campaign ? content.card('campaign', project.campaign) : undefined,
    articles,
    resources: askResources(content, {
      bodies: [need, solution, result],
      attachments,
      pictures: [
        hero,
        before,
        after,
        ...[...milestones, ...articles.map((a) => ({ picture: a.hero }))].map((m) => m.picture),
      ],
    }),
  };
}
