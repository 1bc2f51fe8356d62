import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { mayEditAll, mayPublish } from '#cms/access/roles.ts';
import { env } from '#cms/env.ts';
import { variantFailures } from '#cms/media/variant-failures.ts';
import type { Kind } from '#contract/kinds.ts';
import { COLLECTION_OF, isSingle, kindOf, type CollectionKind } from '../kind-slugs.ts';
import { sessionForReading, type SqlSession } from '../sql-session.ts';
import { publisherSilence } from './publisher-silence.ts';

/** Something that did not reach the reader, for those who can mend it. */
export interface Trouble {
  type: 'page' | 'schedule' | 'upload';
  /** The job of a schedule: what "đã biết" takes away. */
  job: number | null;
  kind: Kind;
  id: string;
  title: string;
  message: string;
  /** ISO moment. */
  at: string;
}

export interface Troubles {
  troubles: Trouble[];
  publisherSilentSeconds: number | null;
}

const MOST = 20;

/** Failed pages, schedules and uploads: all of them for editors, one's own for a contributor. */
export async function troublesFor(req: PayloadRequest): Promise<Troubles> {
  const session = await sessionForReading(req);
  const found = [
    ...(await failedPages(session)),
    ...(await failedSchedules(session, req)),
    ...(await failedUploads(session)),
  ];
  const mine: Trouble[] = [];
  for (const trouble of found) if (await concerns(trouble, req)) mine.push(trouble);
  return { troubles: mine.slice(0, MOST), publisherSilentSeconds: await publisherSilence(session) };
}

async function failedPages(session: SqlSession): Promise<Trouble[]> {
  const rows = await session.all<Omit<Trouble, 'type' | 'job'>>(sql`
    select r.kind, r.id, coalesce(p.face->>'title', p.face->>'name', p.path, '') as title,
      coalesce(r.message, '') as message, r.at
    from publication_reports r join published p using (kind, id)
    where r.outcome = 'failed' and r.seq >= p.seq
    order by r.at desc limit ${MOST}`);
  return rows.map((row) => ({ ...row, type: 'page', job: null, at: new Date(row.at).toISOString() }));
}

/** In short: the picture's own view says why, and how to mend it. */
const UPLOAD_FAILED = 'Chưa xử lý được nên bạn đọc chưa xem được. Hãy mở ra để biết cách sửa.';

/** Uploads whose sizes could not be made; what lies in the bin, or was replaced, troubles nobody. */
async function failedUploads(session: SqlSession): Promise<Trouble[]> {
  const failures = await variantFailures(env.MEDIA_DIR);
  if (failures.size === 0) return [];
  const rows = await session.all<{ id: number; hash: string; label: string | null }>(sql`
    select id, hash, label from media
    where deleted_at is null and hash in (${sql.join(
      [...failures.keys()].map((hash) => sql`${hash}`),
      sql`, `,
    )})
    order by id desc limit ${MOST}`);
  return rows.flatMap(({ id, hash, label }) => {
    const failure = failures.get(hash);
    if (!failure) return [];
    const of = { kind: 'media' as const, id: String(id), title: label ?? '' };
    return { ...of, type: 'upload', job: null, message: UPLOAD_FAILED, at: failure.at };
  });
}

interface JobRow {
  id: number;
  input: { doc?: { relationTo: string; value: string | number } };
  error: { message?: string } | null;
  updated_at: string;
}

async function failedSchedules(session: SqlSession, req: PayloadRequest): Promise<Trouble[]> {
  const rows = await session.all<JobRow>(sql`
    select id, input, error, updated_at from payload_jobs
    where task_slug = 'schedulePublish' and has_error order by updated_at desc limit ${MOST}`);
  return Promise.all(
    rows.map(async ({ id, input, error, updated_at }) => {
      const kind = kindOf(input.doc?.relationTo ?? '') ?? 'article';
      const document = String(input.doc?.value ?? '');
      return {
        type: 'schedule' as const,
        job: id,
        kind,
        id: document,
        title: (await titleOf(kind, document, req)) ?? '',
        message: error?.message ?? 'Không rõ nguyên nhân.',
        at: new Date(updated_at).toISOString(),
      };
    }),
  );
}

async function titleOf(kind: Kind, id: string, req: PayloadRequest): Promise<string | undefined> {
  if (isSingle(kind) || !/^\d+$/u.test(id)) return undefined;
  const where = { id: { equals: Number(id) } };
  const doc = await req.payload.db.findOne<{ id: number; title?: string; name?: string }>({
    collection: COLLECTION_OF[kind],
    where,
    req,
  });
  return doc?.title ?? doc?.name;
}

async function concerns(trouble: Trouble, req: PayloadRequest): Promise<boolean> {
  if (mayPublish({ req }) || mayEditAll({ req })) return true;
  if (isSingle(trouble.kind) || !/^\d+$/u.test(trouble.id)) return false;
  const { totalDocs } = await req.payload.count({
    collection: COLLECTION_OF[trouble.kind as CollectionKind],
    where: { and: [{ id: { equals: Number(trouble.id) } }, { createdBy: { equals: req.user?.id } }] },
    overrideAccess: false,
    req,
  });
  return totalDocs > 0;
}
