import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { FaceOf } from '#contract/faces/face.ts';
import { ROLE_LABELS, roleOf } from '#cms/access/roles.ts';
import { faceOrProblems } from '#cms/publishing/face-problems.ts';
import { faceOf } from '#cms/publishing/faces/face-of.ts';
import { words, type Doc } from '#cms/publishing/faces/read.ts';
import { putLive } from '#cms/publishing/published.ts';
import { sessionForReading, sessionOfSave, type SqlSession } from '#cms/publishing/sql-session.ts';
import { validationError } from '#cms/publishing/validation-error.ts';
import { figureChanges, figuresOf, type FigureChange, type Figures } from './figures.ts';

const NOT_YET_SAVED = { id: '0', createdAt: new Date(0) };

/** Refuses to publish figures that differ from what the public last read, unless somebody says why. */
export const refuseSilentFigures: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data['_status'] !== 'published' || data['deletedAt']) return data;
  const doc: Doc = { ...originalDoc, ...data };
  const { face } = faceOrProblems('project', { ...NOT_YET_SAVED, ...withoutNull(doc) });
  if (!face || originalDoc?.id === undefined) return data;
  const changes = await changesSince(await sessionForReading(req), String(originalDoc.id), face);
  if (changes.length === 0 || words(doc.figuresReason)) return data;
  const which = changes.map(({ figure }) => figure.toLowerCase()).slice(0, 3);
  const more = changes.length > 3 ? ` và ${changes.length - 3} số liệu khác` : '';
  const message = `Số liệu đang đăng thay đổi (${which.join('; ')}${more}). Hãy ghi lý do, ai cũng đọc được.`;
  throw validationError('project', [{ path: 'figuresReason', message }], req);
};

/** Puts the changes on the public record, in the transaction of the publish, and empties the reason. */
export const recordFigures: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc['_status'] !== 'published' || doc['deletedAt']) return doc;
  const session = await sessionOfSave(req);
  const [row] = await session.all<{ face: FaceOf<'project'> }>(sql`
    select face from published where kind = 'project' and id = ${String(doc.id)} and state = 'live'`);
  if (!row) return doc;
  const changes = await changesSince(session, String(doc.id), row.face);
  const reason = words(doc['figuresReason']);
  for (const change of changes) await record(session, Number(doc.id), change, reason ?? '', req);
  await remember(session, Number(doc.id), figuresOf(row.face));
  if (reason === undefined) return doc;
  await forgetReason(session, Number(doc.id));
  return { ...doc, figuresReason: null };
};

/** Against what was published last, even if it was taken down since. None for what is published first. */
async function changesSince(
  session: SqlSession,
  id: string,
  face: FaceOf<'project'>,
): Promise<FigureChange[]> {
  const [last] = await session.all<{ figures: Figures }>(
    sql`select figures from published_figures where project_id = ${Number(id)}`,
  );
  return last ? figureChanges(last.figures, figuresOf(face)) : [];
}

async function record(
  session: SqlSession,
  project: number,
  change: FigureChange,
  reason: string,
  req: PayloadRequest,
): Promise<void> {
  const known = roleOf(req);
  const role = known ? ROLE_LABELS[known] : 'Bàn biên tập';
  const [row] = await session.all<Record<string, unknown>>(sql`
    insert into figure_changes (project_id, at, figure, before, after, role, reason, changed_by_id)
    values (${project}, date_trunc('milliseconds', clock_timestamp()), ${change.figure}, ${change.before ?? null},
      ${change.after ?? null}, ${role}, ${reason}, ${req.user?.id ?? null})
    returning id, project_id as project, at, figure, before, after, role, reason`);
  await putLive(session, 'figureChange', faceOf('figureChange', row!));
}

async function remember(session: SqlSession, project: number, figures: Figures): Promise<void> {
  await session.all(sql`
    insert into published_figures (project_id, figures) values (${project}, ${JSON.stringify(figures)}::jsonb)
    on conflict (project_id) do update set figures = excluded.figures`);
}

/** The next change needs a reason of its own. */
async function forgetReason(session: SqlSession, project: number): Promise<void> {
  await session.all(sql`update projects set figures_reason = null where id = ${project}`);
  await session.all(
    sql`update _projects_v set version_figures_reason = null where parent_id = ${project} and latest`,
  );
}

const withoutNull = (doc: Doc): Doc =>
  Object.fromEntries(Object.entries(doc).filter(([, value]) => value !== null && value !== undefined));
