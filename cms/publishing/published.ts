import { sql } from '@payloadcms/db-postgres';
import { addressOf } from '#contract/paths.ts';
import type { FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { PUBLISHED_CHANNEL } from '#contract/published.ts';
import { takeLock } from './locks.ts';
import { PathTaken } from './path-taken.ts';
import type { SqlSession } from './sql-session.ts';

/**
 * Fields that change with every save, even one that changes nothing else. A face that differs from
 * its row in these alone is not written again.
 */
const RESTLESS: Partial<Record<Kind, string>> = { page: 'updatedAt' };

/**
 * Makes a face live, in the transaction of the save. Writes nothing if face and address are already so.
 *
 * @returns whether the row changed
 * @throws {PathTaken} if another live document has the address
 */
export async function putLive<K extends Kind>(
  session: SqlSession,
  kind: K,
  face: FaceOf<K>,
): Promise<boolean> {
  const path = addressOf(kind, face);
  const json = JSON.stringify(face);
  if (await isAlready(session, kind, face.id, path, json)) return false;
  await takeTurn(session);
  if (path) await refuseTakenPath(session, kind, face.id, path);
  await session.all(sql`
    insert into published as old (kind, id, state, path, face)
    values (${kind}, ${face.id}, 'live', ${path}, ${json}::jsonb)
    on conflict (kind, id) do update set
      seq = nextval('published_seq'),
      state = 'live',
      path = excluded.path,
      former_paths = case
        when old.path is not distinct from excluded.path then old.former_paths
        else array_remove(array_remove(old.former_paths, old.path) || array_remove(array[old.path], null), excluded.path)
      end,
      face = excluded.face,
      reason = null,
      changed_at = clock_timestamp()`);
  await wakePublisher(session);
  return true;
}

/**
 * Takes a document down, in the transaction of the save: its face goes, its address and the reason
 * stay. A document that was never live leaves nothing.
 *
 * @returns whether the row changed
 */
export async function withdraw(
  session: SqlSession,
  kind: Kind,
  id: string,
  reason: string | null,
): Promise<boolean> {
  const due = sql`kind = ${kind} and id = ${id} and (state = 'live' or reason is distinct from ${reason}::text)`;
  const [row] = await session.all(sql`select 1 from published where ${due}`);
  if (!row) return false;
  await takeTurn(session);
  await session.all(sql`
    update published set seq = nextval('published_seq'), state = 'withdrawn', face = null,
      reason = ${reason}, changed_at = clock_timestamp()
    where ${due}`);
  await wakePublisher(session);
  return true;
}

/** Is the document live at this moment, as this transaction sees it? */
export async function isLive(session: SqlSession, kind: Kind, id: string): Promise<boolean> {
  const rows = await session.all(
    sql`select 1 from published where kind = ${kind} and id = ${id} and state = 'live'`,
  );
  return rows.length > 0;
}

async function isAlready(session: SqlSession, kind: Kind, id: string, path: string | null, json: string) {
  const restless = RESTLESS[kind] ?? '';
  const rows = await session.all(sql`
    select 1 from published
    where kind = ${kind} and id = ${id} and state = 'live' and path is not distinct from ${path}::text
      and face - ${restless}::text = ${json}::jsonb - ${restless}::text`);
  return rows.length > 0;
}

async function refuseTakenPath(session: SqlSession, kind: Kind, id: string, path: string) {
  const [other] = await session.all<{ kind: Kind; name: string | null }>(sql`
    select kind, coalesce(face->>'title', face->>'name') as name from published
    where path = ${path} and state = 'live' and not (kind = ${kind} and id = ${id}) limit 1`);
  if (other) throw new PathTaken(path, other.kind, other.name ?? '');
}

/**
 * The same for many documents of a kind without addresses, in one statement per call. The caller has
 * {@link takeTurn taken its turn} and {@link wakePublisher wakes the publisher} at the end.
 */
export async function putManyLive<K extends Kind>(
  session: SqlSession,
  kind: K,
  faces: readonly FaceOf<K>[],
): Promise<void> {
  if (faces.some((face) => addressOf(kind, face) !== null))
    throw new Error(`${kind} has addresses: use putLive.`);
  await session.all(sql`
    insert into published as old (kind, id, state, face)
    select ${kind}, face->>'id', 'live', face
    from jsonb_array_elements(${JSON.stringify(faces)}::jsonb) with ordinality as given(face, place) order by place
    on conflict (kind, id) do update set
      seq = nextval('published_seq'), state = 'live', face = excluded.face, reason = null,
      changed_at = clock_timestamp()`);
}

/** Waits for the transactions that began to publish before this one, and lets no other begin until its commit. */
export async function takeTurn(session: SqlSession): Promise<void> {
  await takeLock(session, 'commitOrder');
}

export async function wakePublisher(session: SqlSession): Promise<void> {
  await session.all(sql`select pg_notify(${PUBLISHED_CHANNEL}, '')`);
}
