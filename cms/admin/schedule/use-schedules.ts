'use client';

import { useDocumentInfo, useServerFunctions } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

export type ScheduleType = 'publish' | 'unpublish';

/** One schedule that waits for its hour. */
export interface WaitingSchedule {
  id: number | string;
  type: ScheduleType;
  /** ISO moment. */
  at: string;
}

/**
 * The schedules of the document in view. `waiting` is undefined until the desk has answered;
 * `add` and `remove` answer with why they were refused, in the editor's words, or undefined.
 */
export function useSchedules() {
  const { id, collectionSlug } = useDocumentInfo();
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions();
  const [waiting, setWaiting] = useState<WaitingSchedule[] | undefined>();

  const refresh = useCallback(async () => {
    const jobs = await getUpcomingScheduledPublish({ id, collectionSlug });
    setWaiting(
      jobs.map((job) => ({
        id: job.id,
        type: job.input.type === 'unpublish' ? 'unpublish' : 'publish',
        at: new Date(job.waitUntil ?? Date.now()).toISOString(),
      })),
    );
  }, [getUpcomingScheduledPublish, id, collectionSlug]);

  const send = useCallback(
    async (args: Parameters<typeof schedulePublish>[0]): Promise<string | undefined> => {
      const answer = await attempt(schedulePublish(args) as Promise<{ error?: string }>);
      await refresh();
      return answer;
    },
    [schedulePublish, refresh],
  );

  useEffect(() => void refresh(), [refresh]);

  const doc = { relationTo: collectionSlug ?? '', value: String(id) };
  return {
    waiting,
    add: (type: ScheduleType, at: string) =>
      send({ type, date: new Date(at), doc: doc as never, timezone: 'Asia/Ho_Chi_Minh' }),
    remove: (job: number | string) => send({ deleteID: job }),
  };
}

async function attempt(answer: Promise<{ error?: string }>): Promise<string | undefined> {
  try {
    return (await answer).error;
  } catch {
    return 'Bàn biên tập chưa trả lời. Hãy thử lại.';
  }
}
