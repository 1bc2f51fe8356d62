import { sql } from '@payloadcms/db-postgres';
import type { FaceOf } from '#contract/faces/face.ts';
import { faceOf } from '#cms/publishing/faces/face-of.ts';
import { putManyLive } from '#cms/publishing/published.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import type { DeskIds } from '../desk-ids.ts';

/** The history of figures with its own moments: saving would write the moment of the seed. */
export async function seedFigureChanges(
  session: SqlSession,
  changes: readonly FaceOf<'figureChange'>[],
  ids: DeskIds,
): Promise<void> {
  const faces: FaceOf<'figureChange'>[] = [];
  for (const { project, at, figure, before, after, role, reason } of changes) {
    const [doc] = await session.all<Record<string, unknown>>(sql`
      insert into figure_changes (project_id, at, figure, before, after, role, reason)
      values (${ids.get('project', project)!}, ${at}, ${figure}, ${before ?? null}, ${after ?? null}, ${role}, ${reason})
      returning id, project_id as project, at, figure, before, after, role, reason`);
    faces.push(faceOf('figureChange', doc!));
  }
  await putManyLive(session, 'figureChange', faces);
}
