import { randomUUID } from 'node:crypto';
import { sql } from '@payloadcms/db-postgres';
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { User } from '#cms/payload-types.ts';
import { newDevice, type RequestSource } from '../request-source.ts';

export interface OpenedSession {
  /** For Set-Cookie. */
  cookies: string[];
  /** When the token ends, in seconds. */
  exp: number;
  /** Nobody has signed in to this account from this browser before. */
  isNewDevice: boolean;
}

/**
 * Lets an account in: the only place where a session begins. By SQL of its own, since Payload writes
 * the whole account along with a session, and would undo a suspension that came in between.
 * The caller holds the lock on the account's row (see `lockAccount`).
 */
export async function openSession(
  req: PayloadRequest,
  session: SqlSession,
  user: Pick<User, 'id' | 'email'>,
  source: RequestSource,
  withSecondStep: boolean,
): Promise<OpenedSession> {
  const sid = randomUUID();
  const { auth } = req.payload.collections.users.config;
  await session.all(sql`
    insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
    values ((select coalesce(max(_order), 0) + 1 from users_sessions where _parent_id = ${user.id}), ${user.id}, ${sid},
      clock_timestamp(), clock_timestamp() + make_interval(secs => ${auth.tokenExpiration}))`);
  await session.all(sql`
    insert into sign_in_sessions (sid, user_id, second_step_at, network, device)
    values (${sid}, ${user.id}, case when ${withSecondStep} then clock_timestamp() end, ${source.network}, ${source.device})`);
  const { token, exp } = await signToken(req, user, sid);
  const device = await rememberDevice(session, user.id, source);
  return {
    cookies: [sessionCookie(req, token), ...(device.cookie ? [device.cookie] : [])],
    exp,
    isNewDevice: device.isNew,
  };
}

/** A token for a session that exists; the session, not the token, is what lets anybody in. */
export async function signToken(
  req: PayloadRequest,
  user: Pick<User, 'id' | 'email'>,
  sid: string,
): Promise<{ token: string; exp: number }> {
  const collectionConfig = req.payload.collections.users.config;
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: user.email, sid, user: user as never });
  return jwtSign({
    fieldsToSign,
    secret: req.payload.secret,
    tokenExpiration: collectionConfig.auth.tokenExpiration,
  });
}

export const sessionCookie = (req: PayloadRequest, token: string): string =>
  generatePayloadCookie({
    collectionAuthConfig: req.payload.collections.users.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token,
  }) as string;

/** A browser keeps its cookie when somebody else signs in with it: two people may share one. */
async function rememberDevice(
  session: SqlSession,
  userId: number,
  { deviceHash, network }: RequestSource,
): Promise<{ isNew: boolean; cookie?: string }> {
  const made = deviceHash ? undefined : newDevice();
  const hash = deviceHash ?? made!.hash;
  const [row] = await session.all<{ is_new: boolean }>(sql`
    insert into known_devices (user_id, device_hash, network) values (${userId}, ${hash}, ${network})
    on conflict (user_id, device_hash) do update set last_at = clock_timestamp(), network = excluded.network
    returning first_at = last_at as is_new`);
  return { isNew: row?.is_new ?? true, ...(made ? { cookie: made.cookie } : {}) };
}
