import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterReadHook } from 'payload';
import { appendAudit } from '#cms/audit/append-audit.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import type { SqlSession } from '#cms/publishing/sql-session.ts';

/** What a list does not tell: whoever wants to read it opens the letter. */
const INSIDE = ['text', 'name', 'contact', 'reply', 'note'] as const;

/**
 * Who opened whose letter is on record before a word of it leaves (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15): a line
 * for each person, letter and day. Lists are without what is inside, or they would be a way round it.
 */
export const noteOpening: CollectionAfterReadHook = async ({ doc, req, findMany }) => {
  // Our own code, for nobody.
  if (!req.user) return doc;
  if (findMany) return { ...doc, ...Object.fromEntries(INSIDE.map((name) => [name, null])) };
  if (doc.forgottenAt) return doc;
  const letter = Number(doc.id);
  const by = Number(req.user.id);
  await inTransaction(req, (session) => noteOnce(session, letter, by));
  return doc;
};

/** The form asks for its letter twice at the same moment: the second waits, and finds the line of the first. */
async function noteOnce(session: SqlSession, letter: number, by: number): Promise<void> {
  await session.all(sql`select pg_advisory_xact_lock(hashtext('letter-opened'), ${letter})`);
  const known = await session.all(sql`
    select 1 from audit_log
    where subject_kind = 'letter' and subject_id = ${String(letter)} and event = 'letter-opened' and actor = ${by}
      and at >= date_trunc('day', clock_timestamp(), 'Asia/Ho_Chi_Minh')
    limit 1`);
  if (known.length > 0) return;
  await appendAudit(session, { event: 'letter-opened', actor: by, subject: { kind: 'letter', id: letter } });
}
