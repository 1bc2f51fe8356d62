import { LISTS } from '#site/content/lists.ts';
import { CAMPAIGN_ARTICLES, type CampaignAnswers } from '#site/model/campaign-pages.ts';
import { projectPicture } from '#site/model/card.ts';
import { askCardMap, askCards } from './cards.ts';
import { askResources } from './resources.ts';

export function askCampaign(content: App.Locals['content'], path: string): CampaignAnswers | undefined {
  const campaign = content.at('campaign', path);
  if (!campaign) return undefined;
  const children = content.all(LISTS.campaignsOfParent(campaign.id));
  const projects = content.all(LISTS.projectsOfCampaign(campaign.id)).reverse();
  const articles = content.newest(LISTS.articlesOfCampaign(campaign.id), CAMPAIGN_ARTICLES);
  const pictures = [
    ...[campaign, ...children, ...articles].map((card) => card.hero),
    ...projects.map(projectPicture),
  ];
  return {
    campaign,
    parent: campaign.parent ? content.card('campaign', campaign.parent) : undefined,
    children,
    projects,
    articles,
    units: askCards(content, 'unit', campaign.units),
    places: askCardMap(
      content,
      'place',
      projects.map((project) => project.place),
    ),
    resources: askResources(content, {
      bodies: [campaign.body],
      attachments: campaign.attachments,
      pictures,
    }),
  };
}
