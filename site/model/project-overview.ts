import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus } from '#contract/faces/project.ts';
import type { Bucket } from '#contract/faces/posting.ts';
import { formatNumber } from '#contract/text/numbers.ts';
import { needsHelp, type Tallies } from './project-progress.ts';
import { clockStamp, dayStamp, type Stamp } from './stamp.ts';
import { BUCKET_LABELS, sumOf, type BucketSums, type Sum } from './sums.ts';

/** What all projects come to together. */
export interface Overview {
  works: OverviewFigures;
  /** Absent while no ledger has an entry. */
  money?: OverviewFigures;
}

export interface OverviewFigures {
  figures: { label: string; value: Sum }[];
  asOf: Stamp;
}

const ORDER: readonly Bucket[] = ['received', 'spent', 'goods', 'direct', 'promised'];

/** Undefined while there is no project. */
export function overviewOf(
  projects: readonly CardOf<'project'>[],
  tallies: Tallies,
  totals: BucketSums,
): Overview | undefined {
  const newest = projects
    .map(({ sortDay }) => sortDay)
    .sort()
    .at(-1);
  return newest === undefined
    ? undefined
    : { works: { figures: worksOf(projects, tallies), asOf: dayStamp(newest) }, money: moneyOf(totals) };
}

/** The ledgers of some projects, summed up bucket by bucket. */
export function moneyOf(totals: BucketSums): OverviewFigures | undefined {
  if (totals.asOf === undefined) return undefined;
  const figures = ORDER.map((bucket) => ({ label: BUCKET_LABELS[bucket], value: sumOf(totals[bucket]) }));
  return { figures, asOf: clockStamp(totals.asOf) };
}

/** Several ledgers as one: the newest entry of all says until when the sums hold. */
export function addTotals(several: readonly BucketSums[]): BucketSums {
  const asOf = several
    .flatMap((totals) => totals.asOf ?? [])
    .sort()
    .at(-1);
  const sum = (bucket: Bucket) => several.reduce((total, totals) => total + totals[bucket], 0);
  return {
    ...{ received: sum('received'), goods: sum('goods'), direct: sum('direct') },
    ...{ promised: sum('promised'), spent: sum('spent') },
    ...(asOf !== undefined && { asOf }),
  };
}

function worksOf(projects: readonly CardOf<'project'>[], tallies: Tallies): OverviewFigures['figures'] {
  const done = projects.filter((project) => projectStatus(project) === 'done');
  const inNeed = projects.filter((project) => needsHelp(project, tallies.get(project.id)));
  const { people, households } = servedBy(done);
  const figures = [
    { label: 'Công trình', count: projects.length },
    { label: 'Đã hoàn thành', count: done.length },
    { label: 'Đang cần giúp', count: inNeed.length },
    { label: 'Người hưởng lợi', count: people },
    { label: 'Hộ hưởng lợi', count: households },
  ];
  return figures
    .filter(({ count }, at) => at < 2 || count > 0)
    .map(({ label, count }) => ({ label, value: { short: formatNumber(count) } }));
}

/** Households and people are different things, which no sum may mix. */
function servedBy(done: readonly CardOf<'project'>[]): { people: number; households: number } {
  const served = { people: 0, households: 0 };
  for (const { beneficiaries } of done) {
    if (!beneficiaries) continue;
    served[/^(?:hộ|gia đình)(?!\p{L})/iu.test(beneficiaries.definition) ? 'households' : 'people'] +=
      beneficiaries.count;
  }
  return served;
}
