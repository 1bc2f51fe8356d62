import { sql } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';
import { isStaff, mayPublish } from '#cms/access/roles.ts';
import { inTransaction } from '../in-transaction.ts';
import { troublesFor } from './troubles.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** GET /api/publishing/troubles → {@link Troubles} that whoever asks may mend. */
const list: Endpoint = {
  path: '/publishing/troubles',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) return Response.json({ errors: [{ message: 'Hãy đăng nhập.' }] }, { status: 401 });
    return Response.json(await troublesFor(req), { headers: NO_STORE });
  },
};

/** DELETE /api/publishing/troubles/:job: takes a failed schedule off the list once somebody has seen to it. */
const dismiss: Endpoint = {
  path: '/publishing/troubles/:job',
  method: 'delete',
  handler: async (req) => {
    if (!mayPublish({ req }))
      return Response.json(
        { errors: [{ message: 'Chỉ người duyệt bỏ được báo lỗi này.' }] },
        { status: 403 },
      );
    const job = Number(req.routeParams?.job);
    if (!Number.isSafeInteger(job))
      return Response.json({ errors: [{ message: 'Cần số của lịch hẹn.' }] }, { status: 400 });
    await inTransaction(req, (session) =>
      session.all(
        sql`delete from payload_jobs where id = ${job} and task_slug = 'schedulePublish' and has_error`,
      ),
    );
    return Response.json({ dismissed: job }, { headers: NO_STORE });
  },
};

export const troublesEndpoints: Endpoint[] = [list, dismiss];
