import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { capital } from '#contract/text/capital.ts';
import type { Face } from '#contract/faces/face.ts';
import type { Kind } from '#contract/kinds.ts';
import { PATHS } from '#contract/paths.ts';
import { PREVIEW_SUBJECT, type OverlayRow } from '#contract/preview.ts';
import { words } from '#cms/publishing/faces/read.ts';
import { NAME_OF } from '#cms/publishing/kind-slugs.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';

/** A page of the site that a draft may appear on. */
export interface PageToLookAt {
  label: string;
  path: string;
}

/** Relations whose pages mention the document. */
const AROUND: readonly (readonly [field: string, kind: Kind])[] = [
  ['topic', 'topic'],
  ['campaign', 'campaign'],
  ['parent', 'campaign'],
  ['project', 'project'],
  ['unit', 'unit'],
  ['units', 'unit'],
];

const LISTS: Partial<Record<Kind, PageToLookAt>> = {
  article: { label: 'Tin tức', path: PATHS.news },
  campaign: { label: 'Các chiến dịch', path: PATHS.campaigns },
  project: { label: 'Các công trình', path: PATHS.projects },
};

/** Where to look for a draft: its own page, the front page, lists, and the pages of what it belongs to. */
export async function pagesToLookAt(
  kind: Kind,
  face: Face,
  rows: readonly OverlayRow[],
  req: PayloadRequest,
): Promise<PageToLookAt[]> {
  const list = LISTS[kind];
  return [
    {
      label: kind === 'update' ? 'Trang công trình' : capital(`${NAME_OF[kind]} này`),
      path: PREVIEW_SUBJECT,
    },
    { label: 'Trang chủ', path: PATHS.home },
    ...(list ? [list] : []),
    ...(await pagesAround(kind, face, rows, req)),
  ];
}

async function pagesAround(kind: Kind, face: Face, rows: readonly OverlayRow[], req: PayloadRequest) {
  const fields = face as unknown as Record<string, string | string[] | undefined>;
  const around = AROUND.flatMap(([field, of]) =>
    [fields[field] ?? []].flat().map((id) => ({ kind: of, id })),
  ).filter((to) => !(kind === 'update' && to.kind === 'project'));
  if (around.length === 0) return [];
  const session = await sessionForReading(req);
  // One look into the index for each: joined, the planner may read all of `published`.
  const found = await session.all<{ kind: Kind; page: { path: string; name: string } | null }>(sql`
    select r.kind, (
      select jsonb_build_object('path', p.path, 'name', coalesce(p.face->>'title', p.face->>'name', ''))
      from published p where p.kind = r.kind and p.id = r.id and p.state = 'live' and p.path is not null) as page
    from jsonb_to_recordset(${JSON.stringify(around)}::jsonb) as r(kind text, id text)`);
  const live = found.flatMap(({ kind: of, page }) => (page ? [{ kind: of, ...page }] : []));
  const drafts = rows
    .filter((row) => row.state === 'live' && around.some((to) => to.kind === row.kind && to.id === row.id))
    .flatMap((row) =>
      row.state === 'live' && row.path ? [{ kind: row.kind, path: row.path, name: nameOf(row.face) }] : [],
    );
  return [...live, ...drafts].map((page) => ({
    label: `${capital(NAME_OF[page.kind])} “${page.name}”`,
    path: page.path,
  }));
}

const nameOf = (face: Record<string, unknown>) => words(face['title']) ?? words(face['name']) ?? '';
