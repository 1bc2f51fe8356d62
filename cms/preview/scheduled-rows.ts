import { sql } from '@payloadcms/db-postgres';
import type { OverlayRow } from '#contract/preview.ts';
import { findNewest } from '#cms/publishing/find-newest.ts';
import { faceOrProblems } from '#cms/publishing/face-problems.ts';
import { words, type Doc } from '#cms/publishing/faces/read.ts';
import { COLLECTION_OF, isSingle, kindOf, NAME_OF, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import { publishProblems } from '#cms/publishing/publish-problems.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { withdrawalReason } from '#cms/publishing/withdrawal-reason.ts';
import { liveRow } from './overlay-rows.ts';
import type { Looking } from './related-rows.ts';

/** More than a newsroom schedules ahead. */
const MOST = 200;

/** What will have happened by an hour. */
export interface Scheduled {
  rows: OverlayRow[];
  /** What is scheduled and will not happen as things stand, in words. */
  problems: string[];
  /** When a document itself is to be published, by "kind:id". */
  publishedAt: Map<string, string>;
}

interface Job {
  type: 'publish' | 'unpublish';
  slug: string;
  id: string;
  at: Date | string;
}

/** All schedules up to `looking.at`, in their order, as far as the person may read what they publish. */
export async function scheduledRows(looking: Looking): Promise<Scheduled> {
  const scheduled: Scheduled = { rows: [], problems: [], publishedAt: new Map() };
  for (const job of await jobsUntil(looking)) {
    const kind = kindOf(job.slug);
    if (!kind || isSingle(kind)) continue;
    const doc = await newestOf(kind, job.id, looking);
    if (!doc) continue;
    if (job.type === 'unpublish') scheduled.rows.push(...(await withdrawnRow(kind, doc, looking)));
    else await publish(kind, doc, new Date(job.at).toISOString(), looking, scheduled);
  }
  return scheduled;
}

async function jobsUntil({ req, at }: Looking): Promise<Job[]> {
  const session = await sessionForReading(req);
  return session.all<Job>(sql`
    select coalesce(input->>'type', 'publish') as type, input->'doc'->>'relationTo' as slug,
      input->'doc'->>'value' as id, wait_until as at
    from payload_jobs
    where task_slug = 'schedulePublish' and completed_at is null and not coalesce(has_error, false)
      and wait_until <= ${at.toISOString()}::timestamptz
    order by wait_until, id limit ${MOST}`);
}

async function publish(
  kind: CollectionKind,
  draft: Doc,
  at: string,
  { req }: Looking,
  to: Scheduled,
): Promise<void> {
  const doc: Doc = { ...draft, publishedAt: draft['publishedAt'] ?? at, updatedAt: at };
  const { face } = faceOrProblems(kind, doc);
  const [problem] = face
    ? await publishProblems(kind, doc, req)
    : [{ message: 'còn thiếu nội dung bắt buộc.' }];
  to.publishedAt.set(`${kind}:${String(doc['id'])}`, String(doc['publishedAt']));
  if (face && !problem) to.rows.push(liveRow(kind, face));
  else
    to.problems.push(
      `Lịch hẹn ${NAME_OF[kind]} “${words(doc['title']) ?? ''}” sẽ không chạy được: ${problem?.message}`,
    );
}

async function withdrawnRow(kind: CollectionKind, doc: Doc, { req }: Looking): Promise<OverlayRow[]> {
  const id = String(doc['id']);
  const session = await sessionForReading(req);
  const [live] = await session.all<{ path: string | null }>(
    sql`select path from published where kind = ${kind} and id = ${id} and state = 'live'`,
  );
  return live ? [{ state: 'withdrawn', kind, id, path: live.path, reason: withdrawalReason(kind, doc) }] : [];
}

async function newestOf(
  kind: CollectionKind,
  id: string,
  { req, overrideAccess }: Looking,
): Promise<Doc | null> {
  const number = Number(id);
  if (!Number.isSafeInteger(number)) return null;
  return findNewest(req, { collection: COLLECTION_OF[kind], id: number, overrideAccess });
}
