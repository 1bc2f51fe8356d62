import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';
import { maySteer } from '#cms/access/roles.ts';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { env } from '#cms/env.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { refusal } from '#cms/publishing/refusal.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';
import { whereUsed, type Usage } from '#cms/publishing/where-used.ts';
import { consentSheet, type ConsentSheet } from './consent-sheet.ts';

const MOST_PAGES = 100;

/**
 * GET /api/consents/:id/export: all that the register keeps of one person, as one file to hand over: they
 * may ask for it (Luật 91/2025/QH15), and the answer is due in days.
 */
export const exportConsent: Omit<Endpoint, 'root'> = {
  path: '/:id/export',
  method: 'get',
  handler: async (req) => {
    if (!maySteer({ req })) throw refusal('Chỉ biên tập viên, người duyệt và quản trị xuất được phiếu.', 403);
    const id = Number(req.routeParams?.['id']);
    const doc = await req.payload.findByID({
      collection: 'consents',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    });
    if (!doc) throw refusal(req.t('general:notFound'), 404);
    const html = await inTransaction(req, async (session) => {
      const subject = { kind: 'consent', id, title: `Phiếu ${id}` };
      await appendAudit(session, { event: 'personal-data-exported', actor: Number(req.user?.id), subject });
      const paper = await paperOf(session, Number(doc.paper) || 0);
      return consentSheet({
        ...doc,
        paper,
        pictures: await shownPictures(session, doc.pictures as number[]),
      });
    });
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Disposition': `attachment; filename="phieu-dong-y-${id}.html"`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  },
};

async function paperOf(session: SqlSession, id: number): Promise<ConsentSheet['paper']> {
  const [row] = await session.all<{ filename: string; mime: string }>(
    sql`select filename, mime_type as mime from consent_papers where id = ${id}`,
  );
  if (!row) return undefined;
  const bytes = await readFile(join(env.MEDIA_DIR, 'consent-papers', row.filename));
  return { filename: row.filename, href: `data:${row.mime};base64,${bytes.toString('base64')}` };
}

async function shownPictures(session: SqlSession, ids: readonly number[]): Promise<ConsentSheet['pictures']> {
  const rows = await session.all<{ id: number; label: string | null }>(sql`
    select id, label from media
    where id in (select value::integer from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) order by id`);
  return Promise.all(
    rows.map(async ({ id, label }) => ({
      label: label ?? `Ảnh số ${id}`,
      pages: (await whereUsed(session, 'media', String(id), MOST_PAGES)).map(pageOf),
    })),
  );
}

const pageOf = ({ title, path }: Usage) => ({
  title: title || 'Trang của cổng',
  href: path ? new URL(path, env.SITE_URL).href : undefined,
});
