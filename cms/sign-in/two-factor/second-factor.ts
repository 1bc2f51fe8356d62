import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { recoveryHash } from '../derived-keys.ts';
import { stepOf } from './one-time-code.ts';
import { newRecoveryCodes } from './recovery-codes.ts';
import { openSecret, sealSecret } from './seal-secret.ts';

/** Whoever was shown a secret and never typed its code starts again after that. A PostgreSQL interval. */
const OFFER_LASTS = '30 minutes';

export interface SecondFactorState {
  confirmedAt: Date | null;
  recoveryCodesLeft: number;
}

/** Whether an account has a second factor, since when, and how many recovery codes are left. */
export async function secondFactorOf(session: SqlSession, userId: number): Promise<SecondFactorState> {
  const [row] = await session.all<{ confirmed_at: Date | string | null; left: number }>(sql`
    select f.confirmed_at, (select count(*)::int from recovery_codes c where c.user_id = ${userId} and c.used_at is null) as left
    from second_factors f where f.user_id = ${userId}`);
  const at = row?.confirmed_at ?? null;
  return { confirmedAt: at === null ? null : new Date(at), recoveryCodesLeft: row?.left ?? 0 };
}

/** Offers a new secret; it replaces the one in use when its first code is typed. */
export async function offerSecret(session: SqlSession, userId: number, secret: string): Promise<void> {
  await session.all(sql`
    insert into second_factors (user_id, offered, offered_at)
    values (${userId}, ${sealSecret(userId, secret)}, clock_timestamp())
    on conflict (user_id) do update set offered = excluded.offered, offered_at = excluded.offered_at`);
}

/** Takes the first code of the secret offered. @returns new recovery codes; undefined if the code is wrong */
export async function confirmSecret(
  session: SqlSession,
  userId: number,
  code: string,
): Promise<string[] | undefined> {
  const [row] = await session.all<{ offered: Buffer }>(sql`
    select offered from second_factors
    where user_id = ${userId} and offered_at > clock_timestamp() - ${OFFER_LASTS}::interval for update`);
  const step = row && stepOf(openSecret(userId, row.offered), code, Date.now());
  if (step === undefined) return undefined;
  await session.all(sql`
    update second_factors set secret = offered, confirmed_at = clock_timestamp(), last_step = ${step},
      offered = null, offered_at = null where user_id = ${userId}`);
  return replaceRecoveryCodes(session, userId);
}

/** The old ones are worth nothing any more. */
export async function replaceRecoveryCodes(session: SqlSession, userId: number): Promise<string[]> {
  const codes = newRecoveryCodes();
  await session.all(sql`delete from recovery_codes where user_id = ${userId}`);
  for (const code of codes)
    await session.all(
      sql`insert into recovery_codes (user_id, code_hash) values (${userId}, ${recoveryHash(userId, code)})`,
    );
  return codes;
}

/**
 * Takes a code of the app, or a recovery code, once: of many at the same moment the database lets
 * one through.
 */
export async function takeCode(
  session: SqlSession,
  userId: number,
  code: string,
): Promise<'app' | 'recovery' | undefined> {
  const [row] = await session.all<{ secret: Buffer }>(sql`
    select secret from second_factors where user_id = ${userId} and secret is not null`);
  if (!row) return undefined;
  const step = stepOf(openSecret(userId, row.secret), code, Date.now());
  if (step !== undefined) {
    const taken = await session.all(sql`
      update second_factors set last_step = ${step}
      where user_id = ${userId} and last_step < ${step} and secret = ${row.secret} returning 1`);
    return taken.length === 1 ? 'app' : undefined;
  }
  const used = await session.all(sql`
    update recovery_codes set used_at = clock_timestamp()
    where user_id = ${userId} and code_hash = ${recoveryHash(userId, code)} and used_at is null returning 1`);
  return used.length === 1 ? 'recovery' : undefined;
}

/** @returns whether there was one */
export async function removeSecondFactor(session: SqlSession, userId: number): Promise<boolean> {
  await session.all(sql`delete from recovery_codes where user_id = ${userId}`);
  const removed = await session.all<{ had: boolean }>(sql`
    delete from second_factors where user_id = ${userId} returning secret is not null as had`);
  return removed[0]?.had ?? false;
}
