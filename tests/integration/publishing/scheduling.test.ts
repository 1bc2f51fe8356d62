import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLocalReq, type Payload, type PayloadRequest, type ServerFunction } from 'payload';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

let desk: Desk;
let room: Newsroom;
let stop: AbortController;
let running: Promise<void>;
let scheduleServerFunctions: Record<string, ServerFunction>;
let runSchedules: (payload: Payload, signal: AbortSignal) => Promise<void>;

beforeAll(async () => {
  desk = await openDesk();
  // Only now: they read the environment, which the desk has set.
  ({ scheduleServerFunctions } = await import('#cms/scheduling/schedule-server-functions.ts'));
  ({ runSchedules } = await import('#cms/scheduling/worker.ts'));
  room = await openNewsroom(desk);
});

beforeEach(() => {
  stop = new AbortController();
  running = runSchedules(desk.payload, stop.signal);
});

afterEach(async () => {
  stop.abort();
  await running;
});

afterAll(async () => {
  await room?.close();
  await desk?.close();
});

const queue = (id: number, user: number | null, { type = 'publish', inMs = 300 } = {}) =>
  desk.payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(Date.now() + inMs),
    input: {
      type,
      doc: { relationTo: 'articles', value: String(id) },
      ...(user === null ? {} : { user: { relationTo: 'users', value: user } }),
    } as never,
  });

const until = async <T>(ask: () => Promise<T | undefined>, ms = 5000): Promise<T> => {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Nothing within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** A schedule publishes what was approved before. */
async function approve(id: number): Promise<void> {
  const at = `/articles/${id}/workflow`;
  await desk.rest('editor', 'POST', `${at}/pass`);
  const { seen } = (await desk.rest('approver', 'GET', at)).body;
  expect(await desk.rest('approver', 'POST', `${at}/approve`, { seen })).toMatchObject({ status: 200 });
}

const jobs = () => room.sql(`select * from payload_jobs order by id`);
const liveRow = async (id: number) => {
  const row = await room.row('article', id);
  return row?.state === 'live' ? row : undefined;
};
const failure = () => until(async () => (await jobs()).find((job) => job.has_error));
const clear = () => room.sql('delete from payload_jobs');

describe('the worker', () => {
  test('publishes and takes down within seconds of the hour, and leaves no job behind', async () => {
    const id = await room.draft('Hẹn giờ');
    await approve(id);
    await queue(id, desk.accounts.approver, { inMs: 500 });
    const asked = Date.now();
    expect(await room.row('article', id)).toBeUndefined();
    await until(() => liveRow(id));
    expect(Date.now() - asked).toBeLessThan(5000);
    await desk.rest('editor', 'PATCH', `/articles/${id}?draft=true`, { withdrawal: { reason: 'outdated' } });
    await queue(id, desk.accounts.approver, { type: 'unpublish' });
    await until(async () => ((await room.row('article', id))?.state === 'withdrawn' ? true : undefined));
    expect(await jobs()).toEqual([]);
  });

  test('a schedule whose maker lost the right fails where author and approver see it', async () => {
    const id = await room.draft('Người hẹn bị đổi vai trò');
    await approve(id);
    await queue(id, desk.accounts.approver);
    await room.sql(`update users set role = 'contributor' where id = $1`, [desk.accounts.approver]);
    const job = await failure();
    await room.sql(`update users set role = 'approver' where id = $1`, [desk.accounts.approver]);
    expect(job.error.message).toBe('Thử approver không có quyền xuất bản.');
    expect(await liveRow(id)).toBeUndefined();
    const troubles = await desk.rest('approver', 'GET', '/publishing/troubles');
    expect(troubles.body.troubles).toMatchObject([
      {
        type: 'schedule',
        kind: 'article',
        id: String(id),
        title: 'Người hẹn bị đổi vai trò',
        message: job.error.message,
      },
    ]);
    expect((await desk.rest('editor', 'DELETE', `/publishing/troubles/${job.id}`)).status).toBe(403);
    expect((await desk.rest('approver', 'DELETE', `/publishing/troubles/${job.id}`)).status).toBe(200);
    expect((await desk.rest('approver', 'GET', '/publishing/troubles')).body.troubles).toEqual([]);
  });

  test('a contributor sees the troubles of their own articles only, a stranger none', async () => {
    const { body } = await desk.rest('contributor', 'POST', '/articles?draft=true', { title: 'Của tôi' });
    await queue(body.doc.id, desk.accounts.approver);
    await failure();
    expect((await desk.rest('contributor', 'GET', '/publishing/troubles')).body.troubles).toHaveLength(1);
    expect((await desk.rest('other', 'GET', '/publishing/troubles')).body.troubles).toEqual([]);
    expect((await desk.rest('nobody', 'GET', '/publishing/troubles')).status).toBe(401);
    await clear();
  });

  test('an article that is not fit to be published fails with the reason', async () => {
    const id = await room.draft('Thiếu sapo', { sapo: null });
    await queue(id, desk.accounts.approver);
    expect((await failure()).error.message).toBe('Sapo: Chưa điền. Cần điền trước khi xuất bản.');
    await clear();
  });

  test('a job without a user is not run with all rights: it fails', async () => {
    const id = await room.draft('Không ai hẹn');
    await queue(id, null);
    expect((await failure()).error.message).toContain('không có người hẹn');
    expect(await liveRow(id)).toBeUndefined();
    await clear();
  });

  test('a deleted account and a binned article fail with their own words', async () => {
    const id = await room.draft('Trong thùng rác');
    await queue(id, 999_999);
    expect((await failure()).error.message).toBe('Người hẹn giờ không còn tài khoản.');
    await clear();
    await desk.rest('approver', 'PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() });
    await queue(id, desk.accounts.approver);
    expect((await failure()).error.message).toContain('thùng rác');
    await clear();
  });

  test('a job that a killed worker left behind is taken up again, but not for ever', async () => {
    stop.abort();
    await running;
    const id = await room.draft('Dở dang');
    await approve(id);
    await queue(id, desk.accounts.approver, { inMs: -1000 });
    await room.sql(
      `update payload_jobs set processing = true, total_tried = 1, updated_at = now() - interval '2 minutes'`,
    );
    stop = new AbortController();
    running = runSchedules(desk.payload, stop.signal);
    await until(() => liveRow(id));
    stop.abort();
    await running;
    await queue(id, desk.accounts.approver, { inMs: -1000 });
    await room.sql(
      `update payload_jobs set processing = true, total_tried = 3, updated_at = now() - interval '2 minutes'`,
    );
    stop = new AbortController();
    running = runSchedules(desk.payload, stop.signal);
    expect((await failure()).error.message).toContain('Máy dừng giữa chừng nhiều lần');
    await clear();
  });

  test('outlives connections that PostgreSQL ends', async () => {
    await room.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    // Connections that nobody has used since are found dead one by one.
    const id = await until(() => room.draft('Sau khi mất kết nối').catch(() => undefined));
    await until(() =>
      approve(id)
        .then(() => true)
        .catch(() => undefined),
    );
    await queue(id, desk.accounts.approver);
    await until(() => liveRow(id), 10_000);
  });
});

describe('making a schedule', () => {
  const schedule = async (sender: 'approver' | 'editor', id: number, date: Date, type = 'publish') => {
    const user = await desk.payload.findByID({
      collection: 'users',
      id: desk.accounts[sender],
      depth: 0,
      overrideAccess: true,
    });
    const req: PayloadRequest = await createLocalReq(
      { user: { ...user, collection: 'users' } },
      desk.payload,
    );
    const doc = { relationTo: 'articles', value: String(id) };
    return scheduleServerFunctions['schedule-publish']!({
      req,
      type,
      date,
      doc,
    } as never) as Promise<{ error?: string }>;
  };
  const tomorrow = () => new Date(Date.now() + 86_400_000);

  test('is checked at once: the right, the document, the hour', async () => {
    const unfit = await room.draft('Chưa xong', { sapo: null });
    const fit = await room.draft('Đã xong');
    expect((await schedule('approver', unfit, tomorrow())).error).toMatch(
      /^Chưa hẹn được\. Sapo: Chưa điền/u,
    );
    expect((await schedule('editor', fit, tomorrow())).error).toContain('chưa có người duyệt');
    expect((await schedule('approver', fit, new Date(Date.now() - 3_600_000))).error).toContain(
      'Giờ hẹn đã qua',
    );
    expect(await jobs()).toEqual([]);
    expect((await schedule('approver', fit, tomorrow())).error).toBeUndefined();
    expect(await jobs()).toMatchObject([
      { task_slug: 'schedulePublish', input: { user: { value: desk.accounts.approver } } },
    ]);
    await clear();
  });

  test('a takedown needs something to take down: what is live, or will be by then', async () => {
    const id = await room.draft('Chưa từng đăng', { withdrawal: { reason: 'outdated' } });
    expect((await schedule('approver', id, tomorrow(), 'unpublish')).error).toContain('chưa có gì để gỡ');
    const inAnHour = new Date(Date.now() + 3_600_000);
    expect((await schedule('approver', id, inAnHour)).error).toBeUndefined();
    expect((await schedule('approver', id, tomorrow(), 'unpublish')).error).toBeUndefined();
    await clear();
  });
});
