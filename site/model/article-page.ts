import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { pathOf, PATHS } from '#contract/paths.ts';
import { machineDate } from '#contract/text/dates.ts';
import { articleCard, type ArticleCard, type Link } from './card.ts';
import type { BlockView, FileLink, Resources } from './block-view.ts';
import { bodyView, fileLink } from './body.ts';
import { authorsOf, bylineText } from './byline.ts';
import { newsArticleLd } from './json-ld.ts';
import { placesText } from './places-text.ts';
import { figureOf, machinePictures, type Figure } from './picture.ts';
import { articleShareLinks, type ShareLinks } from './share-links.ts';
import { seriesPlace, type SeriesPlace, type SeriesPlaceAnswers } from './series-pages.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { stamp, type Stamp } from './stamp.ts';
import { kickerText } from './kicker.ts';
import { framesIn } from './frames.ts';

/** What the text alone needs; the print view asks for no more. */
export interface TextAnswers {
  article: FaceOf<'article'>;
  /** The units of the article and the one that signs it. */
  units: CardOf<'unit'>[];
  resources: Resources;
}

export interface ArticleAnswers extends TextAnswers {
  topic?: CardOf<'topic'>;
  campaign?: CardOf<'campaign'>;
  project?: CardOf<'project'>;
  places: CardOf<'place'>[];
  newer?: CardOf<'article'>;
  older?: CardOf<'article'>;
  /** Chosen by hand first, then older ones of the topic. */
  related: CardOf<'article'>[];
  /** Where it stands in the series that it belongs to. */
  series?: SeriesPlaceAnswers;
}

/** An article as text: what the reading page and the print view share. */
export interface ArticleText {
  id: string;
  kicker?: string;
  title: string;
  sapo: string;
  byline?: string;
  photosBy?: string;
  published: Stamp;
  updated?: Stamp;
  hero?: Figure;
  body: BlockView[];
  source?: { name: string; href?: string };
  attachments: FileLink[];
}

export interface ArticlePage extends PageBase {
  article: ArticleText;
  topic?: Link;
  /** Campaign, project, units: where the article belongs. */
  belongs: { label: string; links: Link[] }[];
  places?: string;
  share: ShareLinks;
  newer?: Link;
  older?: Link;
  related: ArticleCard[];
  series?: SeriesPlace;
}

/** How many related articles stand below an article. */
export const RELATED = 4;

export function articlePage(answers: ArticleAnswers, setting: Setting): ArticlePage {
  const { article, topic, resources } = answers;
  const { origin, path } = setting;
  const link = topic && { href: pathOf('topic', topic), label: topic.name };
  const hero = article.hero && resources.pictures.get(article.hero.media);
  const published = machineDate(article.publishedAt);
  const modified = article.updatedAt && machineDate(article.updatedAt);
  const description = article.sapo;
  const text = articleText(answers);
  const series = answers.series && seriesPlace(answers.series);
  return {
    ...pageBase(setting, {
      title: article.title,
      description,
      article: { published, modified, section: topic?.name },
      frames: framesIn(text.body),
      above: [{ href: PATHS.news, label: 'Tin tức' }, ...(link ? [link] : [])],
      jsonLd: [
        newsArticleLd({
          ...{ origin, path, description, published, modified, site: setting.site },
          title: article.title,
          images: (hero ? machinePictures(hero) : [setting.share.path]).map((image) => origin + image),
          section: topic?.name,
          series: series && { ...series.series, position: answers.series!.position },
          about: subjectsOf(answers),
          places: placesText(answers.places) || undefined,
          authors: authorsOf(article.byline, answers.units, setting.site.name),
        }),
      ],
    }),
    article: text,
    series,
    topic: link,
    belongs: belongings(answers),
    places: placesText(answers.places) || undefined,
    share: articleShareLinks(origin, path),
    newer: answers.newer && neighbour(answers.newer),
    older: answers.older && neighbour(answers.older),
    related: answers.related.map((card) => articleCard(card, resources.pictures)),
  };
}

export function articleText({ article, units, resources }: TextAnswers): ArticleText {
  const { title, sapo, photosBy } = article;
  const kicker = kickerText(article.kicker);
  return {
    ...{ id: article.id, kicker, title, sapo, photosBy },
    byline: bylineText(article.byline, units),
    published: stamp(article.publishedAt),
    updated: article.updatedAt ? stamp(article.updatedAt) : undefined,
    hero: figureOf(article.hero, resources.pictures, 'whole', photosBy),
    body: bodyView(article.body, resources, photosBy),
    source: article.source && { name: article.source.name, href: article.source.url },
    attachments: article.attachments
      .map((file) => fileLink(file, resources.files))
      .filter((file) => file !== undefined),
  };
}

/** Manual choice first, then `fill`, without the article itself and without repetition. */
export function relatedOf(
  article: CardOf<'article'>,
  chosen: readonly (CardOf<'article'> | undefined)[],
  fill: readonly CardOf<'article'>[],
): CardOf<'article'>[] {
  const found = new Map<string, CardOf<'article'>>();
  for (const card of [...chosen, ...fill]) if (card && card.id !== article.id) found.set(card.id, card);
  return [...found.values()].slice(0, RELATED);
}

function subjectsOf({ campaign, project }: ArticleAnswers): Link[] {
  return [
    ...(campaign ? [link(pathOf('campaign', campaign), campaign.title)] : []),
    ...(project ? [link(pathOf('project', project), project.title)] : []),
  ];
}

function belongings({ article, campaign, project, units }: ArticleAnswers): ArticlePage['belongs'] {
  const own = units.filter((unit) => article.units.includes(unit.id));
  return [
    { label: 'Chiến dịch', links: campaign ? [link(pathOf('campaign', campaign), campaign.title)] : [] },
    { label: 'Công trình', links: project ? [link(pathOf('project', project), project.title)] : [] },
    { label: 'Đơn vị', links: own.map((unit) => link(pathOf('unit', unit), unit.name)) },
  ].filter((group) => group.links.length > 0);
}

const neighbour = (card: CardOf<'article'>) => link(pathOf('article', card), card.title);

const link = (href: string, label: string): Link => ({ href, label });
