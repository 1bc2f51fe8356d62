import { createHash, randomBytes } from 'node:crypto';
import { sql } from '@payloadcms/db-postgres';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { FourEyed } from '#cms/workflow/four-eyed.ts';

export interface ReviewLink {
  id: number;
  kind: FourEyed;
  docId: number;
  /** Whom it was made for, as the maker calls them. */
  reviewer: string;
  mayDecide: boolean;
  madeBy: number;
  makerName: string | null;
  expiresAt: string;
  revokedAt: string | null;
  uses: { action: LinkAction; note: string | null; at: string }[];
}

export type LinkAction = 'opened' | 'commented' | 'approved' | 'returned';

const COLUMNS = sql`l.id::int, l.kind, l.doc_id::int as "docId", l.reviewer, l.may_decide as "mayDecide",
  l.made_by as "madeBy", u.name as "makerName", l.expires_at as "expiresAt", l.revoked_at as "revokedAt",
  coalesce((select jsonb_agg(jsonb_build_object('action', s.action, 'note', s.note, 'at', s.at) order by s.id)
    from review_link_uses s where s.link_id = l.id), '[]') as uses`;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Makes a link. @returns its secret (256 random bits, base64url), which cannot be read again */
export async function makeLink(
  session: SqlSession,
  given: { kind: FourEyed; docId: number; reviewer: string; mayDecide: boolean; by: number; days: number },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await session.all(sql`
    insert into review_links (token_hash, kind, doc_id, reviewer, may_decide, made_by, expires_at)
    values (${hashOf(token)}, ${given.kind}, ${String(given.docId)}, ${given.reviewer}, ${given.mayDecide}, ${given.by},
      clock_timestamp() + make_interval(days => ${given.days}::int))`);
  return token;
}

/** The link of this secret while it is alive: neither ended nor out of date, its maker still at the desk. */
export async function liveLink(session: SqlSession, token: string): Promise<ReviewLink | undefined> {
  const [link] = await session.all<ReviewLink>(sql`
    select ${COLUMNS} from review_links l join users u on u.id = l.made_by
    where l.token_hash = ${hashOf(token)} and l.revoked_at is null and l.expires_at > clock_timestamp()
      and u.suspended_at is null`);
  return link;
}

export async function linksOf(session: SqlSession, kind: FourEyed, docId: number): Promise<ReviewLink[]> {
  return session.all<ReviewLink>(sql`
    select ${COLUMNS} from review_links l left join users u on u.id = l.made_by
    where l.kind = ${kind} and l.doc_id = ${String(docId)} order by l.id desc`);
}

/** @returns whether there was a living link of this number on the document */
export async function revokeLink(
  session: SqlSession,
  kind: FourEyed,
  docId: number,
  id: number,
): Promise<boolean> {
  const rows = await session.all(sql`
    update review_links set revoked_at = clock_timestamp()
    where id = ${id} and kind = ${kind} and doc_id = ${String(docId)} and revoked_at is null returning id`);
  return rows.length > 0;
}

export async function noteUse(
  session: SqlSession,
  link: Pick<ReviewLink, 'id'>,
  action: LinkAction,
  note?: string,
): Promise<void> {
  await session.all(
    sql`insert into review_link_uses (link_id, action, note) values (${link.id}, ${action}, ${note ?? null})`,
  );
}
