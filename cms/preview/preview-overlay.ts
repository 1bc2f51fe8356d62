import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { Face, FaceOf } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import type { OverlayRow, PreviewOverlay } from '#contract/preview.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { sayProblems } from '#cms/publishing/validation-error.ts';
import { asIfSaved, type Unsaved } from './as-if-saved.ts';
import { lenientFace } from './lenient-face.ts';
import { liveRow } from './overlay-rows.ts';
import { pagesToLookAt, type PageToLookAt } from './pages-to-look-at.ts';
import { relatedRows, type Looking } from './related-rows.ts';
import { scheduledRows, type Scheduled } from './scheduled-rows.ts';

/** All that the preview server is to show, and what the editor is told beside it. */
export interface Preview {
  overlay: PreviewOverlay;
  pages: PageToLookAt[];
  /** What stands in brackets or is left out, in words. */
  problems: string[];
}

const NOTHING: Scheduled = { rows: [], problems: [], publishedAt: new Map() };

/** A form as the site would show it: its document, what belongs to it, and what is scheduled until the hour. */
export async function previewOf(
  unsaved: Unsaved,
  future: string | undefined,
  looking: Looking,
): Promise<Preview> {
  const { kind } = unsaved;
  const scheduled = future ? await scheduledRows(looking) : NOTHING;
  const id = String(unsaved.doc['id']);
  const hour = scheduled.publishedAt.get(`${kind}:${id}`);
  const moment = hour ? new Date(hour) : looking.at;
  const doc = await asIfSaved(unsaved, moment, looking.req);
  const lenient = lenientFace(kind, doc, moment);
  if (!lenient) throw new Error(`${kind} ${id} has no face that could be shown: a stand-in is missing`);
  const { face, problems } = lenient;
  const rows = [...scheduled.rows, ...(await relatedRows(kind, face, looking)), liveRow(kind, face)];
  return {
    overlay: { rows, subject: await subjectOf(kind, face, rows, looking.req), ...(future && { at: future }) },
    pages: await pagesToLookAt(kind, face as Face, rows, looking.req),
    problems: [...sayProblems(kind, problems, looking.req), ...scheduled.problems],
  };
}

/** The page on which the document is read: its own, or that of the project it reports on. */
async function subjectOf(
  kind: Unsaved['kind'],
  face: FaceOf<Unsaved['kind']>,
  rows: readonly OverlayRow[],
  req: PayloadRequest,
): Promise<string> {
  const own = rows.at(-1)?.path;
  if (kind !== 'update' || own) return own ?? PATHS.home;
  const { project } = face as FaceOf<'update'>;
  const draft = rows.find((row) => row.kind === 'project' && row.id === project)?.path;
  if (draft) return draft;
  const session = await sessionForReading(req);
  const [live] = await session.all<{ path: string }>(
    sql`select path from published where kind = 'project' and id = ${project} and state = 'live'`,
  );
  return live?.path ?? PATHS.home;
}
