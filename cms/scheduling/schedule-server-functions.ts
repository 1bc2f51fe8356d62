import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import { sql } from '@payloadcms/db-postgres';
import { APIError, type PayloadRequest, type ServerFunction } from 'payload';
import { kindOf } from '#cms/publishing/kind-slugs.ts';
import { isLive } from '#cms/publishing/published.ts';
import { sessionForReading } from '#cms/publishing/sql-session.ts';
import { isFourEyed } from '#cms/workflow/four-eyed.ts';
import { requireApproval } from '#cms/workflow/require-approval.ts';
import { standingOf } from '#cms/workflow/standing.ts';
import { dropSchedule } from './drop-schedule.ts';
import { scheduleProblem, type Schedule } from './schedule-problem.ts';
import { inTransaction } from '#cms/publishing/in-transaction.ts';

type Handler = typeof schedulePublishHandler;

/** A click a few seconds before the hour still counts. */
const GRACE_MS = 60_000;

/**
 * Payload's own handler takes any schedule and lets it fail at its hour, unseen; it also lets
 * anybody at the desk delete a schedule. Here a schedule is checked when it is made.
 */
const schedulePublish = async (args: Parameters<Handler>[0]): Promise<Awaited<ReturnType<Handler>>> => {
  const { req, deleteID, date, doc, type } = args;
  if (deleteID) {
    const error = await dropSchedule(Number(deleteID), req);
    return error ? { error } : {};
  }
  if (!date || new Date(date).getTime() < Date.now() - GRACE_MS)
    return { error: 'Giờ hẹn đã qua. Hãy chọn giờ sau lúc này.' };
  if (!doc) return { error: 'Loại nội dung này không hẹn giờ được.' };
  const schedule = { type: type ?? 'publish', doc } as Schedule;
  const problem = (await scheduleProblem(schedule, req)) ?? (await nothingToTakeDown(schedule, date, req));
  if (problem) return { error: `Chưa hẹn được. ${problem}` };
  const unapproved = type === 'unpublish' ? undefined : await approveForLater(schedule, req);
  return unapproved ? { error: `Chưa hẹn được. ${unapproved}` } : schedulePublishHandler(args);
};

/**
 * A schedule publishes what was approved when it was made: by somebody before, or by whoever makes it,
 * if they may approve and have not written.
 */
async function approveForLater({ doc }: Schedule, req: PayloadRequest): Promise<string | undefined> {
  const kind = kindOf(doc.relationTo);
  if (!kind || !isFourEyed(kind)) return undefined;
  try {
    await inTransaction(req, async (session) => {
      const { face } = await standingOf(session, kind, Number(doc.value), req);
      if (face) await requireApproval(session, kind, face, req);
    });
    return undefined;
  } catch (error) {
    if (error instanceof APIError) return error.message;
    throw error;
  }
}

/** What was never published cannot be taken down, unless it will have been published by then. */
async function nothingToTakeDown(
  { type, doc }: Schedule,
  date: Date,
  req: PayloadRequest,
): Promise<string | undefined> {
  const kind = kindOf(doc.relationTo);
  if (type !== 'unpublish' || !kind) return undefined;
  const session = await sessionForReading(req);
  if (await isLive(session, kind, String(doc.value))) return undefined;
  const earlier = await session.all(sql`
    select 1 from payload_jobs
    where task_slug = 'schedulePublish' and completed_at is null and not coalesce(has_error, false)
      and input->>'type' = 'publish' and input->'doc'->>'relationTo' = ${doc.relationTo}
      and input->'doc'->>'value' = ${String(doc.value)} and wait_until < ${new Date(date).toISOString()}::timestamptz`);
  return earlier.length > 0 ? undefined : 'Bài chưa lên trang nên chưa có gì để gỡ. Hãy chọn “Xuất bản”.';
}

/** For `serverFunctions` of the admin's layout: replaces Payload's own by name. */
export const scheduleServerFunctions: Record<string, ServerFunction> = {
  'schedule-publish': schedulePublish as unknown as ServerFunction,
};
