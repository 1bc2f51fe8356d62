import { sql } from '@payloadcms/db-postgres';
import type { Kind } from '#contract/kinds.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** A change that was public once saved and that nobody else has looked at yet. */
export interface OpenLook {
  kind: Kind;
  id: string;
  title: string | null;
  state: 'live' | 'withdrawn';
  /** Who changed it, by name. */
  names: string;
  changedAt: string;
  /** The state that is to be looked at: sent back with the signature. */
  seq: number;
  /** The asker has changed it too: somebody else has to look. */
  isOwn: boolean;
}

export async function openLooks(session: SqlSession, me: number): Promise<OpenLook[]> {
  return session.all<OpenLook>(sql`
    select l.kind, l.id, p.state, coalesce(p.face->>'name', p.face->>'title', p.face->>'alt', p.face->>'from') as title,
      (select string_agg(u.name, ', ' order by u.name) from users u where u.id = any (l.actors)) as names,
      l.changed_at as "changedAt", l.seq::int, ${me} = any (l.actors) as "isOwn"
    from second_looks l join published p using (kind, id)
    where l.looked_at is null order by l.changed_at`);
}

/**
 * A second person has looked at exactly this state.
 * @returns false if it has changed since, is signed already, or the person has changed it themselves
 */
export async function signLook(
  session: SqlSession,
  look: { kind: string; id: string; seq: number },
  by: number,
): Promise<boolean> {
  const rows = await session.all(sql`
    update second_looks set looked_by = ${by}, looked_at = clock_timestamp()
    where kind = ${look.kind} and id = ${look.id} and seq = ${look.seq} and looked_at is null and not ${by} = any (actors)
    returning 1`);
  return rows.length > 0;
}
