import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { projectStatus, type ProjectStatus } from '#contract/faces/project.ts';
import {
  PATHS,
  pathOf,
  projectsByPlacePath,
  projectsByStatusPath,
  projectsByTypePath,
} from '#contract/paths.ts';
import { formatNumber } from '#contract/text/numbers.ts';
import { bodyView, fileLink, type BlockView, type FileLink, type Resources } from './body.ts';
import { budgetView, moneyView, type BudgetView, type MoneyView } from './budget.ts';
import { articleCard, projectPicture, type ArticleCard, type Link } from './card.ts';
import { PROJECT_LEVEL_LABELS, STATUS_LABELS, TYPE_LABELS } from './labels.ts';
import { placesText } from './places-text.ts';
import { milestoneViews, type MilestoneView } from './milestones.ts';
import { figureOf, type Figure } from './picture.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import { dayStamp, type Stamp } from './stamp.ts';

export interface ProjectAnswers {
  project: FaceOf<'project'>;
  /** The place, then what it lies in: commune, district, province. */
  places: CardOf<'place'>[];
  unit?: CardOf<'unit'>;
  campaign?: CardOf<'campaign'>;
  articles: CardOf<'article'>[];
  resources: Resources;
}

export interface ProjectPage extends PageBase {
  title: string;
  sapo: string;
  status: { value: ProjectStatus; label: string; href: string; /** Day of the last proof. */ proof?: Stamp };
  type: Link;
  facts: { term: string; text: string; href?: string }[];
  hero?: Figure;
  /** From the same viewpoint; both or none. */
  change?: { before: Figure; after: Figure };
  story: { title: string; body: BlockView[] }[];
  beneficiaries?: { count: string; definition: string };
  money?: MoneyView;
  budget?: BudgetView;
  milestones: MilestoneView[];
  articles: ArticleCard[];
  attachments: FileLink[];
}

export const PROJECT_ARTICLES = 8;

export function projectPage(answers: ProjectAnswers, setting: Setting): ProjectPage {
  const { project, resources } = answers;
  const { pictures } = resources;
  const shown = projectPicture(project);
  const type = { href: projectsByTypePath(project.type), label: TYPE_LABELS[project.type] };
  const before = figureOf(project.before, pictures, 'card');
  const after = figureOf(project.after, pictures, 'card');
  return {
    ...pageBase(setting, {
      title: project.title,
      description: project.sapo,
      picture: shown && pictures.get(shown.media),
      above: [{ href: PATHS.projects, label: 'Công trình' }, type],
    }),
    ...{ title: project.title, sapo: project.sapo, type },
    status: statusView(project),
    facts: factsOf(answers),
    hero: before && after ? undefined : figureOf(shown, pictures),
    change: before && after ? { before, after } : undefined,
    story: storyOf(project, resources),
    beneficiaries: project.beneficiaries && {
      count: formatNumber(project.beneficiaries.count),
      definition: project.beneficiaries.definition,
    },
    money: moneyView(project),
    budget: project.budget.length > 0 ? budgetView(project.budget) : undefined,
    milestones: milestoneViews(project.milestones, pictures),
    articles: answers.articles.map((card) => articleCard(card, pictures)),
    attachments: project.attachments
      .map((file) => fileLink(file, resources.files))
      .filter((file) => file !== undefined),
  };
}

function statusView(project: FaceOf<'project'>): ProjectPage['status'] {
  const value = projectStatus(project.milestones);
  const proofs = project.milestones.flatMap((milestone) => milestone.doneOn ?? []).sort();
  const last = proofs.at(-1);
  const href = projectsByStatusPath(value);
  return { value, label: STATUS_LABELS[value], href, proof: last ? dayStamp(last) : undefined };
}

function storyOf(project: FaceOf<'project'>, resources: Resources): ProjectPage['story'] {
  return [
    { title: 'Vì sao cần', body: bodyView(project.need, resources) },
    { title: 'Cách làm', body: bodyView(project.solution, resources) },
    { title: 'Kết quả', body: bodyView(project.result, resources) },
  ].filter((part) => part.body.length > 0);
}

function factsOf({ project, places, unit, campaign }: ProjectAnswers): ProjectPage['facts'] {
  const [place] = places;
  const facts: (ProjectPage['facts'][number] | undefined)[] = [
    place && {
      term: 'Địa bàn',
      text: placesText(places),
      href: projectsByPlacePath(place.slug),
    },
    project.size ? { term: 'Quy mô', text: project.size } : undefined,
    unit && { term: 'Đơn vị thực hiện', text: unit.name, href: pathOf('unit', unit) },
    { term: 'Cấp công trình', text: PROJECT_LEVEL_LABELS[project.level] },
    campaign && { term: 'Trong chiến dịch', text: campaign.title, href: pathOf('campaign', campaign) },
    project.budget.length > 0 && !moneyView(project)
      ? { term: 'Tổng dự toán', text: budgetView(project.budget).total }
      : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}
