import { sql } from '@payloadcms/db-postgres';
import { faceOf } from '#cms/publishing/faces/face-of.ts';
import { putManyLive, takeTurn, wakePublisher, withdraw } from '#cms/publishing/published.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { refusal } from '#cms/publishing/refusal.ts';

interface AccountRow {
  id: number;
  project_id: number;
  bank: string;
  bank_name: string;
  number: string;
  holder: string;
  state: 'proposed' | 'verified' | 'closed' | 'dismissed';
  proposed_at: string;
  proposed_by_id: number | null;
  verified_at: string | null;
  closed_at: string | null;
  reason: string | null;
}

const REPLACED = 'Thay bằng tài khoản mới đã xác minh.';

/**
 * Makes a proposed account the one that its project receives on, and closes the former one.
 *
 * @param by an approver or administrator who did not propose it
 * @throws {APIError} in Vietnamese
 */
export async function verifyAccount(session: SqlSession, id: number, by: { id: number }): Promise<void> {
  await takeTurn(session);
  const account = await lockAccount(session, id);
  if (account.state !== 'proposed') throw refusal('Tài khoản này không còn chờ xác minh.');
  if (account.proposed_by_id === null) throw refusal('Không rõ ai đề nghị tài khoản này. Hãy đề nghị lại.');
  if (account.proposed_by_id === by.id)
    throw refusal('Bạn là người đề nghị tài khoản này: người khác phải xác minh.', 403);
  const closed = await session.all<AccountRow>(sql`
    update accounts set state = 'closed', closed_at = clock_timestamp(), closed_by_id = ${by.id}, reason = ${REPLACED},
      updated_at = clock_timestamp()
    where project_id = ${account.project_id} and state = 'verified' returning *`);
  const verified = await session.all<AccountRow>(sql`
    update accounts set state = 'verified', verified_at = clock_timestamp(), verified_by_id = ${by.id},
      updated_at = clock_timestamp()
    where id = ${id} returning *`);
  await show(session, [...closed, ...verified]);
}

/**
 * Closes an account: no gift goes there any more, and it stays on record. One that was never verified leaves
 * the public record.
 *
 * @param by an approver or administrator; whoever proposed it may take a proposal back
 * @throws {APIError} in Vietnamese
 */
export async function closeAccount(
  session: SqlSession,
  id: number,
  by: { id: number; mayConfirm: boolean },
  reason: string,
): Promise<void> {
  await takeTurn(session);
  const account = await lockAccount(session, id);
  if (account.state === 'closed' || account.state === 'dismissed')
    throw refusal('Tài khoản này đã đóng từ trước.');
  if (!by.mayConfirm && !(account.state === 'proposed' && account.proposed_by_id === by.id))
    throw refusal('Chỉ người duyệt hoặc quản trị đóng được tài khoản.', 403);
  const [row] = await session.all<AccountRow>(sql`
    update accounts set state = ${account.state === 'verified' ? 'closed' : 'dismissed'}::enum_accounts_state,
      closed_at = clock_timestamp(), closed_by_id = ${by.id}, reason = ${reason}, updated_at = clock_timestamp()
    where id = ${id} returning *`);
  if (row!.state === 'closed') await show(session, [row!]);
  else await withdraw(session, 'account', String(id), null);
}

async function lockAccount(session: SqlSession, id: number): Promise<AccountRow> {
  const [account] = await session.all<AccountRow>(sql`select * from accounts where id = ${id} for update`);
  if (!account) throw refusal('Tài khoản này không còn ở bàn biên tập.', 404);
  return account;
}

async function show(session: SqlSession, rows: readonly AccountRow[]): Promise<void> {
  await putManyLive(session, 'account', rows.map(faceOfAccount));
  await wakePublisher(session);
}

const faceOfAccount = (row: AccountRow) =>
  faceOf('account', {
    id: row.id,
    project: row.project_id,
    bank: row.bank,
    bankName: row.bank_name,
    number: row.number,
    holder: row.holder,
    state: row.state,
    proposedAt: row.proposed_at,
    verifiedAt: row.verified_at,
    closedAt: row.closed_at,
    reason: row.reason,
  });
