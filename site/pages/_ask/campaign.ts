import type { CardOf } from '#contract/faces/face.ts';
import { LISTS } from '#site/content/lists.ts';
import { CAMPAIGN_ARTICLES, CAMPAIGN_MEDIA, type CampaignAnswers } from '#site/model/campaign-pages.ts';
import { projectPicture } from '#site/model/card.ts';
import { askCards, askPlacesOf } from './cards.ts';
import { askMedia } from './library.ts';
import { byDay } from './project-list.ts';
import { askResources } from './resources.ts';
import { askTallies } from './tallies.ts';

export function askCampaign(content: App.Locals['content'], path: string): CampaignAnswers | undefined {
  const campaign = content.at('campaign', path);
  if (!campaign) return undefined;
  const children = content.all(LISTS.campaignsOfParent(campaign.id));
  const projects = askProjectsWithin(content, campaign.id).reverse();
  const articles = content.newest(LISTS.articlesOfCampaign(campaign.id), CAMPAIGN_ARTICLES);
  const { albums, videos, pictures: covers } = askMedia(content, CAMPAIGN_MEDIA, campaign.id);
  const pictures = [
    ...[campaign, ...children, ...articles].map((card) => card.hero),
    ...projects.map(projectPicture),
    ...(campaign.album ?? []),
  ];
  const resources = askResources(content, {
    bodies: [campaign.body],
    attachments: campaign.attachments,
    pictures,
  });
  return {
    campaign,
    parent: campaign.parent ? content.card('campaign', campaign.parent) : undefined,
    children,
    projects,
    tallies: askTallies(content, projects),
    totals: projects.map((project) => content.totals(project.id)),
    articles,
    units: askCards(content, 'unit', campaign.units),
    places: askPlacesOf(content, projects),
    albums,
    videos,
    resources: { ...resources, pictures: new Map([...covers, ...resources.pictures]) },
  };
}

/** The projects of a campaign and of all campaigns within it, ascending by the day of the last proof. */
function askProjectsWithin(content: App.Locals['content'], campaign: string): CardOf<'project'>[] {
  const found = new Map<string, CardOf<'project'>>();
  const seen = new Set<string>();
  const gather = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const project of content.all(LISTS.projectsOfCampaign(id))) found.set(project.id, project);
    for (const inner of content.all(LISTS.campaignsOfParent(id))) gather(inner.id);
  };
  gather(campaign);
  return [...found.values()].sort(byDay);
}
