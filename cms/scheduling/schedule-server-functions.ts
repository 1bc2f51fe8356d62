import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import type { ServerFunction } from 'payload';
import { mayPublish } from '#cms/access/roles.ts';
import { scheduleProblem, type Schedule } from './schedule-problem.ts';

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
    if (!mayPublish({ req })) return { error: 'Chỉ người duyệt bỏ được lịch hẹn.' };
    return schedulePublishHandler(args);
  }
  if (!date || new Date(date).getTime() < Date.now() - GRACE_MS)
    return { error: 'Giờ hẹn đã qua. Hãy chọn giờ sau lúc này.' };
  if (!doc) return { error: 'Loại nội dung này không hẹn giờ được.' };
  const problem = await scheduleProblem({ type: type ?? 'publish', doc } as Schedule, req);
  if (problem) return { error: `Chưa hẹn được. ${problem}` };
  return schedulePublishHandler(args);
};

/** For `serverFunctions` of the admin's layout: replaces Payload's own by name. */
export const scheduleServerFunctions: Record<string, ServerFunction> = {
  'schedule-publish': schedulePublish as unknown as ServerFunction,
};
