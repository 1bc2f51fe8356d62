import type { FaceOf } from '#contract/faces/face.ts';
import { LISTS } from '#site/content/lists.ts';
import {
  NEWEST_POSTINGS,
  PROJECT_ARTICLES,
  SPENDING_SHOWN,
  UPDATES_SHOWN,
  type ProjectAnswers,
} from '#site/model/project-page.ts';
import { askCardMap, askPlaces } from './cards.ts';
import { askResources } from './resources.ts';
import { askStanding } from './standing.ts';
import { askUpdates } from './updates.ts';

type Content = App.Locals['content'];

export function askProject(content: Content, path: string): ProjectAnswers | undefined {
  const project = content.at('project', path);
  if (!project) return undefined;
  const { id } = project;
  const record = {
    articles: content.newest(LISTS.articlesOfProject(id), PROJECT_ARTICLES),
    updates: askUpdates(content, id, UPDATES_SHOWN),
    spending: content.newest(LISTS.spendingOfProject(id), SPENDING_SHOWN),
  };
  return {
    ...{ project, ...record },
    places: askPlaces(content, project.place),
    unit: content.card('unit', project.unit),
    campaign: project.campaign ? content.card('campaign', project.campaign) : undefined,
    totals: content.totals(id),
    standing: askStanding(content, project),
    accounts: content.all(LISTS.accountsOfProject(id)),
    figureChanges: content.all(LISTS.figureChangesOfProject(id)),
    units: askCardMap(
      content,
      'unit',
      record.updates.map(({ unit }) => unit),
    ),
    postings: content.newest(LISTS.postingsOfProject(id), NEWEST_POSTINGS),
    resources: resourcesOf(content, project, record),
  };
}

function resourcesOf(
  content: Content,
  project: FaceOf<'project'>,
  { articles, updates, spending }: Pick<ProjectAnswers, 'articles' | 'updates' | 'spending'>,
) {
  const { need, solution, result, attachments, completion = [], hero, before, after, milestones } = project;
  const proofs = [...completion, ...spending.flatMap(({ evidence }) => evidence)];
  return askResources(content, {
    bodies: [need, solution, result, ...updates.map(({ body }) => body)],
    attachments: [...attachments, ...proofs],
    pictures: [
      ...[hero, before, after],
      ...milestones.map(({ picture }) => picture),
      ...articles.map((article) => article.hero),
      ...updates.flatMap(({ pictures }) => pictures),
      ...proofs,
    ],
  });
}
