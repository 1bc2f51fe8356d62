import { sql } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload';
import { inTransaction } from '#cms/publishing/in-transaction.ts';
import { COLLECTION_OF, kindOf, type CollectionKind } from '#cms/publishing/kind-slugs.ts';
import { isLive } from '#cms/publishing/published.ts';
import { sessionOfSave } from '#cms/publishing/sql-session.ts';
import { publishUnder } from '#cms/workflow/publishing-context.ts';
import type { DueJob } from './due-jobs.ts';
import { ScheduleFailed } from './schedule-failed.ts';
import { scheduleProblem, type Schedule } from './schedule-problem.ts';

/**
 * Carries out one schedule with the rights that its maker has now, in one transaction with the end
 * of the job: it happens once, whenever the process dies.
 *
 * @throws {ScheduleFailed} with the reason, for the author and the approvers
 */
export async function runJob(payload: Payload, job: DueJob): Promise<void> {
  const user = await makerOf(payload, job);
  const req = await createLocalReq(user ? { user } : {}, payload);
  await inTransaction(req, async (session) => {
    await carryOut(payload, job, req);
    await session.all(sql`delete from payload_jobs where id = ${job.id}`);
  });
}

async function carryOut(payload: Payload, { input }: DueJob, req: PayloadRequest): Promise<void> {
  if (!input.doc) throw new ScheduleFailed('Lịch hẹn không ghi nội dung nào.');
  const schedule: Schedule = { type: input.type ?? 'publish', doc: input.doc };
  const problem = await scheduleProblem(schedule, req);
  if (problem) throw new ScheduleFailed(problem);
  const kind = kindOf(input.doc.relationTo) as CollectionKind;
  const id = Number(input.doc.value);
  const wanted = schedule.type === 'publish';
  publishUnder(req, { scheduled: true });
  await payload.update({
    collection: COLLECTION_OF[kind],
    id,
    data: { _status: wanted ? 'published' : 'draft' },
    depth: 0,
    overrideAccess: false,
    overrideLock: true,
    req,
  });
  if ((await isLive(await sessionOfSave(req), kind, String(id))) !== wanted)
    throw new ScheduleFailed(
      wanted ? 'Đã chạy nhưng bài không lên trang.' : 'Đã chạy nhưng bài chưa được gỡ.',
    );
}

/** A job without a user has no rights either: {@link scheduleProblem} refuses it. */
async function makerOf(payload: Payload, { input }: DueJob): Promise<TypedUser | undefined> {
  const maker = typeof input.user === 'object' ? input.user : undefined;
  if (!maker) return undefined;
  const user = await payload.findByID({
    collection: 'users',
    id: Number(maker.value),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  if (!user) throw new ScheduleFailed('Người hẹn giờ không còn tài khoản.');
  return { ...user, collection: 'users' };
}
