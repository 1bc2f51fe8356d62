import { CAMPAIGN_THEMES, type CampaignTheme } from '#contract/faces/campaign.ts';
import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus, type ProjectStatus } from '#contract/faces/project.ts';
import { pathOf } from '#contract/paths.ts';
import { STATUS_LABELS, TYPE_LABELS } from './labels.ts';
import { kickerText } from './kicker.ts';
import { shownView, type Pictures, type PictureView } from './picture.ts';
import { placesText } from './places-text.ts';
import { cardProgress, needsHelp, type CardProgress, type Tally } from './project-progress.ts';
import { peopleText, untilText } from './project-words.ts';
import { shortStamp, spanText, type Stamp } from './stamp.ts';

export interface Link {
  href: string;
  label: string;
}

/** An article as a list shows it. */
export interface ArticleCard {
  id: string;
  href: string;
  kicker?: string;
  title: string;
  sapo: string;
  at: Stamp;
  picture?: PictureView;
  topic?: Link;
}

export interface CampaignCard {
  theme: CampaignTheme;
  href: string;
  title: string;
  slogan?: string;
  sapo: string;
  span: string;
  picture?: PictureView;
}

export interface ProjectCard {
  href: string;
  title: string;
  sapo: string;
  status: ProjectStatus;
  statusLabel: string;
  typeLabel: string;
  place?: string;
  /** Something is missing that it calls for, today. */
  needsHelp: boolean;
  /** "Cho 161 hộ dân"; what came of it once it is done. */
  people?: string;
  progress?: CardProgress;
  /** "Nhận đến hết ngày 30/08/2023" */
  until?: string;
  picture?: PictureView;
}

export type Topics = ReadonlyMap<string, CardOf<'topic'>>;
export type Places = ReadonlyMap<string, CardOf<'place'>>;

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** An article card; with picture and topic only where the maps have them. */
export function articleCard(
  article: CardOf<'article'>,
  pictures: Pictures = NONE,
  topics: Topics = NONE,
): ArticleCard {
  const topic = topics.get(article.topic);
  return {
    id: article.id,
    href: pathOf('article', article),
    kicker: kickerText(article.kicker),
    title: article.title,
    sapo: article.sapo,
    at: shortStamp(article.publishedAt),
    picture: shownView(article.hero, pictures, 'card'),
    topic: topic && { href: pathOf('topic', topic), label: topic.name },
  };
}

/** The colour chosen at the desk, else one that stays the same for the campaign's whole life. */
export function campaignTheme(campaign: Pick<CardOf<'campaign'>, 'id' | 'theme'>): CampaignTheme {
  return campaign.theme ?? CAMPAIGN_THEMES[Number(campaign.id) % CAMPAIGN_THEMES.length]!;
}

export function campaignCard(campaign: CardOf<'campaign'>, pictures: Pictures = NONE): CampaignCard {
  return {
    theme: campaignTheme(campaign),
    href: pathOf('campaign', campaign),
    title: campaign.title,
    slogan: campaign.slogan,
    sapo: campaign.sapo,
    span: spanText(campaign.startsOn, campaign.endsOn),
    picture: shownView(campaign.hero, pictures, 'card'),
  };
}

/**
 * The picture of a finished project is the one taken after. Without a tally, as on pages that many gifts
 * must not make anew, the card shows what rarely changes.
 */
export function projectCard(
  project: CardOf<'project'>,
  pictures: Pictures = NONE,
  places: Places = NONE,
  tally?: Tally,
): ProjectCard {
  const status = projectStatus(project);
  return {
    href: pathOf('project', project),
    title: project.title,
    sapo: project.sapo,
    status,
    statusLabel: STATUS_LABELS[status],
    typeLabel: TYPE_LABELS[project.type],
    place: placeOf(project.place, places),
    needsHelp: needsHelp(project, tally),
    people: peopleText(project),
    progress: cardProgress(project, tally),
    until: untilText(project, tally),
    picture: shownView(projectPicture(project), pictures, 'card'),
  };
}

/** "Xã Khang Ninh, huyện Ba Bể", as far as the places are known; the province is ours. */
function placeOf(id: string, places: Places): string | undefined {
  const place = places.get(id);
  const around = place?.parent ? places.get(place.parent) : undefined;
  if (!place) return undefined;
  return placesText(around && around.level !== 'province' ? [place, around] : [place]);
}

/** The picture that stands for a project in lists. */
export function projectPicture(project: CardOf<'project'>) {
  const done = projectStatus(project) === 'done';
  return (done ? project.after : undefined) ?? project.hero ?? project.after ?? project.before;
}
