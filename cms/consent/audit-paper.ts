import { sql } from '@payloadcms/db-postgres';
import type { UploadConfig } from 'payload';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** Puts on record who opens a signed paper, before its bytes leave. Payload has asked for access already. */
export const auditPaper: Handler = (req, { params: { filename } }) =>
  inTransaction(req, async (session) => {
    const [paper] = await session.all<{ id: number }>(
      sql`select id from consent_papers where filename = ${filename}`,
    );
    if (!paper) return;
    await appendAudit(session, {
      event: 'consent-paper-opened',
      actor: Number(req.user?.id),
      subject: { kind: 'consent-papers', id: paper.id },
    });
  });
