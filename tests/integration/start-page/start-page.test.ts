import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#cms/access/roles.ts';
import type { StartPage } from '#cms/start-page/start-page.ts';
import { fit, layGround, type Ground } from '#tests/integration/desk/documents.ts';
import { openDesk, type Desk } from '#tests/support/desk.ts';

let desk: Desk;
let ground: Ground;
let page: (role: Role, now?: Date) => Promise<StartPage>;

beforeAll(async () => {
  desk = await openDesk();
  ground = await layGround(desk);
  const { startPage } = await import('#cms/start-page/start-page.ts');
  page = async (role, now) => {
    const user = await desk.payload.findByID({
      collection: 'users',
      id: desk.accounts[role],
      depth: 0,
      overrideAccess: true,
    });
    return startPage(await createLocalReq({ user: { ...user, collection: 'users' } }, desk.payload), now);
  };
});
afterAll(() => desk?.close());

const write = async (title: string, data: Record<string, unknown> = {}) => {
  const { body } = await desk.rest('contributor', 'POST', '/articles?draft=true', {
    ...fit('articles', ground),
    title,
    ...data,
  });
  return Number(body.doc.id);
};
const move = async (role: Role, id: number, action: string, body: object = {}) => {
  const { body: view } = await desk.rest(role, 'GET', `/articles/${id}/workflow`);
  return desk.rest(role, 'POST', `/articles/${id}/workflow/${action}`, { seen: view.seen, ...body });
};
const titles = (lines: readonly { title: string | null }[]) => lines.map(({ title }) => title);

test('what was handed in waits for editors and approvers, what was returned for its writer', async () => {
  const submitted = await write('Đã gửi lên');
  await move('contributor', submitted, 'submit');
  const returned = await write('Bị trả lại');
  await move('contributor', returned, 'submit');
  await move('editor', returned, 'return', { reason: 'Thiếu ảnh' });
  expect(titles((await page('editor')).waiting)).toContain('Đã gửi lên');
  expect(titles((await page('approver')).waiting)).toContain('Đã gửi lên');
  expect(titles((await page('contributor')).waiting)).toEqual(['Bị trả lại']);
  expect(titles((await page('contributor')).written)).toEqual(
    expect.arrayContaining(['Đã gửi lên', 'Bị trả lại']),
  );
  expect((await page('treasurer')).waiting).toEqual([]);
});

test('the urgent stands first, then what is due first', async () => {
  const made = [];
  for (const [title, data] of [
    ['Không vội', {}],
    ['Hạn tháng Ba', { dueOn: '2027-03-01T05:00:00.000Z' }],
    ['Gấp', { priority: 'urgent' }],
  ] as const)
    made.push(await write(title, data));
  for (const id of made) await move('contributor', id, 'submit');
  const order = titles((await page('editor')).waiting).filter((title) =>
    ['Không vội', 'Hạn tháng Ba', 'Gấp'].includes(title ?? ''),
  );
  expect(order).toEqual(['Gấp', 'Hạn tháng Ba', 'Không vội']);
});

test('the calendar holds what is due, to be reviewed and scheduled, and lets nobody read foreign titles', async () => {
  const now = new Date('2026-11-23T03:00:00Z');
  await write('Hạn của tôi', { dueOn: '2026-11-20T05:00:00.000Z' });
  const { body } = await desk.rest('editor', 'POST', '/articles?draft=true', {
    ...fit('articles', ground),
    title: 'Xem lại của biên tập',
    reviewOn: '2026-11-25T05:00:00.000Z',
  });
  const scheduled = Number(body.doc.id);
  await desk.sql(
    `insert into payload_jobs (task_slug, queue, wait_until, input, processing, has_error)
     values ('schedulePublish', 'default', '2026-11-24T02:00:00Z', $1, false, false)`,
    [{ type: 'publish', doc: { relationTo: 'articles', value: scheduled } }],
  );
  const seen = (await page('editor', now)).calendar.map(({ type, day, title }) => `${type} ${day} ${title}`);
  expect(seen).toEqual([
    'due 2026-11-20 Hạn của tôi',
    'publish 2026-11-24 Xem lại của biên tập',
    'review 2026-11-25 Xem lại của biên tập',
  ]);
  expect((await page('contributor', now)).calendar.map(({ title }) => title)).toEqual(['Hạn của tôi']);
});

test('an emergency stands before everything until somebody has signed', async () => {
  const { body } = await desk.rest('approver', 'POST', '/articles?draft=true', {
    ...fit('articles', ground),
    title: 'Báo lũ',
  });
  await move('approver', body.doc.id, 'emergency', { reason: 'Nước lên nhanh' });
  expect((await page('approver')).emergencies).toMatchObject([{ title: 'Báo lũ', isOwn: true }]);
  expect((await page('admin')).emergencies).toMatchObject([{ isOwn: false }]);
  await move('admin', body.doc.id, 'countersign');
  expect((await page('admin')).emergencies).toEqual([]);
});

test('mails that failed are shown to administrators, masked, with the reason, and are sent again on their word', async () => {
  await desk.sql('delete from mail_outbox');
  const rows = await desk.sql<{ id: string }>(`
    insert into mail_outbox (recipient, subject, body_text, tries, failed_at, last_error) values
      ('nong.thi.hoa@tinhdoan.vn', 'Bàn biên tập: Có góp ý', 'Chào', 9, now(), '550 5.1.1 user unknown'),
      ('khong-phai-dia-chi', 'Bàn biên tập: Quá hạn', 'Chào', 0, now() - interval '1 hour', 'Địa chỉ thư không hợp lệ, thư không được gửi.')
    returning id`);
  const id = Number(rows[0]!.id);
  for (const role of ['approver', 'editor', 'contributor', 'treasurer', 'auditor'] as const)
    expect((await page(role)).failedMails).toEqual({ mails: [], count: 0 });
  const { failedMails } = await page('admin');
  expect(failedMails).toMatchObject({
    count: 2,
    mails: [
      { id, to: 'n***@tinhdoan.vn', subject: 'Bàn biên tập: Có góp ý', maySendAgain: true },
      { to: 'k***@', maySendAgain: false },
    ],
  });
  expect(failedMails.mails[0]!.reason).toContain('Không có hộp thư này');
  expect(JSON.stringify(failedMails)).not.toMatch(/nong\.thi\.hoa|Chào|phai-dia-chi/u);
  const again = (sender: Role, mail: number) =>
    desk.rest(sender, 'POST', `/failed-mails/${mail}/send-again`, {});
  for (const role of ['approver', 'editor', 'contributor', 'treasurer', 'auditor'] as const)
    expect((await again(role, id)).status).toBe(403);
  expect((await again('admin', Number(rows[1]!.id))).status).toBe(409);
  expect((await again('admin', id)).status).toBe(200);
  expect((await again('admin', id)).status).toBe(409);
  expect((await page('admin')).failedMails.count).toBe(1);
  const due = await desk.sql(
    'select tries, last_error from mail_outbox where failed_at is null and sent_at is null',
  );
  expect(due).toEqual([{ tries: 0, last_error: null }]);
});
