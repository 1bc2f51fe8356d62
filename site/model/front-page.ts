import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus } from '#contract/faces/project.ts';
import { pathOf } from '#contract/paths.ts';
import {
  articleCard,
  campaignCard,
  projectCard,
  type ArticleCard,
  type CampaignCard,
  type Link,
  type Places,
  type ProjectCard,
  type Topics,
} from './card.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import type { FrontChoice } from './front-choice.ts';
import { indicatorView, type IndicatorView } from './indicator.ts';
import { organizationLd, websiteLd } from './json-ld.ts';
import { albumCard, videoCard, type AlbumCard, type VideoCard } from './library-cards.ts';
import type { Pictures } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import type { WeekAhead } from './week-pages.ts';

export interface FrontAnswers {
  chosen: FrontChoice;
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
  sections: { topic: Link; look: SectionLook; articles: ArticleCard[] }[];
  campaign?: CampaignCard & { indicators: IndicatorView[] };
  projects: ProjectCard[];
  /** What is to come this week. */
  week?: WeekAhead;
  /** The newest papers. */
  documents: DocumentRow[];
  albums: AlbumCard[];
  videos: VideoCard[];
}

/**
 * `feature`: one large, two beside it, then lines; `mirror`: the same from the other side;
 * `pairs`: words beside pictures, two by two;
 * `columns`: four of a kind; `single`: one over the whole width.
 */
export type SectionLook = 'feature' | 'mirror' | 'pairs' | 'columns' | 'single';

export const PROJECTS_ON_FRONT = 4;
export const MEDIA_ON_FRONT = { albums: 2, videos: 1 };

export function frontPage(answers: FrontAnswers, setting: Setting): FrontPage {
  const { chosen, topics, pictures } = answers;
  const { site, origin } = setting;
  return {
    ...pageBase(setting, {
      description: site.description,
      jsonLd: [organizationLd(site, origin), websiteLd(site, origin)],
    }),
    lead: chosen.lead && articleCard(chosen.lead, pictures, topics),
    second: chosen.second.map((card) => articleCard(card, pictures, topics)),
    latest: chosen.latest.map((card) => articleCard(card)),
    sections: chosen.sections.map(({ topic, articles }, at) => ({
      topic: { href: pathOf('topic', topic), label: topic.name },
      look: sectionLook(articles.length, at),
      articles: articles.map((card) => articleCard(card, pictures)),
    })),
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

/** Full sections take turns, for rhythm; one with few articles gets a form that few fill. */
export function sectionLook(count: number, at: number): SectionLook {
  if (count === 1) return 'single';
  if (count === 2) return 'pairs';
  if (count < 5) return count === 3 ? 'feature' : 'columns';
  return (['feature', 'pairs', 'mirror', 'columns'] as const)[at % 4]!;
}
