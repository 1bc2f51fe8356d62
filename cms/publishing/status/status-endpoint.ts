import { sql } from '@payloadcms/db-postgres';
import type { Endpoint, PayloadRequest } from 'payload';
import { isStaff } from '#cms/access/roles.ts';
import { env } from '#cms/env.ts';
import { KINDS, ONLY_ID, type Kind } from '#contract/kinds.ts';
import { COLLECTION_OF, isSingle } from '../kind-slugs.ts';
import { sessionForReading } from '../sql-session.ts';
import { findNewest } from '#cms/publishing/find-newest.ts';
import { publisherSilence } from './publisher-silence.ts';
import { statusOf, type StatusRow } from './publication-status.ts';

/** GET /api/publishing/status?kind=article&id=12 → {@link PublicationStatus}, for whoever may read the document. */
export const statusEndpoint: Endpoint = {
  path: '/publishing/status',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) return refusal(401, 'Hãy đăng nhập.');
    const kind = KINDS.find((known) => known === req.searchParams.get('kind'));
    const id = kind && isSingle(kind) ? ONLY_ID : (req.searchParams.get('id') ?? '');
    if (!kind || !/^(\d{1,10}|only)$/u.test(id)) return refusal(400, 'Cần kind và id.');
    if (!(await mayRead(kind, id, req))) return refusal(404, 'Không có nội dung này.');
    const session = await sessionForReading(req);
    const [row] = await session.all<StatusRow>(sql`
      select p.state, p.seq, p.path, p.changed_at, r.seq as reported_seq, r.outcome, r.message, r.at as reported_at
      from published p left join publication_reports r using (kind, id)
      where p.kind = ${kind} and p.id = ${id}`);
    return Response.json(statusOf(withDates(row), env.SITE_URL, await publisherSilence(session)), {
      headers: NO_STORE,
    });
  },
};

const NO_STORE = { 'Cache-Control': 'no-store' };

const refusal = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: NO_STORE });

async function mayRead(kind: Kind, id: string, req: PayloadRequest): Promise<boolean> {
  if (isSingle(kind)) return true;
  const sought = { collection: COLLECTION_OF[kind], id: Number(id), inBin: true, overrideAccess: false };
  return (await findNewest(req, sought)) !== null;
}

/** Drizzle hands timestamps over as PostgreSQL writes them. */
function withDates(row: StatusRow | undefined): StatusRow | undefined {
  if (!row) return undefined;
  const date = (value: Date | null) => (value === null ? null : new Date(value));
  return { ...row, changed_at: new Date(row.changed_at), reported_at: date(row.reported_at) };
}
