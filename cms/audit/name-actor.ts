import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { publishing } from '#cms/workflow/publishing-context.ts';

/** Whom each open transaction has been told to run for. */
const named = new WeakMap<object, string>();

/**
 * Tells the database for whom a transaction runs, so that its triggers can say who it was. Asked for
 * at every use of the transaction, said once.
 */
export async function nameActor(
  say: (query: ReturnType<typeof sql>) => Promise<unknown>,
  transaction: object,
  req: PayloadRequest,
): Promise<void> {
  const { approver } = publishing(req);
  const actor = String(approver?.id ?? req.user?.id ?? '');
  if ((named.get(transaction) ?? '') === actor) return;
  named.set(transaction, actor);
  await say(sql`
    select set_config('cong_doan.actor', ${actor}, true),
      set_config('cong_doan.by_script', ${approver && !req.user ? 'on' : ''}, true)`);
}
