import { commitTransaction, initTransaction } from 'payload';
import type { Scene } from './attack-scene.ts';
import { said, tried, type Guard } from './guard.ts';
import { withoutEndpoint, type PutBack } from './switches.ts';

/** What stands before the rules: who comes in at all, one at a time, in whose name. */
export function doorsOfTheDesk(
  { desk, ...scene }: Scene,
  module: (name: string) => PutBack,
): Record<string, Guard> {
  return {
    'closeToVisitors, the door before all routes': {
      off: () => module('closeToVisitors'),
      probe: async () => said(await desk.rest('nobody', 'GET', '/access')),
      stands: /^401/u,
      falls: /^200/u,
    },
    'scheduleProblem, a job in nobody’s name: behind it stands access': {
      off: () => module('scheduleProblem'),
      probe: async () => {
        const { runJob } = await import('#cms/scheduling/run-job.ts');
        const doc = { relationTo: 'articles', value: await scene.approved() };
        return tried(runJob(desk.payload, { id: 0, input: { type: 'publish', doc }, attempt: 1 }));
      },
      stands: /^Lịch hẹn không có người hẹn nên không được thực hiện/u,
      falls: /^(?!done).*(?:quyền|phép|not allowed)/iu,
    },
    'the restore endpoint: behind it stands onlyExplicitStatus': {
      off: () => withoutEndpoint(desk, 'articles', 'post', '/versions/:id'),
      probe: async () => {
        const id = await scene.live();
        await scene.edit('editor', id, { title: 'Bản sửa dở' });
        const [version] = await desk.sql('select max(id) as id from _articles_v where parent_id = $1', [id]);
        return said(await desk.rest('approver', 'POST', `/articles/versions/${String(version!['id'])}`));
      },
      stands: /^200 draft/u,
      falls: /^400 Chỉ khôi phục thành bản nháp/u,
    },
    'takeDocument, an approval while somebody saves': {
      off: () => module('takeDocument'),
      probe: async () => {
        const id = await scene.write('contributor');
        await scene.move('editor', id, 'pass');
        const { seen } = await scene.look('approver', id);
        const req = await scene.requestOf('editor');
        await initTransaction(req);
        const data = { title: 'Lời chen vào lúc duyệt' };
        await desk.payload.update({
          ...{ collection: 'articles', id, draft: true, overrideAccess: true, depth: 0, req },
          data,
        });
        const approval = desk.rest('approver', 'POST', `/articles/${id}/workflow/approve`, { seen });
        await untilItWaits(desk);
        await commitTransaction(req);
        return said(await approval);
      },
      stands: /^409/u,
      falls: /^200/u,
    },
  };
}

/** Until a session of this database waits for a lock that another holds. */
async function untilItWaits({ sql }: Scene['desk']): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const waiting = await sql(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Nobody waits');
}
