import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook } from 'payload';
import { peopleFor } from '#cms/access/scope.ts';
import { notify } from '#cms/notices/notify.ts';
import { idOf } from '#cms/publishing/relation.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';

/**
 * While an account waits, its project shows no code: whoever may verify it is told at once,
 * and the treasurers, who will be asked where the code is.
 */
export const tellVerifiers: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc['state'] !== 'proposed') return doc;
  const session = await sessionOfSave(req);
  const [project] = await session.all<{ title: string | null; unit: number | null }>(sql`
    select title, owner_unit_id as unit from projects where id = ${Number(idOf(doc['project']))}`);
  const concerned = await peopleFor(session, ['approver', 'admin', 'treasurer'], project?.unit ?? null);
  const to = concerned.filter((person) => person !== Number(req.user?.id));
  const about = { collection: 'accounts', id: Number(doc.id), title: project?.title ?? 'Chưa có tên' };
  const text = `${String(doc['bankName'])}, chủ tài khoản ${String(doc['holder'])}. Người duyệt đối chiếu với ngân hàng rồi xác minh; trong lúc chờ, công trình không hiện mã chuyển khoản.`;
  await notify(session, { event: 'account-to-verify', to, about, text });
  return doc;
};
