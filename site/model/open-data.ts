import type { CardOf, FaceOf } from '#contract/faces/face.ts';
import { projectStatus, type Stage } from '#contract/faces/project.ts';
import { filePath, ledgerCsvPath, pathOf, PATHS } from '#contract/paths.ts';
import { machineDate } from '#contract/text/dates.ts';
import type { Resources } from './block-view.ts';
import { fileType } from './file-type.ts';
import { budgetTotal } from './budget.ts';
import { PROJECT_LEVEL_LABELS, TYPE_LABELS } from './labels.ts';
import type { Grant, OpenData } from './open-data-schema.ts';
import { placesText } from './places-text.ts';
import { needsHelp } from './project-progress.ts';
import type { BucketSums } from './sums.ts';

export const LICENCE = {
  name: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
} as const;

/** What is asked of `Totals`: see `site/content/totals.ts`. */
export type LedgerSums = BucketSums & {
  count: number;
  gifts: number;
  needs: ReadonlyMap<string, { promised: number; received: number }>;
};

/** A project with all that its record in the open data is made from. */
export interface OpenProject {
  project: CardOf<'project'>;
  totals: LedgerSums;
  /** The last day of its call is over. */
  isOver: boolean;
  /** The place, then what it lies in. */
  places: CardOf<'place'>[];
  unit?: CardOf<'unit'>;
  campaign?: CardOf<'campaign'>;
}

export interface OpenDataAnswers {
  projects: OpenProject[];
  site: FaceOf<'site'>;
  files: Resources['files'];
  origin: string;
}

export function openData(answers: OpenDataAnswers): OpenData {
  const { projects, site, origin } = answers;
  return {
    licence: LICENCE,
    publisher: { name: site.name, website: origin + PATHS.home },
    schema: origin + PATHS.openDataSchema,
    grants: projects.map((one) => grantOf(one, answers)),
  };
}

function grantOf(one: OpenProject, { site, files, origin }: OpenDataAnswers): Grant {
  const { project, totals, places, unit, campaign } = one;
  const planned = budgetTotal(project.budget);
  const goal = project.goal?.full ?? (planned > 0 ? planned : undefined);
  const awardDate = dayOf(project, 'appeal', 'doneOn');
  const documents = [...project.attachments, ...(project.completion ?? [])].flatMap(({ media, title }) => {
    const file = files.get(media);
    return file
      ? [{ title, webAddress: origin + filePath(file), documentFormat: fileType(file.filename) }]
      : [];
  });
  return {
    id: `cong-trinh-${project.id}`,
    title: project.title,
    description: project.sapo,
    currency: 'VND',
    ...(goal !== undefined && { amountAppliedFor: goal }),
    amountAwarded: totals.received,
    amountDisbursed: totals.spent,
    ...(awardDate && { awardDate }),
    webAddress: origin + pathOf('project', project),
    ...datesOf(project),
    recipientOrganization: unit ? [{ id: `don-vi-${unit.id}`, name: unit.name }] : [],
    beneficiaryLocation: [locationOf(project, places)],
    fundingOrganization: [{ id: new URL(origin).hostname, name: site.name }],
    ...(campaign && { grantProgramme: [{ code: campaign.slug, title: campaign.title }] }),
    classifications: [
      { vocabulary: 'loai-cong-trinh', code: project.type, title: TYPE_LABELS[project.type] },
      { vocabulary: 'cap-cong-trinh', code: project.level, title: PROJECT_LEVEL_LABELS[project.level] },
    ],
    ...(documents.length > 0 && { relatedDocument: documents }),
    dateModified: modifiedOf(project, totals),
    dataSource: origin + PATHS.openDataJson,
    congDoan: oursOf(one, origin),
  };
}

function oursOf({ project, totals, isOver }: OpenProject, origin: string): Grant['congDoan'] {
  const { goal, valueInKind, beneficiaries, output, budget, needs = [] } = project;
  const { goods, direct, promised, gifts, count, asOf } = totals;
  const planned = budgetTotal(budget);
  return {
    status: projectStatus(project),
    needsHelp: needsHelp(project, { ...totals, isOver }),
    ...{ goods, direct, promised },
    ...(goal?.minimum !== undefined && { minimumGoal: goal.minimum }),
    ...(planned > 0 && { plannedCost: planned }),
    ...(valueInKind !== undefined && { valueInKind }),
    ...{ gifts, postings: count },
    ...(asOf !== undefined && { figuresAsOf: machineDate(asOf) }),
    ...(beneficiaries && { beneficiaries }),
    ...(output && { output }),
    needs: needs.map(({ id, form, item, unit, quantity }) => {
      const had = totals.needs.get(id) ?? { promised: 0, received: 0 };
      return { form, item, unit, wanted: quantity, promised: had.promised, received: had.received };
    }),
    ledger: origin + ledgerCsvPath(project.id),
  };
}

function locationOf(
  project: CardOf<'project'>,
  places: CardOf<'place'>[],
): Grant['beneficiaryLocation'][number] {
  const { location } = project;
  return {
    id: places[0]?.slug ?? `dia-ban-${project.place}`,
    name: placesText(places),
    ...(location && { latitude: location.latitude, longitude: location.longitude }),
  };
}

/** From the beginning of the work to its handing over, as planned and as it came. */
function datesOf(project: CardOf<'project'>): Pick<Grant, 'plannedDates' | 'actualDates'> {
  const period = (which: 'plannedOn' | 'doneOn') => {
    const [startDate, endDate] = [dayOf(project, 'start', which), dayOf(project, 'handover', which)];
    return startDate || endDate
      ? [{ ...(startDate && { startDate }), ...(endDate && { endDate }) }]
      : undefined;
  };
  const [plannedDates, actualDates] = [period('plannedOn'), period('doneOn')];
  return { ...(plannedDates && { plannedDates }), ...(actualDates && { actualDates }) };
}

function dayOf(project: CardOf<'project'>, stage: Stage, which: 'plannedOn' | 'doneOn'): string | undefined {
  return project.milestones.find((milestone) => milestone.stage === stage && milestone[which])?.[which];
}

/** The later of the newest entry and the newest milestone. */
function modifiedOf({ sortDay }: CardOf<'project'>, { asOf }: LedgerSums): string {
  const entered = asOf && machineDate(asOf);
  return entered && entered >= sortDay ? entered : sortDay;
}
