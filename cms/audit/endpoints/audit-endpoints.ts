import { type Endpoint, type PayloadRequest } from 'payload';
import { readsLog } from '#cms/access/roles.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { appendAudit } from '../append-audit.ts';
import { logCsv } from '../log-csv.ts';
import { readLog } from '../read-log.ts';
import { logQuestion } from './log-question.ts';

const PAGE = 200;
/** About 20 MB; who needs more asks by days. */
const MOST_EXPORTED = 50_000;

/** GET /api/audit?viec=&nguoi=&tu=&den=&noidung=&truoc= → {lines} */
const list: Endpoint = {
  path: '/audit',
  method: 'get',
  handler: async (req) => {
    refuseOthers(req);
    const lines = await readLog(await sessionForReading(req), logQuestion(req.searchParams), PAGE);
    return Response.json({ lines }, { headers: { 'Cache-Control': 'no-store' } });
  },
};

/** GET /api/audit/export: the same as CSV. Who took it stands in the log. */
const exported: Endpoint = {
  path: '/audit/export',
  method: 'get',
  handler: async (req) => {
    refuseOthers(req);
    refuseOtherSites(req);
    const question = { ...logQuestion(req.searchParams), before: undefined };
    const lines = await readLog(await sessionForReading(req), question, MOST_EXPORTED);
    await noteExport(req, { query: req.searchParams.toString(), lines: lines.length });
    return new Response(logCsv(lines), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="nhat-ky-${new Date().toISOString().slice(0, 10)}.csv"`,
        'Cache-Control': 'no-store',
      },
    });
  },
};

export const auditEndpoints: Endpoint[] = [list, exported];

function refuseOthers(req: PayloadRequest): void {
  if (!readsLog({ req })) throw refusal('Chỉ quản trị và kiểm tra viên xem được nhật ký.', 403);
}

/** An export leaves a line: no foreign page has one made. */
function refuseOtherSites(req: PayloadRequest): void {
  const site = req.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none')
    throw refusal('Hãy xuất nhật ký từ bàn biên tập.', 403);
}

async function noteExport(req: PayloadRequest, detail: Record<string, unknown>): Promise<void> {
  await inTransaction(req, (session) => appendAudit(session, { event: 'log-exported', detail }));
}
