import type { CardOf } from '#contract/faces/face.ts';
import { projectStatus } from '#contract/faces/project.ts';
import { formatNumber } from '#contract/text/numbers.ts';

/** What a card must know of a project besides its face. */
export interface Tally {
  /** Money that has arrived, in đồng. */
  received: number;
  /** By line of things needed, in its own unit. */
  needs: ReadonlyMap<string, { received: number }>;
  /** The last day of the call is over. */
  isOver: boolean;
}

/** By the id of the project; a project that is done, or has not begun to call, needs none. */
export type Tallies = ReadonlyMap<string, Tally>;

/** The one figure of a card: for `<progress>`, with the same in words. */
export interface CardProgress {
  value: number;
  max: number;
  /** "30 / 50 triệu đồng" */
  text: string;
}

type Facts = Pick<CardOf<'project'>, 'milestones' | 'after' | 'completion' | 'goal' | 'needs'>;

const TRIEU = 1_000_000;
const TY = 1_000_000_000;

/** Money where money is asked for; else the goods and days of labour that have come. */
export function cardProgress(project: Facts, tally: Tally | undefined): CardProgress | undefined {
  if (!tally || projectStatus(project) === 'done') return undefined;
  if (project.goal && project.goal.full > 0) return moneyProgress(tally.received, project.goal.full);
  return inKindProgress(project.needs ?? [], tally);
}

/** Whether something is still missing that the project calls for. */
export function needsHelp(project: Facts, tally: Tally | undefined): boolean {
  const status = projectStatus(project);
  if (!tally || tally.isOver || (status !== 'appealing' && status !== 'building')) return false;
  const needs = project.needs ?? [];
  const lacksThings = needs.some(({ id, quantity }) => receivedOf(tally, id) < quantity);
  // Once work has begun no money is called for, but hands and goods still are.
  if (status === 'building') return lacksThings;
  if (!project.goal) return lacksThings || needs.length === 0;
  return lacksThings || tally.received < project.goal.full;
}

/**
 * "30 / 50 triệu đồng". Counted in steps of about a hundredth of the goal, always downwards: a list is not
 * written anew for every gift, and never says more than there is. The exact sum stands on the project's page.
 */
export function moneyProgress(received: number, goal: number): CardProgress {
  const step = stepOf(goal);
  const floored = Math.max(0, received - (received % step));
  const shown = received >= goal ? Math.max(goal, floored) : floored;
  const [unit, name] = goal >= TY ? [TY, 'tỷ'] : goal >= TRIEU ? [TRIEU, 'triệu'] : [1, ''];
  const amounts = `${formatNumber(shown / unit)} / ${formatNumber(goal / unit)}`;
  return {
    value: Math.min(shown, goal),
    max: goal,
    text: [amounts, name, 'đồng'].filter(Boolean).join('\u00a0'),
  };
}

/** The largest of 1, 2, 5, 10, 20 … đồng that is at most a fiftieth of the goal. */
function stepOf(goal: number): number {
  const most = Math.max(1, goal / 50);
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((digit) => digit * power <= most) ?? 1);
}

/** One thing in its own unit; of several, how much of each has come, on average. */
function inKindProgress(needs: NonNullable<Facts['needs']>, tally: Tally): CardProgress | undefined {
  if (needs.length === 0) return undefined;
  if (needs.length === 1) {
    const { id, item, unit, quantity } = needs[0]!;
    const received = receivedOf(tally, id);
    const text = `${item}: ${formatNumber(received)} / ${formatNumber(quantity)} ${unit}`;
    return { value: Math.min(received, quantity), max: quantity, text };
  }
  const parts = needs.map(({ id, quantity }) => Math.min(1, receivedOf(tally, id) / quantity));
  const percent = Math.floor((parts.reduce((sum, part) => sum + part, 0) / parts.length) * 100);
  return { value: percent, max: 100, text: `Hiện vật, ngày công: đã có ${percent}%` };
}

const receivedOf = (tally: Tally, need: string) => Math.max(0, tally.needs.get(need)?.received ?? 0);
