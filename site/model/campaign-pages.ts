import type { CampaignTheme } from '#contract/faces/campaign.ts';
import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { PATHS, pathOf } from '#contract/paths.ts';
import type { BlockView, FileLink, Resources } from './block-view.ts';
import { bodyView, fileLink } from './body.ts';
import { articleCard, campaignCard, campaignTheme, projectCard } from './card.ts';
import type { ArticleCard, CampaignCard, Link, Places, ProjectCard } from './card.ts';
import { indicatorView, type IndicatorView } from './indicator.ts';
import { albumCard, videoCard, type AlbumCard, type VideoCard } from './library-cards.ts';
import { collectionLd } from './json-ld.ts';
import { projectLd } from './json-ld-works.ts';
import { figureOf, machinePictures, type Figure, type Pictures } from './picture.ts';
import { addTotals, moneyOf, type OverviewFigures } from './project-overview.ts';
import type { Tallies } from './project-progress.ts';
import { qrDrawing, type QrDrawing } from './qr-drawing.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { dayStamp, spanText, type Stamp } from './stamp.ts';
import { shareLinks, type ShareLinks } from './share-links.ts';
import type { BucketSums } from './sums.ts';
import { framesIn } from './frames.ts';

export interface CampaignAnswers {
  campaign: FaceOf<'campaign'>;
  parent?: CardOf<'campaign'>;
  children: CardOf<'campaign'>[];
  /** Its own and those of the campaigns within it, newest proof first. */
  projects: CardOf<'project'>[];
  tallies: Tallies;
  /** The sums of each project's ledger. */
  totals: BucketSums[];
  articles: CardOf<'article'>[];
  units: CardOf<'unit'>[];
  places: Places;
  albums: CardOf<'album'>[];
  videos: CardOf<'video'>[];
  resources: Resources;
}

export interface CampaignPage extends PageBase {
  /** For the printed sheet. */
  paper: { url: string; qr: QrDrawing };
  share: ShareLinks;
  theme: CampaignTheme;
  title: string;
  slogan?: string;
  sapo: string;
  span: string;
  parent?: Link;
  hero?: Figure;
  indicators: IndicatorView[];
  body: BlockView[];
  timeline: { on: Stamp; title: string; text?: string }[];
  children: CampaignCard[];
  projects: ProjectCard[];
  /** What the ledgers of its projects come to together. */
  money?: OverviewFigures;
  album: Figure[];
  articles: ArticleCard[];
  albums: AlbumCard[];
  videos: VideoCard[];
  units: Link[];
  attachments: FileLink[];
}

export interface CampaignList extends PageBase {
  title: string;
  about: string;
  /** By the year in which they began, newest first; a nested campaign stands below its parent. */
  years: { year: string; campaigns: ListedCampaign[] }[];
}

/** The newest opens the list, those of years gone by are small. */
export interface ListedCampaign extends CampaignCard {
  children: Link[];
  look: 'lead' | 'usual' | 'small';
}

const CAMPAIGNS: Link = { href: PATHS.campaigns, label: 'Chiến dịch' };

/** How many articles a campaign's page shows. */
export const CAMPAIGN_ARTICLES = 12;
export const CAMPAIGN_MEDIA = { albums: 3, videos: 3 };

const paperOf = (url: string) => ({ url, qr: qrDrawing(url) });

export function campaignPage(answers: CampaignAnswers, setting: Setting): CampaignPage {
  const { campaign, parent, resources } = answers;
  const { pictures } = resources;
  const body = bodyView(campaign.body, resources);
  const parentLink = parent && { href: pathOf('campaign', parent), label: parent.title };
  return {
    ...pageBase(setting, {
      title: campaign.title,
      description: campaign.sapo,
      above: [CAMPAIGNS, ...(parentLink ? [parentLink] : [])],
      frames: framesIn(body),
      jsonLd: [campaignLd(answers, setting, parentLink)],
    }),
    ...{ title: campaign.title, slogan: campaign.slogan, sapo: campaign.sapo },
    theme: campaignTheme(campaign),
    share: shareLinks(setting.origin, setting.path),
    paper: paperOf(setting.origin + pathOf('campaign', campaign)),
    span: spanText(campaign.startsOn, campaign.endsOn),
    parent: parentLink,
    hero: figureOf(campaign.hero, pictures),
    indicators: campaign.indicators.map(indicatorView),
    body,
    timeline: [...campaign.timeline]
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
      .map((entry) => ({ ...entry, on: dayStamp(entry.on) })),
    children: answers.children.map((card) => campaignCard(card, pictures)),
    projects: answers.projects.map((card) =>
      projectCard(card, pictures, answers.places, answers.tallies.get(card.id)),
    ),
    money: moneyOf(addTotals(answers.totals)),
    album: (campaign.album ?? []).flatMap((shown) => figureOf(shown, pictures, 'card') ?? []),
    articles: answers.articles.map((card) => articleCard(card, pictures)),
    albums: answers.albums.map((card) => albumCard(card, pictures)),
    videos: answers.videos.map((card) => videoCard(card, pictures)),
    units: answers.units.map((unit) => ({ href: pathOf('unit', unit), label: unit.name })),
    attachments: campaign.attachments
      .map((file) => fileLink(file, resources.files))
      .filter((file) => file !== undefined),
  };
}

function campaignLd({ campaign, units, resources }: CampaignAnswers, setting: Setting, parent?: Link) {
  const { origin, path } = setting;
  const hero = campaign.hero && resources.pictures.get(campaign.hero.media);
  return projectLd({
    ...{ origin, path, title: campaign.title, description: campaign.sapo },
    ...{ begins: campaign.startsOn, ends: campaign.endsOn, within: parent, unit: units[0] },
    images: (hero ? machinePictures(hero) : []).map((image) => origin + image),
  });
}

/** `campaigns` come in ascending order of their beginning. */
export function campaignList(
  answers: { campaigns: CardOf<'campaign'>[]; pictures: Pictures },
  setting: Setting,
): CampaignList {
  const title = 'Chiến dịch';
  const ids = new Set(answers.campaigns.map((campaign) => campaign.id));
  const top = answers.campaigns.filter((campaign) => !campaign.parent || !ids.has(campaign.parent)).reverse();
  const newest = top[0]?.startsOn.slice(0, 4);
  const listed = top.map((campaign, at) => {
    const year = campaign.startsOn.slice(0, 4);
    const children = answers.campaigns
      .filter((child) => child.parent === campaign.id)
      .map((child) => ({ href: pathOf('campaign', child), label: child.title }));
    const look: ListedCampaign['look'] = at === 0 ? 'lead' : year === newest ? 'usual' : 'small';
    return { year, campaign: { ...campaignCard(campaign, answers.pictures), children, look } };
  });
  const description = `Các chiến dịch, phong trào tình nguyện của ${setting.site.name}: mục tiêu, kết quả và những việc đang làm.`;
  const listLd = collectionLd({
    origin: setting.origin,
    path: setting.path,
    title,
    description,
    links: listed.flatMap(({ campaign }) => [campaign, ...campaign.children]),
  });
  return {
    ...pageBase(setting, { title, description, above: [], jsonLd: [listLd] }),
    title,
    about: 'Việc làm của tuổi trẻ theo từng mùa trong năm: mục tiêu, kết quả và những việc đang làm.',
    years: [...Map.groupBy(listed, ({ year }) => year)].map(([year, ofYear]) => ({
      year,
      campaigns: ofYear.map(({ campaign }) => campaign),
    })),
  };
}
