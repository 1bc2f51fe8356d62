import { sql } from '@payloadcms/db-postgres';
import type { FaceOf } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { FourEyed } from './four-eyed.ts';

/** How an approval was given: at the desk, by publishing, over a signed link, in an emergency. */
export type Via = 'desk' | 'publish' | 'link' | 'emergency';

export interface Approval {
  id: number;
  via: Via | 'reprojected';
  approvedBy: number | null;
  approverName: string;
  note: string | null;
  at: string;
  countersignedAt: string | null;
}

const COLUMNS = sql`id::int, via, approved_by as "approvedBy", approver_name as "approverName", note, at,
  countersigned_at as "countersignedAt"`;

/** The approval of exactly this content, if there is one that stands. */
export async function approvalOf<K extends FourEyed>(
  session: SqlSession,
  kind: K,
  face: FaceOf<K>,
): Promise<Approval | undefined> {
  const [row] = await session.all<Approval>(sql`
    select ${COLUMNS} from approvals
    where kind = ${kind} and doc_id = ${face.id} and revoked_at is null
      and face_hash = face_hash(${JSON.stringify(face)}::jsonb)
    order by id desc limit 1`);
  return row;
}

/** Those who wrote what is not yet published. */
export async function writersOf(session: SqlSession, kind: Kind, id: string): Promise<number[]> {
  const rows = await session.all<{ id: number }>(
    sql`select user_id as id from document_writers where kind = ${kind} and doc_id = ${id}`,
  );
  return rows.map((row) => row.id);
}

/**
 * Puts an approval on record. The database refuses it once more if the approver may not approve or
 * has written: say so in words before coming here.
 */
export async function recordApproval<K extends FourEyed>(
  session: SqlSession,
  kind: K,
  face: FaceOf<K>,
  given: { via: Via; by: number; name: string; note?: string | undefined; link?: number | undefined },
): Promise<void> {
  await session.all(sql`
    insert into approvals (kind, doc_id, face_hash, via, approved_by, approver_name, note, link_id)
    values (${kind}, ${face.id}, face_hash(${JSON.stringify(face)}::jsonb), ${given.via}, ${given.by}, ${given.name},
      ${given.note ?? null}, ${given.link ?? null})`);
}

/** Takes back every approval of a document that is not of what is live: it was returned. */
export async function revokeApprovals(session: SqlSession, kind: Kind, id: string): Promise<void> {
  await session.all(sql`
    update approvals a set revoked_at = clock_timestamp()
    where a.kind = ${kind} and a.doc_id = ${id} and a.revoked_at is null and not exists (
      select 1 from published p where p.kind = a.kind and p.id = a.doc_id and p.state = 'live'
        and face_hash(p.face) = a.face_hash)`);
}

/** Has exactly this content been live already, and still is? */
export async function isLiveAlready<K extends FourEyed>(
  session: SqlSession,
  kind: K,
  face: FaceOf<K>,
): Promise<boolean> {
  const rows = await session.all(sql`
    select 1 from published where kind = ${kind} and id = ${face.id} and state = 'live'
      and face_hash(face) = face_hash(${JSON.stringify(face)}::jsonb)`);
  return rows.length > 0;
}

/**
 * The words are the same and the code that makes their face has changed: what was approved stays so.
 * Only for documents that are live, and only while all faces are made anew.
 */
export async function carryApproval<K extends FourEyed>(
  session: SqlSession,
  kind: K,
  face: FaceOf<K>,
): Promise<void> {
  await session.all(sql`select set_config('cong_doan.reprojecting', 'on', true)`);
  await session.all(sql`
    insert into approvals (kind, doc_id, face_hash, via, approver_name)
    select p.kind, p.id, face_hash(${JSON.stringify(face)}::jsonb), 'reprojected', 'Bàn biên tập'
    from published p
    where p.kind = ${kind} and p.id = ${face.id} and p.state = 'live'
      and face_hash(p.face) <> face_hash(${JSON.stringify(face)}::jsonb)`);
}
