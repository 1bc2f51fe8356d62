'use client';

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui';
import { useMemo, type ReactNode } from 'react';

/**
 * Payload's drawer says "scheduled" whatever the server answers, but shows what is thrown. So a
 * refusal is thrown here, and the editor reads why the schedule was not made.
 */
export function RefusedSchedules({ children }: { children: ReactNode }) {
  const functions = useServerFunctions();
  const strict = useMemo(
    () => ({
      ...functions,
      schedulePublish: async (args: Parameters<typeof functions.schedulePublish>[0]) => {
        const answer = (await functions.schedulePublish(args)) as { error?: string; message?: string };
        if (answer?.error) throw new Error(answer.error);
        return answer;
      },
    }),
    [functions],
  );
  return <ServerFunctionsContext value={strict}>{children}</ServerFunctionsContext>;
}
