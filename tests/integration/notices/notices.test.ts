import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLocalReq } from 'payload';
import type { NoticeEvent } from '#cms/notices/events.ts';
import { dayAfter, dayOf } from '#contract/text/dates.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { fit, layGround, type Ground } from '../desk/documents.ts';

let desk: Desk;
let pool: pg.Pool;
let ground: Ground;
let modules: Awaited<ReturnType<typeof load>>;

/** Only once the desk is open: they read its environment. */
async function load() {
  const { notify } = await import('#cms/notices/notify.ts');
  const { tellDays, tellOutcomes } = await import('#cms/notices/tell-of-matters.ts');
  const { inTransaction } = await import('#cms/publishing/in-transaction.ts');
  return { notify, tellDays, tellOutcomes, inTransaction };
}

beforeAll(async () => {
  desk = await openDesk();
  pool = (desk.payload.db as unknown as { pool: pg.Pool }).pool;
  ground = await layGround(desk);
  modules = await load();
});
afterAll(() => desk?.close());
beforeEach(() => pool.query('delete from notices; delete from mail_outbox; delete from notice_wishes'));

const tell = async (event: NoticeEvent, to: number[], text = '', id = 7) =>
  modules.inTransaction(await createLocalReq({}, desk.payload), (session) =>
    modules.notify(session, { event, to, text, about: { collection: 'articles', id, title: 'Ra quân' } }),
  );
const mails = async () =>
  (await pool.query('select recipient, subject, body_text from mail_outbox order by id')).rows;
const of = async (sender: Sender) => (await desk.rest(sender, 'GET', '/notices')).body['notices'];

describe('telling', () => {
  test('at the desk and by mail, as is usual for the role; the subject holds nothing that was typed', async () => {
    await tell('returned', [desk.accounts.contributor], 'Thiếu ảnh.');
    expect(await of('contributor')).toMatchObject([
      { event: 'returned', title: 'Ra quân', text: 'Thiếu ảnh.', isRead: false },
    ]);
    const [mail] = await mails();
    expect(mail).toMatchObject({
      recipient: 'contributor@desk.test',
      subject: 'Bàn biên tập: Bài của tôi bị trả lại',
    });
    expect(mail.body_text).toContain('“Ra quân” được trả lại.');
    expect(mail.body_text).toContain('Thiếu ảnh.');
    expect(mail.body_text).toContain('/admin/collections/articles/7');
  });

  test('one mail in ten minutes on the same matter, and every notice at the desk', async () => {
    for (let i = 0; i < 4; i += 1) await tell('returned', [desk.accounts.contributor]);
    expect(await mails()).toHaveLength(1);
    expect(await of('contributor')).toHaveLength(4);
    await tell('returned', [desk.accounts.contributor], '', 8);
    await tell('approved', [desk.accounts.contributor]);
    expect(await mails()).toHaveLength(3);
    await pool.query(`update notices set at = at - interval '11 minutes'`);
    await tell('returned', [desk.accounts.contributor]);
    expect(await mails()).toHaveLength(4);
  });

  test('each as they wish', async () => {
    const wish = (desk_: boolean, mail: boolean) =>
      desk.rest('contributor', 'POST', '/notices/wishes', { event: 'returned', desk: desk_, mail });
    expect((await wish(false, true)).status).toBe(200);
    await tell('returned', [desk.accounts.contributor]);
    await tell('returned', [desk.accounts.contributor]);
    expect([await of('contributor'), (await mails()).length]).toEqual([[], 1]);
    await wish(true, false);
    await tell('returned', [desk.accounts.contributor], '', 9);
    expect([(await of('contributor')).length, (await mails()).length]).toEqual([1, 1]);
    await wish(false, false);
    await tell('returned', [desk.accounts.contributor], '', 10);
    expect([(await of('contributor')).length, (await mails()).length]).toEqual([1, 1]);
  });

  test('nobody twice, the suspended not at all', async () => {
    await pool.query('update users set suspended_at = now() where id = $1', [desk.accounts.other]);
    await tell('returned', [desk.accounts.contributor, desk.accounts.contributor, desk.accounts.other]);
    await pool.query('update users set suspended_at = null where id = $1', [desk.accounts.other]);
    expect((await pool.query('select user_id from notices')).rows).toEqual([
      { user_id: desk.accounts.contributor },
    ]);
  });
});

describe('reading', () => {
  test('only the own; read one by one or all', async () => {
    await tell('returned', [desk.accounts.contributor, desk.accounts.editor]);
    await tell('approved', [desk.accounts.contributor]);
    const count = async (sender: Sender) => (await desk.rest(sender, 'GET', '/notices/count')).body['unread'];
    expect([await count('contributor'), await count('editor'), await count('other')]).toEqual([2, 1, 0]);
    const [newest] = await of('contributor');
    await desk.rest('editor', 'POST', '/notices/read', { ids: [newest.id] });
    expect(await count('contributor')).toBe(2);
    await desk.rest('contributor', 'POST', '/notices/read', { ids: [newest.id] });
    expect(await count('contributor')).toBe(1);
    await desk.rest('contributor', 'POST', '/notices/read', {});
    expect([await count('contributor'), await count('editor')]).toEqual([0, 1]);
    expect((await desk.rest('nobody', 'GET', '/notices/count')).status).toBe(401);
  });

  test('wishes of others than one’s own events are refused', async () => {
    const bad = { event: 'log-broken', desk: true, mail: true };
    expect((await desk.rest('contributor', 'POST', '/notices/wishes', bad)).status).toBe(400);
    expect((await desk.rest('auditor', 'GET', '/notices/wishes')).body['wishes']).toEqual([
      { event: 'log-broken', desk: true, mail: true },
    ]);
  });
});

describe('what comes about by itself', () => {
  test('due tomorrow, overdue: the maker and who works on it, once; not before seven in the morning', async () => {
    const { body } = await desk.rest('contributor', 'POST', '/articles?draft=true', fit('articles', ground));
    const id = body['doc'].id as number;
    const today = dayOf(new Date());
    const due = (day: string) =>
      pool.query(
        `update _articles_v set version_due_on = $2::date + time '05:00', version_assignee_id = $3
        where parent_id = $1 and latest`,
        [id, day, desk.accounts.editor],
      );
    const at = (hour: string) => new Date(`${today}T${hour}:00:00+07:00`);
    await due(dayAfter(today));
    expect(await modules.tellDays(desk.payload, at('06'))).toBe(0);
    expect(await modules.tellDays(desk.payload, at('08'))).toBe(1);
    expect(await modules.tellDays(desk.payload, at('09'))).toBe(0);
    expect(await of('contributor')).toMatchObject([{ event: 'due-soon', about: id }]);
    expect(await of('editor')).toMatchObject([{ event: 'due-soon', about: id }]);
    await due(dayAfter(today, -1));
    expect(await modules.tellDays(desk.payload, at('10'))).toBe(1);
    expect((await of('contributor'))[0]).toMatchObject({ event: 'overdue' });
    await due(dayAfter(today, 2));
    expect(await modules.tellDays(desk.payload, at('11'))).toBe(0);
  });

  test('a page that is live, one that failed, a schedule that was missed: whoever wrote it, once', async () => {
    const { body } = await desk.rest('contributor', 'POST', '/articles?draft=true', fit('articles', ground));
    const id = body['doc'].id as number;
    for (const [who, action] of [
      ['contributor', 'submit'],
      ['approver', 'approve'],
      ['editor', 'publish'],
    ] as const) {
      const { body: view } = await desk.rest(who, 'GET', `/articles/${id}/workflow`);
      await desk.rest(who, 'POST', `/articles/${id}/workflow/${action}`, { seen: view['seen'] });
    }
    await pool.query('delete from notices');
    const report = (outcome: string, message: string | null) =>
      pool.query(
        `insert into publication_reports (kind, id, seq, outcome, message)
        select 'article', id, seq, $2, $3 from published where kind = 'article' and id = $1
        on conflict (kind, id) do update set outcome = excluded.outcome, message = excluded.message,
          seq = publication_reports.seq, at = now()`,
        [String(id), outcome, message],
      );
    await report('failed', 'Ảnh bìa không đọc được');
    expect(await modules.tellOutcomes(desk.payload)).toBe(1);
    await report('live', null);
    expect(await modules.tellOutcomes(desk.payload)).toBe(1);
    expect(await modules.tellOutcomes(desk.payload)).toBe(0);
    expect(await of('contributor')).toMatchObject([
      { event: 'live', about: id },
      { event: 'failed', text: 'Ảnh bìa không đọc được' },
    ]);
    await pool.query(
      `insert into payload_jobs (task_slug, input, has_error, error, wait_until)
      values ('schedulePublish', $1, true, '{"message": "Người hẹn giờ không còn tài khoản."}', now())`,
      [{ type: 'publish', doc: { relationTo: 'articles', value: id } }],
    );
    expect(await modules.tellOutcomes(desk.payload)).toBe(1);
    expect((await of('contributor'))[0]).toMatchObject({
      event: 'failed',
      text: 'Người hẹn giờ không còn tài khoản.',
    });
  });

  test('an emergency waits for a second name: approvers are told, not the one who did it', async () => {
    const { body } = await desk.rest('approver', 'POST', '/articles?draft=true', fit('articles', ground));
    const path = `/articles/${body['doc'].id}/workflow`;
    const { body: view } = await desk.rest('approver', 'GET', path);
    const done = await desk.rest('approver', 'POST', `${path}/emergency`, {
      seen: view['seen'],
      reason: 'Bão vào ngay.',
    });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    await modules.tellOutcomes(desk.payload);
    expect(await of('admin')).toMatchObject([{ event: 'emergency-to-sign', text: 'Bão vào ngay.' }]);
    expect(await of('approver')).toEqual([]);
  });
});
