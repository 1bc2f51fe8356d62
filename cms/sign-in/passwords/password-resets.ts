import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { newToken, tokenHash } from '../derived-keys.ts';

export const RESET_MINUTES = 30;

/** A token for a link; links sent before are void. */
export async function issueReset(session: SqlSession, userId: number): Promise<string> {
  const token = newToken();
  await session.all(sql`delete from password_resets where user_id = ${userId}`);
  await session.all(sql`
    insert into password_resets (token_hash, user_id, expires_at)
    values (${tokenHash(token)}, ${userId}, clock_timestamp() + make_interval(mins => ${RESET_MINUTES}))`);
  return token;
}

/** Whose password a link sets; undefined if it is used up, too old, or made up. */
export async function resetOf(session: SqlSession, token: string): Promise<number | undefined> {
  const [row] = await session.all<{ user_id: number }>(sql`
    select user_id from password_resets
    where token_hash = ${tokenHash(token)} and used_at is null and expires_at > clock_timestamp()`);
  return row?.user_id;
}

/** Of many at the same moment one gets it. */
export async function useUpReset(session: SqlSession, token: string): Promise<boolean> {
  const used = await session.all(sql`
    update password_resets set used_at = clock_timestamp()
    where token_hash = ${tokenHash(token)} and used_at is null and expires_at > clock_timestamp() returning 1`);
  return used.length === 1;
}
