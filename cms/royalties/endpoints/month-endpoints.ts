import type { Endpoint, PayloadRequest } from 'payload';
import { csvFile } from '#contract/text/csv.ts';
import { monthOf } from '#contract/text/dates.ts';
import { mayPublish } from '#cms/access/roles.ts';
import { scopeOf } from '#cms/access/scope.ts';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import { articlesOfMonth } from '../articles-of-month.ts';
import { lockMonth } from '../lock-month.ts';
import { sayMonth } from '../month.ts';
import { prefill } from '../prefill.ts';
import { ratesFor } from '../rates.ts';
import { readMonth } from '../read-month.ts';
import { linesTable } from '../royalty-table.ts';
import { workbook } from '../workbook.ts';
import { refuseLocked } from '../write-line.ts';
import { royaltyEndpoint } from './royalty-endpoint.ts';
import { monthIn } from './typed-line.ts';

/** GET /api/royalties/months/2026-11 */
const read = royaltyEndpoint({
  path: '/months/:month',
  method: 'get',
  act: async ({ session, req }) => readMonth(session, monthIn(req), await scopeOf(req)),
});

/** POST /api/royalties/months/2026-11/prefill */
const fill = royaltyEndpoint({
  path: '/months/:month/prefill',
  method: 'post',
  act: async ({ session, req, by }) => {
    const month = monthIn(req);
    await refuseLocked(session, month);
    const articles = await articlesOfMonth(session, month, await scopeOf(req));
    const written = await prefill(session, month, articles, await ratesFor(session, month), by);
    return {
      message: written > 0 ? `Đã điền ${written} dòng. Hãy xem lại thể loại.` : 'Không còn bài nào để điền.',
    };
  },
});

/** POST /api/royalties/months/2026-11/lock */
const lock = royaltyEndpoint({
  path: '/months/:month/lock',
  method: 'post',
  act: async ({ session, req, by }) => {
    const month = monthIn(req);
    await refuseUnlessProvincial(req);
    await lockMonth(session, month, by, monthOf(new Date()));
    return { message: `Đã chốt bảng ${sayMonth(month)}.` };
  },
});

/** GET /api/royalties/months/2026-11/export?as=csv|xlsx. Who took it stands in the log. */
const exported = royaltyEndpoint({
  path: '/months/:month/export',
  method: 'get',
  act: async ({ session, req }) => {
    refuseOtherSites(req);
    const month = monthIn(req);
    const table = await readMonth(session, month, await scopeOf(req));
    const as = req.searchParams.get('as') === 'xlsx' ? 'xlsx' : 'csv';
    const file = as === 'xlsx' ? new Uint8Array(await workbook(table)) : csvFile(linesTable(table));
    const subject = { kind: 'royalties', id: month, title: `Nhuận bút ${sayMonth(month)}` };
    await appendAudit(session, {
      event: 'royalties-exported',
      subject,
      detail: { lines: table.lines.length },
    });
    return new Response(file, {
      headers: {
        'Content-Type': TYPES[as],
        'Content-Disposition': `attachment; filename="nhuan-but-${month}.${as}"`,
        'Cache-Control': 'no-store',
      },
    });
  },
});

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Locks and rates concern everybody in the province. */
export async function refuseUnlessProvincial(req: PayloadRequest): Promise<void> {
  if (!mayPublish({ req }) || (await scopeOf(req)) !== undefined)
    throw refusal('Việc này của người duyệt cấp tỉnh.', 403);
}

/** An export leaves a line in the log: no foreign page has one made. */
function refuseOtherSites(req: PayloadRequest): void {
  const site = req.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none')
    throw refusal('Hãy xuất bảng từ bàn biên tập.', 403);
}

export const monthEndpoints: Endpoint[] = [read, fill, lock, exported];
