import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

let desk: Desk;
let room: Newsroom;

beforeAll(async () => {
  desk = await openDesk();
  room = await openNewsroom(desk);
});

afterAll(async () => {
  await room?.close();
  await desk?.close();
});

const status = (
  sender: 'approver' | 'contributor' | 'other' | 'nobody',
  id: number | string,
  kind = 'article',
) => desk.rest(sender, 'GET', `/publishing/status?kind=${kind}&id=${id}`);

const beat = (secondsAgo: number) =>
  room.sql(
    `insert into publisher_heartbeat (at, seq, waiting) values (now() - make_interval(secs => $1), 1, 0)
     on conflict (only_one) do update set at = excluded.at`,
    [secondsAgo],
  );

const report = (id: number, outcome: 'live' | 'failed', message: string | null = null) =>
  room.sql(
    `insert into publication_reports (kind, id, seq, outcome, message)
     select kind, id, seq, $2, $3 from published where kind = 'article' and id = $1
     on conflict (kind, id) do update set seq = excluded.seq, outcome = excluded.outcome, message = excluded.message, at = clock_timestamp()`,
    [String(id), outcome, message],
  );

describe('the status of a document', () => {
  test('follows it from the draft to the reader and off the site again', async () => {
    const id = await room.draft('Theo dõi');
    expect((await status('approver', id)).body).toMatchObject({
      state: 'draft',
      url: null,
      publisherSilentSeconds: null,
    });
    await desk.rest('approver', 'PATCH', `/articles/${id}`, { _status: 'published' });
    await beat(2);
    expect((await status('approver', id)).body).toMatchObject({
      state: 'waiting',
      removal: false,
      publisherSilentSeconds: 2,
    });
    await report(id, 'live');
    expect((await status('approver', id)).body).toMatchObject({
      state: 'live',
      url: expect.stringMatching(new RegExp(`^http://[^/]+/tin-tuc/theo-doi-${id}/$`, 'u')) as string,
    });
    const withdrawal = { reason: 'outdated' };
    await desk.rest('approver', 'PATCH', `/articles/${id}`, { _status: 'draft', withdrawal });
    expect((await status('approver', id)).body).toMatchObject({ state: 'waiting', removal: true });
    await report(id, 'live');
    expect((await status('approver', id)).body.state).toBe('withdrawn');
  });

  test('a page that failed is told with its cause, in the list of troubles too, until it is mended', async () => {
    const id = await room.article('Trang hỏng');
    await report(id, 'failed', 'ảnh 12 chưa có');
    expect((await status('approver', id)).body).toMatchObject({ state: 'failed', message: 'ảnh 12 chưa có' });
    const { body } = await desk.rest('editor', 'GET', '/publishing/troubles');
    expect(body.troubles).toMatchObject([
      { type: 'page', kind: 'article', id: String(id), title: 'Trang hỏng', job: null },
    ]);
    await desk.publish(`/articles/${id}`, { title: 'Trang đã sửa' });
    expect((await desk.rest('editor', 'GET', '/publishing/troubles')).body.troubles).toEqual([]);
  });

  test('is told only to who may read the document', async () => {
    const { body } = await desk.rest('contributor', 'POST', '/articles?draft=true', { title: 'Nháp riêng' });
    expect((await status('contributor', body.doc.id)).status).toBe(200);
    expect((await status('other', body.doc.id)).status).toBe(404);
    expect((await status('nobody', body.doc.id)).status).toBe(401);
    expect((await status('approver', '1;drop', 'article')).status).toBe(400);
    expect((await status('approver', 1, 'user')).status).toBe(400);
    expect((await status('approver', 'only', 'site')).body.state).toBe('draft');
  });
});
