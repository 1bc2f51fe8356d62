import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { mayEditAll, mayPublish } from '#cms/access/roles.ts';
import { readableDraft } from '#cms/access/scope.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { Stage } from '#cms/workflow/stages.ts';
import { newestDrafts, type DraftLine } from './newest-drafts.ts';

const MOST = 20;

/** What somebody has to do something about, the most pressing first. */
export async function waitingFor(session: SqlSession, req: PayloadRequest): Promise<DraftLine[]> {
  const me = Number(req.user?.id);
  const inScope = await readableDraft(req);
  const stages = stagesToAttend(req);
  return newestDrafts(
    session,
    (kind) => sql`
      v.version_assignee_id = ${me} and v.version_stage not in ('published', 'withdrawn')
      or v.version_stage::text in (select jsonb_array_elements_text(${JSON.stringify(stages)}::jsonb)) and ${inScope}
      or v.version_stage in ('returned', 'approved') and ${hasHandIn(kind, me)}`,
    { limit: MOST },
  );
}

/** What somebody has written and is not on the site yet, or has been changed lately. */
export async function writtenBy(session: SqlSession, req: PayloadRequest): Promise<DraftLine[]> {
  const me = Number(req.user?.id);
  return newestDrafts(session, (kind) => hasHandIn(kind, me), { limit: MOST, newestFirst: true });
}

const hasHandIn = (kind: string, me: number) => sql`(v.version_created_by_id = ${me} or exists (
  select 1 from document_writers w where w.kind = ${kind} and w.doc_id = v.parent_id::text and w.user_id = ${me}))`;

/** An approver also sees what waits for an editor: in a small office it is the same person. */
function stagesToAttend(req: PayloadRequest): Stage[] {
  if (mayPublish({ req })) return ['submitted', 'ready'];
  if (mayEditAll({ req })) return ['submitted', 'approved'];
  return [];
}

export interface OpenEmergency {
  kind: string;
  id: number;
  title: string | null;
  name: string;
  note: string;
  at: string;
  /** The asker is the one who did it: somebody else has to sign. */
  isOwn: boolean;
}

/** What went live in an emergency and nobody has signed for. Everybody who may approve is asked. */
export async function openEmergencies(session: SqlSession, req: PayloadRequest): Promise<OpenEmergency[]> {
  if (!mayPublish({ req })) return [];
  return session.all<OpenEmergency>(sql`
    select a.kind, a.doc_id::int as id, p.face->>'title' as title, a.approver_name as name, a.note, a.at,
      a.approved_by = ${Number(req.user?.id)} as "isOwn"
    from approvals a left join published p on p.kind = a.kind and p.id = a.doc_id
    where a.via = 'emergency' and a.countersigned_at is null order by a.at`);
}
