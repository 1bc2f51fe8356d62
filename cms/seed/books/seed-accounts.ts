import { sql } from '@payloadcms/db-postgres';
import type { FaceOf } from '#contract/faces/face.ts';
import { bankOf } from '#contract/giving/banks.ts';
import { faceOf } from '#cms/publishing/faces/face-of.ts';
import { putManyLive } from '#cms/publishing/published.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { DeskIds } from '../desk-ids.ts';
import type { Keepers } from './keepers.ts';

type Account = FaceOf<'account'>;

/** What a proposal holds until somebody verifies it; of those that are verified the face says it. */
const UNSEEN = { bin: '970405', number: 'MINHHOA9999', holder: 'TINH DOAN BAC KAN (MINH HOA)' };

/** Accounts as they came to be: proposed by one, verified by another, closed; each step with its own day. */
export async function seedAccounts(
  session: SqlSession,
  accounts: readonly Account[],
  ids: DeskIds,
  keepers: Keepers,
): Promise<void> {
  for (const account of accounts) {
    const id = await propose(session, account, ids.get('project', account.project)!, keepers);
    ids.set('account', account.id, id);
    if (account.state === 'proposed') continue;
    await session.all(sql`
      update accounts set state = 'verified', verified_at = ${morning(account.verifiedOn)}, verified_by_id = ${keepers.approver.id}
      where id = ${id}`);
    if (account.state === 'closed')
      await session.all(sql`
        update accounts set state = 'closed', closed_at = ${morning(account.closedOn)}, closed_by_id = ${keepers.approver.id},
          reason = ${account.reason}
        where id = ${id}`);
  }
  await show(session);
}

async function propose(
  session: SqlSession,
  account: Account,
  project: number,
  keepers: Keepers,
): Promise<number> {
  const isSeen = account.state !== 'proposed';
  const { bin, number, holder } = isSeen ? { ...account, bin: account.bank.bin } : UNSEEN;
  const day = isSeen ? account.verifiedOn : account.proposedOn;
  const [row] = await session.all<{ id: number }>(sql`
    insert into accounts (project_id, bank, bank_name, number, holder, state, proposed_by_id, proposed_at)
    values (${project}, ${bin}, ${bankOf(bin)?.name ?? null}, ${number}, ${holder}, 'proposed', ${keepers.treasurer.id},
      ${morning(day)})
    returning id`);
  return row!.id;
}

/** Eight o'clock in Việt Nam. */
const morning = (day: string): string => `${day}T01:00:00.000Z`;

async function show(session: SqlSession): Promise<void> {
  const docs = await session.all<Record<string, unknown>>(sql`
    select id, project_id as project, bank, bank_name as "bankName", number, holder, state, proposed_at as "proposedAt",
      verified_at as "verifiedAt", closed_at as "closedAt", reason
    from accounts order by id`);
  const faces = docs.map((doc) => faceOf('account', doc));
  await putManyLive(session, 'account', faces);
}
