import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus, type ProjectStatus } from '#contract/faces/project.ts';
import { pathOf } from '#contract/paths.ts';
import { STATUS_LABELS, TYPE_LABELS } from './labels.ts';
import { shownView, type Pictures, type PictureView } from './picture.ts';
import { dayStamp, shortStamp, spanText, type Stamp } from './stamp.ts';
import { kickerText } from './kicker.ts';

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
  /** The day of the last proof. */
  since: Stamp;
  place?: string;
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

export function campaignCard(campaign: CardOf<'campaign'>, pictures: Pictures = NONE): CampaignCard {
  return {
    href: pathOf('campaign', campaign),
    title: campaign.title,
    slogan: campaign.slogan,
    sapo: campaign.sapo,
    span: spanText(campaign.startsOn, campaign.endsOn),
    picture: shownView(campaign.hero, pictures, 'card'),
  };
}

/** The picture of a finished project is the one taken after. */
export function projectCard(
  project: CardOf<'project'>,
  pictures: Pictures = NONE,
  places: Places = NONE,
): ProjectCard {
  const status = projectStatus(project.milestones);
  return {
    href: pathOf('project', project),
    title: project.title,
    sapo: project.sapo,
    status,
    statusLabel: STATUS_LABELS[status],
    typeLabel: TYPE_LABELS[project.type],
    since: dayStamp(project.sortDay),
    place: places.get(project.place)?.name,
    picture: shownView(projectPicture(project), pictures, 'card'),
  };
}

/** The picture that stands for a project in lists. */
export function projectPicture(project: Pick<CardOf<'project'>, 'hero' | 'before' | 'after' | 'milestones'>) {
  const done = projectStatus(project.milestones) === 'done';
  return (done ? project.after : undefined) ?? project.hero ?? project.after ?? project.before;
}
