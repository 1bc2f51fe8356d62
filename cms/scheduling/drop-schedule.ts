import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { mayPressPublish, mayPublish } from '#cms/access/roles.ts';
import { isInScope } from '#cms/access/scope.ts';
import { findNewest } from '#cms/publishing/find-newest.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { isSingle, kindOf } from '#cms/publishing/kind-slugs.ts';
import { idOf } from '#cms/publishing/relation.ts';
import type { DueJob } from './due-jobs.ts';

/**
 * Takes a schedule away, which whoever could have made it may: a takedown that does not come leaves a page public.
 * In a transaction that knows who asks: the log says who dropped it. (Payload's own handler goes on to queue another
 * job, without a document, which then fails.)
 * @returns why not, or undefined
 */
export async function dropSchedule(job: number, req: PayloadRequest): Promise<string | undefined> {
  return inTransaction(req, async (session) => {
    const [row] = await session.all<{ input: DueJob['input'] }>(sql`
      select input from payload_jobs
      where id = ${job} and task_slug = 'schedulePublish' and not coalesce(processing, false) for update`);
    if (!row) return 'Lịch hẹn này đang được thực hiện hoặc đã xong.';
    const problem = await whyNotTheirs(row.input, req);
    if (!problem) await session.all(sql`delete from payload_jobs where id = ${job}`);
    return problem;
  });
}

async function whyNotTheirs(
  { type, doc }: DueJob['input'],
  req: PayloadRequest,
): Promise<string | undefined> {
  if (!mayPressPublish({ req })) return 'Chỉ biên tập viên và người duyệt bỏ được lịch hẹn.';
  if (type === 'unpublish' && !mayPublish({ req })) return 'Chỉ người duyệt bỏ được lịch hẹn gỡ bài.';
  const kind = kindOf(doc?.relationTo ?? '');
  if (!doc || !kind || isSingle(kind)) return undefined;
  const sought = { collection: doc.relationTo, id: Number(doc.value), inBin: true, overrideAccess: true };
  const found = await findNewest(req, sought);
  if (!found || (await isInScope(req, Number(idOf(found.ownerUnit)) || null))) return undefined;
  return 'Lịch hẹn này thuộc đơn vị khác.';
}
