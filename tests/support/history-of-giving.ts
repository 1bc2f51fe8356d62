import fc from 'fast-check';
import type { FaceOf } from '#contract/faces/face.ts';
import { BUCKETS, type PostingFace } from '#contract/faces/posting.ts';
import { dayAfter } from '#contract/text/dates.ts';
import { anAccount, anUpdate, aFigureChange, aPosting } from './faces.ts';
import type { PublishedTable } from './published-table.ts';

/** What happens around a project that calls for gifts, as it reaches `published`. */
export type ActOfGiving =
  | { do: 'give'; pick: number; bucket: number; amount: number; line: number }
  | { do: 'cancel gift'; pick: number; gift: number }
  | { do: 'hide name'; pick: number; gift: number }
  | { do: 'propose account'; pick: number }
  | { do: 'verify account'; pick: number }
  | { do: 'close account'; pick: number }
  | { do: 'call until'; pick: number; days: number }
  | { do: 'write update'; pick: number; type: number }
  | { do: 'withdraw update'; pick: number }
  | { do: 'change figure'; pick: number }
  | { do: 'days pass'; days: number };

const pick = fc.nat({ max: 99 });
const act = <D extends ActOfGiving['do'], F extends object>(name: D, fields: F) =>
  fc.record({ do: fc.constant(name), ...fields });

export const actsOfGiving = [
  {
    weight: 6,
    arbitrary: act('give', {
      pick,
      bucket: fc.nat({ max: BUCKETS.length - 1 }),
      amount: fc.integer({ min: 1, max: 90_000_000 }),
      line: fc.nat({ max: 2 }),
    }),
  },
  { weight: 2, arbitrary: act('cancel gift', { pick, gift: pick }) },
  { weight: 1, arbitrary: act('hide name', { pick, gift: pick }) },
  { weight: 1, arbitrary: act('propose account', { pick }) },
  { weight: 2, arbitrary: act('verify account', { pick }) },
  { weight: 1, arbitrary: act('close account', { pick }) },
  { weight: 2, arbitrary: act('call until', { pick, days: fc.integer({ min: -2, max: 9 }) }) },
  { weight: 2, arbitrary: act('write update', { pick, type: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: act('withdraw update', { pick }) },
  { weight: 1, arbitrary: act('change figure', { pick }) },
  { weight: 3, arbitrary: act('days pass', { days: fc.integer({ min: 1, max: 40 }) }) },
];

/** Carries out one act by the desk's rules: numbers without gaps, one cancellation, one account at a time. */
export function performGiving(table: PublishedTable, act: ActOfGiving): void {
  if (act.do === 'days pass') return void (table.today = dayAfter(table.today, act.days));
  if (act.do === 'withdraw update') {
    const update = pickOf(table.live('update'), act.pick);
    return update ? table.withdraw('update', update) : undefined;
  }
  const project = pickOf(table.live('project'), act.pick);
  if (!project) return;
  const id = String(table.lastSeq() + 100);
  switch (act.do) {
    case 'give':
      return confirm(table, project, {
        bucket: BUCKETS[act.bucket]!,
        form: BUCKETS[act.bucket] === 'goods' ? 'goods' : 'money',
        amount: act.amount,
        ...(act.line > 0 && { budgetLine: `line-${act.line}` }),
        ...(BUCKETS[act.bucket] === 'goods' && {
          need: 'need-1',
          item: 'xi măng',
          quantity: act.line + 0.5,
          unit: 'bao',
        }),
      });
    case 'cancel gift':
      return cancel(table, project, act.gift);
    case 'hide name': {
      const gift = pickOf(giftsOf(table, project), act.gift);
      return gift ? table.show('posting', { ...gift, name: 'Nhà hảo tâm giấu tên' }) : undefined;
    }
    case 'propose account':
      return table.show('account', { id, project, state: 'proposed', proposedOn: table.today });
    case 'verify account':
      closeAccounts(table, project);
      return table.show('account', anAccount(id, { project, verifiedOn: table.today }));
    case 'close account':
      return closeAccounts(table, project);
    case 'call until':
      return table.show('project', {
        ...table.face<FaceOf<'project'>>('project', project)!,
        acceptsUntil: dayAfter(table.today, act.days),
      });
    case 'write update': {
      const type = (['note', 'progress', 'totals', 'completion'] as const)[act.type]!;
      return table.show(
        'update',
        anUpdate(id, { project, type, publishedAt: `${table.today}T02:30:00.000Z` }),
      );
    }
    case 'change figure':
      return table.show('figureChange', aFigureChange(id, { project, at: `${table.today}T03:00:00.000Z` }));
  }
}

function confirm(table: PublishedTable, project: string, change: Partial<PostingFace>): void {
  const id = String(table.lastSeq() + 100);
  const number = postingsOf(table, project).length + 1;
  const confirmedAt = new Date(Date.parse(`${table.today}T01:00:00.000Z`) + number * 1000).toISOString();
  table.show('posting', aPosting(id, { project, number, on: table.today, confirmedAt, ...change }));
}

function cancel(table: PublishedTable, project: string, pick: number): void {
  const gift = pickOf(giftsOf(table, project), pick);
  if (!gift) return;
  const number = postingsOf(table, project).length + 1;
  const { bucket, form, budgetLine, need, item, unit } = gift;
  const quantity = gift.quantity && -gift.quantity;
  const mirror = { bucket, form, budgetLine, need, item, unit, quantity, amount: -gift.amount };
  confirm(table, project, { ...mirror, cancels: gift.number, reason: 'Ghi nhầm hai lần.' });
  table.show('posting', { ...gift, cancelledBy: number });
}

function closeAccounts(table: PublishedTable, project: string): void {
  for (const id of table.live('account')) {
    const account = table.face<FaceOf<'account'>>('account', id)!;
    if (account.project !== project || account.state === 'closed') continue;
    const { bank, number, holder, verifiedOn } =
      account.state === 'verified' ? account : anAccount(id, { verifiedOn: table.today });
    const record = { id, project, bank, number, holder, verifiedOn };
    table.show('account', { ...record, state: 'closed', closedOn: table.today, reason: 'Đổi tài khoản.' });
  }
}

const postingsOf = (table: PublishedTable, project: string): PostingFace[] =>
  table
    .live('posting')
    .map((id) => table.face<PostingFace>('posting', id)!)
    .filter((posting) => posting.project === project);

/** Those that may still be cancelled. */
const giftsOf = (table: PublishedTable, project: string) =>
  postingsOf(table, project).filter((posting) => !posting.cancels && !posting.cancelledBy);

const pickOf = <T>(all: T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];
