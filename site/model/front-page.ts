import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus } from '#contract/faces/project.ts';
import { pathOf } from '#contract/paths.ts';
import {
  articleCard,
  campaignCard,
  projectCard,
  type ArticleCard,
  type CampaignCard,
  type Places,
  type ProjectCard,
  type Topics,
} from './card.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { frontBlocks, type FrontBlock } from './front-blocks.ts';
import type { FrontSection, FrontTop } from './front-choice.ts';
import { indicatorView, type IndicatorView } from './indicator.ts';
import { organizationLd, websiteLd } from './json-ld.ts';
import { albumCard, videoCard, type AlbumCard, type VideoCard } from './library-cards.ts';
import type { Pictures } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import type { WeekAhead } from './week-pages.ts';

export interface FrontAnswers {
  top: FrontTop;
  sections: FrontSection[];
  campaign?: CardOf<'campaign'>;
  projects: CardOf<'project'>[];
  topics: Topics;
  places: Places;
  documents: CardOf<'document'>[];
  week?: WeekAhead;
  albums: CardOf<'album'>[];
  videos: CardOf<'video'>[];
  pictures: Pictures;
}

export interface FrontPage extends PageBase {
  lead?: ArticleCard;
  /** Beside the lead, with pictures. */
  second: ArticleCard[];
  /** Newest lines, with time and title only. */
  latest: ArticleCard[];
  /** The topics, in forms that take turns. */
  blocks: FrontBlock[];
  campaign?: CampaignCard & { indicators: IndicatorView[] };
  projects: ProjectCard[];
  /** What is to come this week. */
  week?: WeekAhead;
  /** The newest papers. */
  documents: DocumentRow[];
  albums: AlbumCard[];
  videos: VideoCard[];
}

export const PROJECTS_ON_FRONT = 4;
export const MEDIA_ON_FRONT = { albums: 2, videos: 1 };

export function frontPage(answers: FrontAnswers, setting: Setting): FrontPage {
  const { top, topics, pictures } = answers;
  const { site, origin } = setting;
  return {
    ...pageBase(setting, {
      description: site.description,
      jsonLd: [organizationLd(site, origin), websiteLd(site, origin)],
    }),
    lead: top.lead && articleCard(top.lead, pictures, topics),
    second: top.second.map((card) => articleCard(card, pictures, topics)),
    latest: top.latest.map((card) => articleCard(card)),
    blocks: frontBlocks(answers.sections.map((section) => frontTopic(section, pictures))),
    campaign: answers.campaign && campaignBand(answers.campaign, pictures),
    projects: callingFirst(answers.projects).map((card) => projectCard(card, pictures, answers.places)),
    week: answers.week,
    documents: answers.documents.map(documentRow),
    albums: answers.albums.map((card) => albumCard(card, pictures)),
    videos: answers.videos.map((card) => videoCard(card, pictures)),
  };
}

/** Who calls for help comes first; else the order stays. */
function callingFirst(projects: readonly CardOf<'project'>[]): CardOf<'project'>[] {
  const calls = (project: CardOf<'project'>) => projectStatus(project) === 'appealing';
  return [...projects.filter(calls), ...projects.filter((project) => !calls(project))];
}

function campaignBand(campaign: CardOf<'campaign'>, pictures: Pictures) {
  const indicators = campaign.indicators.slice(0, 3).map(indicatorView);
  return { ...campaignCard(campaign, pictures), indicators };
}

function frontTopic({ topic, articles }: FrontSection, pictures: Pictures) {
  return {
    id: topic.slug,
    topic: { href: pathOf('topic', topic), label: topic.name },
    articles: articles.map((card) => articleCard(card, pictures)),
  };
}
