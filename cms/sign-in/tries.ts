import { sql } from '@payloadcms/db-postgres';
import { takeLock } from '#cms/publishing/locks.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { RequestSource } from './request-source.ts';

/** Whom a try is about: the typed address, hashed, and the account if there is one. */
export interface Account {
  key: Buffer;
  userId: number | undefined;
}

export type TryKind = 'password' | 'code' | 'forgotten';

/** A try to get in, written down before anything is looked at. */
export interface Try {
  id: string;
  /** Held back: whatever was typed, the answer is no. */
  isHeld: boolean;
}

interface Limits {
  /** Failures of one account from one source before it has to wait. */
  free: number;
  /** How long it waits then; doubled with each further failure, up to the longest. Seconds. */
  pause: number;
  longest: number;
  /** Tries of one account a minute, from all sources where it is not known together. */
  perAccount: number;
}

const LIMITS: Record<TryKind, Limits> = {
  password: { free: 5, pause: 60, longest: 900, perAccount: 10 },
  code: { free: 5, pause: 900, longest: 900, perAccount: 5 },
  forgotten: { free: 3, pause: 900, longest: 3600, perAccount: 3 },
};

/** Of one network, and of all together, a minute; devices that an account is known on are not among them. */
const PER_NETWORK = 30;
const OVERALL = 60;

/**
 * Writes a try down and says whether it counts. Back-off is by account and source: a stranger who
 * fails on purpose holds back only strangers, never the owner on a device or network that is known.
 * @returns undefined if there are too many strangers at the moment, which says nothing of the account
 */
export async function beginTry(
  session: SqlSession,
  kind: TryKind,
  account: Account,
  { network, deviceHash }: RequestSource,
): Promise<Try | undefined> {
  await takeLock(session, 'tries', kind);
  const known = await knownAs(session, account.userId, network, deviceHash);
  const trusted = known !== undefined;
  if (!trusted && (await isCrowded(session, kind, network))) return undefined;
  const source = known ?? network;
  const isHeld =
    (await mustWait(session, kind, account.key, source)) ||
    (!trusted && (await isFlooded(session, kind, account.key)));
  const [row] = await session.all<{ id: string }>(sql`
    insert into sign_in_tries (kind, account, source, network, trusted, outcome)
    values (${kind}, ${account.key}, ${source}, ${network}, ${trusted}, ${isHeld ? 'held' : 'begun'}) returning id`);
  return { id: row!.id, isHeld };
}

/** The failures before it are forgotten. */
export async function wasRight(session: SqlSession, { id }: Try): Promise<void> {
  await session.all(sql`update sign_in_tries set outcome = 'right' where id = ${id}`);
}

/** How this source is known to the account: by its device, else by its network. */
async function knownAs(
  session: SqlSession,
  userId: number | undefined,
  network: string,
  deviceHash: Buffer | undefined,
): Promise<string | undefined> {
  const rows = await session.all<{ same_device: boolean }>(sql`
    select d.device_hash is not distinct from ${deviceHash ?? null}::bytea as same_device from known_devices d
    where d.user_id = ${userId ?? null}::int and d.last_at > clock_timestamp() - interval '90 days'
      and (d.device_hash = ${deviceHash ?? null}::bytea or d.network = ${network})`);
  if (rows.length === 0) return undefined;
  const isDevice = rows.some(({ same_device }) => same_device);
  return isDevice ? `device ${deviceHash!.toString('hex').slice(0, 32)}` : `known ${network}`;
}

async function isCrowded(session: SqlSession, kind: TryKind, network: string): Promise<boolean> {
  const [count] = await session.all<{ same: number; all: number }>(sql`
    select count(*) filter (where network = ${network})::int as same, count(*)::int as all from sign_in_tries
    where kind = ${kind} and not trusted and outcome <> 'right' and at > clock_timestamp() - interval '1 minute'`);
  return !!count && (count.same >= PER_NETWORK || count.all >= OVERALL);
}

async function isFlooded(session: SqlSession, kind: TryKind, account: Buffer): Promise<boolean> {
  const [count] = await session.all<{ tries: number }>(sql`
    select count(*)::int as tries from sign_in_tries
    where kind = ${kind} and account = ${account} and not trusted and at > clock_timestamp() - interval '1 minute'`);
  return (count?.tries ?? 0) >= LIMITS[kind].perAccount;
}

/** Failures in a row, and whether the last of them is too recent. Tries held back prolong nothing. */
async function mustWait(
  session: SqlSession,
  kind: TryKind,
  account: Buffer,
  source: string,
): Promise<boolean> {
  const [row] = await session.all<{ failures: number; seconds: number | null }>(sql`
    select count(*)::int as failures, extract(epoch from clock_timestamp() - max(at))::float as seconds
    from sign_in_tries t
    where kind = ${kind} and account = ${account} and source = ${source} and outcome = 'begun'
      and at > clock_timestamp() - interval '1 day'
      and at > coalesce((select max(at) from sign_in_tries r where r.kind = ${kind} and r.account = ${account}
        and r.source = ${source} and r.outcome = 'right'), '-infinity')`);
  const { free, pause, longest } = LIMITS[kind];
  const failures = row?.failures ?? 0;
  if (failures < free) return false;
  return (row?.seconds ?? 0) < Math.min(longest, pause * 2 ** (failures - free));
}
