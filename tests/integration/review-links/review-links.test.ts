import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fit, layGround, type Ground } from '#tests/integration/desk/documents.ts';
import { DESK_URL, openDesk, type Desk, type Sender } from '#tests/support/desk.ts';

let desk: Desk;
let ground: Ground;

beforeAll(async () => {
  desk = await openDesk();
  ground = await layGround(desk);
});
afterAll(() => desk?.close());

const write = async (by: Sender, title = 'Bài nhờ xem') => {
  const { body } = await desk.rest(by, 'POST', '/articles?draft=true', { ...fit('articles', ground), title });
  return Number(body.doc.id);
};
const view = async (id: number) => (await desk.rest('admin', 'GET', `/articles/${id}/workflow`)).body;
const move = async (by: Sender, id: number, action: string, body: object = {}) =>
  desk.rest(by, 'POST', `/articles/${id}/workflow/${action}`, { seen: (await view(id)).seen, ...body });

const link = (by: Sender, id: number, body: object) =>
  desk.rest(by, 'POST', `/articles/${id}/review-links`, { reviewer: 'Bà Thu, Hội đồng', ...body });

/** As a phone would, without any account. */
async function open(url: string, form?: Record<string, string>) {
  const answer = await handleEndpoints({
    config: Promise.resolve(desk.config),
    request: new Request(url, {
      method: form ? 'POST' : 'GET',
      ...(form && {
        body: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    }),
  });
  const html = await answer.text();
  return {
    status: answer.status,
    html,
    seen: /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '',
    headers: answer.headers,
  };
}

const submitted = async () => {
  const id = await write('contributor');
  await move('contributor', id, 'submit');
  return id;
};

test('who holds a deciding link approves exactly what they have seen, in the name of its maker', async () => {
  const id = await submitted();
  const { body } = await link('approver', id, { mayDecide: true });
  expect(body.url).toMatch(new RegExp(`^${DESK_URL}/api/duyet/[\\w-]{43}$`));
  const { html, seen, status } = await open(body.url);
  expect(status).toBe(200);
  expect(html).toContain('Bài nhờ xem');
  const done = await open(body.url, { action: 'approved', note: 'Được', seen });
  expect(done.html).toContain('Đã ghi nhận: đồng ý cho đăng');
  expect(await view(id)).toMatchObject({
    stage: 'approved',
    approval: { name: 'Bà Thu, Hội đồng (qua liên kết của Thử approver)' },
  });
  expect(await move('editor', id, 'publish')).toMatchObject({ status: 200 });
});

test('what was edited meanwhile is not approved, and the words are handed back', async () => {
  const id = await submitted();
  const { body } = await link('approver', id, { mayDecide: true });
  const { seen } = await open(body.url);
  await desk.rest('editor', 'PATCH', `/articles/${id}?draft=true`, { title: 'Đã sửa trong lúc xem' });
  const answer = await open(body.url, { action: 'approved', note: 'Ý <b>kiến</b> "của" tôi', seen });
  expect(answer.status).toBe(409);
  expect(answer.html).toContain('vừa được sửa');
  expect(answer.html).toContain('Ý &lt;b&gt;kiến&lt;/b&gt; &quot;của&quot; tôi');
  expect(await view(id)).toMatchObject({ stage: 'submitted', approval: null });
});

test('a writer, an editor and a contributor make no link that decides', async () => {
  const own = await write('approver');
  expect(await link('approver', own, { mayDecide: true })).toMatchObject({ status: 403 });
  const id = await submitted();
  expect(await link('editor', id, { mayDecide: true })).toMatchObject({ status: 403 });
  expect(await link('contributor', id, {})).toMatchObject({ status: 403 });
  expect(await link('editor', id, {})).toMatchObject({ status: 200 });
});

test('a link ends for good once its maker has written, is suspended, or takes it back', async () => {
  const id = await submitted();
  const { body } = await link('approver', id, { mayDecide: true });
  await desk.rest('approver', 'PATCH', `/articles/${id}?draft=true`, { title: 'Người duyệt sửa chữ' });
  const { seen, html } = await open(body.url);
  expect(html).not.toContain('Đồng ý cho đăng');
  expect((await open(body.url, { action: 'approved', note: '', seen })).status).toBe(409);

  const other = await submitted();
  const { body: made } = await link('admin', other, { mayDecide: true });
  const { body: list } = await desk.rest('editor', 'GET', `/articles/${other}/review-links`);
  expect(list.links).toMatchObject([{ reviewer: 'Bà Thu, Hội đồng', mayDecide: true }]);
  expect(JSON.stringify(list)).not.toContain(made.url.split('/').at(-1));
  expect(
    await desk.rest('editor', 'POST', `/articles/${other}/review-links/${list.links[0].id}/revoke`),
  ).toMatchObject({
    status: 200,
  });
  expect((await open(made.url)).status).toBe(404);
  await desk.sql('update users set suspended_at = now() where id = $1', [desk.accounts.approver]);
  expect((await open(body.url)).status).toBe(404);
  await desk.sql('update users set suspended_at = null where id = $1', [desk.accounts.approver]);
});

test('a link for looking takes words, and they reach the writer; it never decides', async () => {
  const id = await submitted();
  const { body } = await link('editor', id, {});
  const { html, seen } = await open(body.url);
  expect(html).not.toContain('Đồng ý cho đăng');
  expect((await open(body.url, { action: 'approved', note: '', seen })).status).toBe(409);
  expect((await open(body.url, { action: 'commented', note: 'Xin xem lại số liệu', seen })).html).toContain(
    'Đã gửi ý kiến',
  );
  const { events } = await view(id);
  expect(events[0]).toMatchObject({
    action: 'comment',
    name: 'Bà Thu, Hội đồng',
    note: 'Xin xem lại số liệu',
  });
  const [notice] = await desk.sql('select text from notices where user_id = $1 and event = $2', [
    desk.accounts.contributor,
    'commented',
  ]);
  expect(notice).toMatchObject({ text: 'Bà Thu, Hội đồng: Xin xem lại số liệu' });
});

test('an unknown, an outdated and a foreign secret all look alike and say nothing of the draft', async () => {
  const id = await submitted();
  const { body } = await link('approver', id, { days: 1 });
  await desk.sql('alter table review_links disable trigger keep_review_links');
  await desk.sql(
    "update review_links set made_at = now() - interval '2 days', expires_at = now() - interval '1 day'",
  );
  await desk.sql('alter table review_links enable trigger keep_review_links');
  const old = await open(body.url);
  const unknown = await open(`${DESK_URL}/api/duyet/${'a'.repeat(43)}`);
  expect(old.status).toBe(404);
  expect(old.html).toBe(unknown.html);
});

test('the page runs nothing, is kept nowhere and gives its address to nobody', async () => {
  const id = await submitted();
  const { body } = await link('approver', id, {});
  const { headers, html } = await open(body.url);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(html).not.toContain('<script');
});

test('the database takes no approval over a link that is not alive, not for this document or not its maker’s', async () => {
  const id = await submitted();
  const other = await submitted();
  await link('approver', id, { mayDecide: true });
  const [row] = await desk.sql<{ id: string }>('select max(id) as id from review_links');
  const made = row?.id;
  const approve = (doc: number, by: number) =>
    desk.sql(
      `insert into approvals (kind, doc_id, face_hash, via, approved_by, approver_name, link_id)
       values ('article', $1, 'x', 'link', $2, 'ai đó', $3)`,
      [String(doc), by, made],
    );
  await expect(approve(other, desk.accounts.approver)).rejects.toThrow('cannot approve');
  await expect(approve(id, desk.accounts.admin)).rejects.toThrow('cannot approve');
  await approve(id, desk.accounts.approver);
  await desk.sql('update review_links set revoked_at = now() where id = $1', [made]);
  await expect(approve(id, desk.accounts.approver)).rejects.toThrow('cannot approve');
});
