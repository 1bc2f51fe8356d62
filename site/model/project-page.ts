import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import {
  ledgerCsvPath,
  ledgerPath,
  noticePath,
  PATHS,
  pathOf,
  projectFeedPath,
  projectsByPlacePath,
  projectsByTypePath,
} from '#contract/paths.ts';
import { formatDay } from '#contract/text/dates.ts';
import { formatNumber, telHref } from '#contract/text/numbers.ts';
import type { BlockView, FileLink, Resources } from './block-view.ts';
import { bodyView, fileLink } from './body.ts';
import { budgetView, type BudgetView } from './budget.ts';
import { articleCard, projectPicture, type ArticleCard, type Link } from './card.ts';
import { evidenceLinks, type EvidenceLink } from './evidence.ts';
import { giftRows } from './gift-rows.ts';
import { givingAccount, givingView, withheldText, type GivingView } from './giving.ts';
import { inKindViews, type InKindView } from './in-kind.ts';
import { projectLd } from './json-ld-works.ts';
import { PROJECT_LEVEL_LABELS, TYPE_LABELS } from './labels.ts';
import { milestoneViews, type MilestoneView } from './milestones.ts';
import { figureOf, machinePictures, type Figure } from './picture.ts';
import { placesText } from './places-text.ts';
import type { PostingRow } from './posting-row.ts';
import {
  accountLines,
  figureChangeViews,
  updateAnchor,
  updateViews,
  type FigureChangeView,
  type UpdateView,
} from './records.ts';
import { projectLead, type ProjectLead } from './project-lead.ts';
import { pageBase, type PageBase, type Setting } from './setting.ts';
import type { Standing } from './standing.ts';
import { standingView, type StandingView } from './standing-view.ts';
import { shareLinks, type ShareLinks } from './share-links.ts';
import { sumsView, type BucketSums, type SumsView } from './sums.ts';
import { framesIn } from './frames.ts';

/** What is asked of `Totals` for the page of one project: see `site/content/totals.ts`. */
export type ProjectTotals = BucketSums & {
  gifts: number;
  lines: ReadonlyMap<string, { received: number; spent: number }>;
  needs: ReadonlyMap<string, { promised: number; received: number }>;
};

export interface ProjectAnswers {
  project: FaceOf<'project'>;
  /** The place, then what it lies in: commune, district, province. */
  places: CardOf<'place'>[];
  unit?: CardOf<'unit'>;
  campaign?: CardOf<'campaign'>;
  articles: CardOf<'article'>[];
  totals: ProjectTotals;
  standing: Standing;
  /** Oldest first, like all lists below but where it is said. */
  accounts: CardOf<'account'>[];
  figureChanges: CardOf<'figureChange'>[];
  /** Newest first. */
  updates: FaceOf<'update'>[];
  /** The units that sign updates, by id. */
  units: ReadonlyMap<string, CardOf<'unit'>>;
  /** The newest of the ledger, newest first. */
  postings: CardOf<'posting'>[];
  /** Newest first. */
  spending: CardOf<'posting'>[];
  resources: Resources;
}

export interface ProjectPage extends PageBase {
  title: string;
  sapo: string;
  type: Link;
  lead: ProjectLead;
  standing: StandingView;
  hero?: Figure;
  /** From the same viewpoint; both or none. */
  change?: { before: Figure; after: Figure };
  facts: { term: string; text: string; href?: string }[];
  sums: SumsView;
  needs: InKindView[];
  giving?: GivingView;
  /** Why no code is shown. */
  withheld?: string;
  surplus?: string;
  legalBasis?: string;
  story: { title: string; body: BlockView[] }[];
  budget?: BudgetView;
  milestones: MilestoneView[];
  updates: UpdateView[];
  location?: { text: string; href: string };
  beneficiaries?: { count: string; definition: string };
  /** The newest gifts, and how many there are in all. */
  gifts: { rows: PostingRow[]; count: string };
  /** The file, the report that stands among the updates, or that neither is there though it is owed. */
  completion: { files: EvidenceLink[]; report?: Link; isOwed: boolean };
  confirmations: { on: string; by: string; text: string }[];
  accounts: string[];
  changes: FigureChangeView[];
  contact: { text: string; phone?: Link; email?: string };
  paths: { ledger: string; notice: string; feed: string; csv: string; all: string; id: string };
  share: ShareLinks;
  articles: ArticleCard[];
  attachments: FileLink[];
}

export const PROJECT_ARTICLES = 8;
export const UPDATES_SHOWN = 30;
/** Enough to find {@link GIFTS_SHOWN} gifts among, when some spending lies between. */
export const NEWEST_POSTINGS = 40;
export const GIFTS_SHOWN = 10;
/** The newest spendings, whose documents stand in the cost table. */
export const SPENDING_SHOWN = 200;

export function projectPage(answers: ProjectAnswers, setting: Setting): ProjectPage {
  const { project, resources, totals, standing } = answers;
  const money = moneyOf(answers);
  const story = storyOf(project, resources);
  const updates = updateViews(answers.updates, answers.units, resources);
  const frames = framesIn(...[...story, ...updates].map(({ body }) => body));
  return {
    ...projectBase(answers, frames, setting),
    ...money,
    ...{ title: project.title, sapo: project.sapo, type: typeLink(project) },
    lead: projectLead(answers, money.sums, money.giving !== undefined, setting.origin),
    ...picturesOf(project, resources),
    standing: standingView(standing, project, answers.spending),
    facts: factsOf(answers),
    story,
    milestones: milestoneViews(project.milestones, resources.pictures, standing.late),
    updates,
    location: locationOf(project.location),
    beneficiaries: project.beneficiaries && {
      count: formatNumber(project.beneficiaries.count),
      definition: project.beneficiaries.definition,
    },
    gifts: {
      rows: giftRows(answers.postings, GIFTS_SHOWN, project),
      count: formatNumber(totals.gifts),
    },
    completion: completionOf(answers),
    confirmations: (project.confirmations ?? []).map(({ on, by, text }) => ({ on: formatDay(on), by, text })),
    accounts: accountLines(answers.accounts),
    changes: figureChangeViews([...answers.figureChanges].reverse()),
    contact: contactOf(answers, setting),
    paths: pathsOf(project),
    share: shareLinks(setting.origin, setting.path),
    articles: answers.articles.map((card) => articleCard(card, resources.pictures)),
    attachments: project.attachments
      .map((file) => fileLink(file, resources.files))
      .filter((file) => file !== undefined),
  };
}

function projectBase(answers: ProjectAnswers, frames: string[], setting: Setting): PageBase {
  const { project, updates } = answers;
  const feed = { href: projectFeedPath(pathOf('project', project)), label: `Nhật ký: ${project.title}` };
  return pageBase(setting, {
    title: project.title,
    description: project.sapo,
    above: [{ href: PATHS.projects, label: 'Công trình' }, typeLink(project)],
    feeds: updates.length > 0 ? [feed] : [],
    frames,
    jsonLd: [machineView(answers, setting)],
  });
}

function machineView(answers: ProjectAnswers, { origin, path }: Setting) {
  const { project, campaign, unit, places, accounts, standing, resources } = answers;
  const shown = projectPicture(project);
  const picture = shown && resources.pictures.get(shown.media);
  return projectLd({
    ...{ origin, path, unit, title: project.title, description: project.sapo },
    within: campaign && { href: pathOf('campaign', campaign), label: campaign.title },
    images: (picture ? machinePictures(picture) : []).map((image) => origin + image),
    places: placesText(places) || undefined,
    takesGifts: givingAccount(accounts, standing) !== undefined,
  });
}

const typeLink = ({ type }: Pick<FaceOf<'project'>, 'type'>): Link => ({
  href: projectsByTypePath(type),
  label: TYPE_LABELS[type],
});

function moneyOf({ project, totals, standing, accounts, spending, resources }: ProjectAnswers) {
  const account = givingAccount(accounts, standing);
  return {
    sums: sumsView(project, totals),
    needs: inKindViews(project.needs ?? [], totals.needs),
    giving: account && givingView(project, account),
    withheld: withheldText(standing.giving, project.acceptsUntil),
    ...{ surplus: project.surplus, legalBasis: project.legalBasis },
    budget:
      project.budget.length > 0
        ? budgetView(project.budget, { sums: totals.lines, evidence: evidenceByLine(spending, resources) })
        : undefined,
  };
}

/** The documents of what was spent, by the line of the cost table. */
function evidenceByLine(spending: readonly CardOf<'posting'>[], resources: Resources) {
  const byLine = new Map<string, EvidenceLink[]>();
  for (const { budgetLine, evidence, cancels, cancelledBy } of spending) {
    if (!budgetLine || cancels || cancelledBy) continue;
    byLine.set(budgetLine, [...(byLine.get(budgetLine) ?? []), ...evidenceLinks(evidence, resources)]);
  }
  return byLine;
}

function completionOf({ project, updates, standing, resources }: ProjectAnswers): ProjectPage['completion'] {
  const report = updates.find(({ type }) => type === 'completion');
  return {
    files: evidenceLinks(project.completion ?? [], resources),
    report: report && { href: `#${updateAnchor(report.id)}`, label: report.title },
    isOwed: standing.status === 'done',
  };
}

/** Before the work the place as it is; when there are both, side by side. */
function picturesOf(project: FaceOf<'project'>, { pictures }: Resources) {
  const before = figureOf(project.before, pictures, 'card');
  const after = figureOf(project.after, pictures, 'card');
  if (before && after) return { change: { before, after } };
  return { hero: figureOf(projectPicture(project), pictures) };
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
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** A plain link to a map: nothing of it is loaded here. */
function locationOf(location: FaceOf<'project'>['location']): ProjectPage['location'] {
  if (!location) return undefined;
  const { latitude, longitude, precision } = location;
  const zoom = precision === 'exact' ? 16 : 13;
  const at = `${latitude}/${longitude}`;
  const rounded =
    precision === 'exact' ? '' : ' (làm tròn đến trung tâm xã, để giữ riêng tư cho gia đình thụ hưởng)';
  return {
    text: `${formatNumber(latitude)}° vĩ Bắc, ${formatNumber(longitude)}° kinh Đông${rounded}`,
    href: `https://www.openstreetmap.org/#map=${zoom}/${at}`,
  };
}

/** The project's own words where it has some, else the union's telephone and address. */
function contactOf({ project, unit }: ProjectAnswers, { site }: Setting): ProjectPage['contact'] {
  if (project.contact) return { text: project.contact };
  const phone = telHref(site.phone);
  return {
    text: unit?.name ?? site.name,
    phone: phone ? { href: phone, label: site.phone } : undefined,
    email: site.email,
  };
}

function pathsOf(project: FaceOf<'project'>): ProjectPage['paths'] {
  const path = pathOf('project', project);
  return {
    ...{ ledger: ledgerPath(path), notice: noticePath(path), feed: projectFeedPath(path) },
    ...{ csv: ledgerCsvPath(project.id), all: PATHS.openData, id: project.id },
  };
}
