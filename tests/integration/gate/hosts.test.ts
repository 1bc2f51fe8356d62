import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '#cms/access/roles.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Body } from '#contract/body.ts';
import { openDesk, type Desk, type RestAnswer } from '#tests/support/desk.ts';

/* Where links may lead: proposed by one, approved by another, kept by the database. */

let desk: Desk;
let topic: number;

beforeAll(async () => {
  desk = await openDesk();
  const made = await desk.payload.create({
    collection: 'topics',
    data: { name: 'Hoạt động cơ sở', position: 1 },
    overrideAccess: true,
    depth: 0,
  });
  topic = made.id;
});

afterAll(() => desk?.close());

const message = ({ body }: RestAnswer): string => body.errors?.[0]?.message ?? '';
const propose = (who: Role | 'other' | 'nobody', host: string) =>
  desk.rest(who, 'POST', '/link-hosts', { host, note: 'Trang để thử' });
const approve = (who: Role | 'nobody', id: number) => desk.rest(who, 'POST', `/link-hosts/${id}/approve`);

async function proposed(host: string, by: Role = 'editor'): Promise<number> {
  const answer = await propose(by, host);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.doc.id;
}

const linking = (href: string) =>
  fromBody([
    { type: 'paragraph', children: [{ type: 'text', text: 'Mở đầu.' }] },
    { type: 'paragraph', children: [{ type: 'link', href, children: [{ type: 'text', text: 'tại đây' }] }] },
  ] as Body);

const draft = async (href: string): Promise<number> => {
  const answer = await desk.rest('contributor', 'POST', '/articles?draft=true', {
    title: 'Bài có liên kết',
    sapo: 'Đoàn viên ra quân làm sạch đường làng, trồng hoa dọc hai bên đường.',
    body: linking(href),
    topic,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.doc.id;
};

const publish = (id: number) => desk.rest('approver', 'PATCH', `/articles/${id}`, { _status: 'published' });

describe('who proposes and who approves', () => {
  test('editors and above propose, nobody else', async () => {
    const statuses: Record<string, number> = {};
    for (const role of [...ROLES, 'nobody'] as const)
      statuses[role] = (await propose(role, `${role}.example.vn`)).status;
    expect(statuses).toEqual({
      ...{ admin: 201, approver: 201, editor: 201 },
      ...{ contributor: 403, treasurer: 403, auditor: 403, nobody: 401 },
    });
  });

  test('approvers and administrators approve what another has proposed, nobody else, nobody the own', async () => {
    const id = await proposed('duyet.example.vn', 'approver');
    for (const role of ['editor', 'contributor', 'treasurer', 'auditor'] as const)
      expect((await approve(role, id)).status, role).toBe(403);
    expect((await approve('nobody', id)).status).toBe(401);
    const own = await approve('approver', id);
    expect([own.status, message(own)]).toEqual([403, expect.stringContaining('người khác phải duyệt')]);
    expect((await approve('admin', id)).status).toBe(200);
    expect((await approve('admin', id)).status).toBe(409);
    expect((await approve('admin', 999_999)).status).toBe(404);
  });

  test('whatever a client sends, a new host is a proposal of whoever sends it', async () => {
    const { status, body } = await desk.rest('editor', 'POST', '/link-hosts', {
      host: 'tu-duyet.example.vn',
      note: 'Tự duyệt',
      proposedBy: desk.accounts.admin,
      approvedBy: desk.accounts.approver,
      approvedAt: new Date().toISOString(),
    });
    expect(status).toBe(201);
    const [row] = await desk.sql(
      'select proposed_by_id, approved_by_id, approved_at from link_hosts where id = $1',
      [body.doc.id],
    );
    expect(row).toEqual({ proposed_by_id: desk.accounts.editor, approved_by_id: null, approved_at: null });
  });

  test('nothing of it is edited afterwards', async () => {
    const id = await proposed('giu-nguyen.example.vn');
    expect((await desk.rest('admin', 'PATCH', `/link-hosts/${id}`, { host: 'khac.example.vn' })).status).toBe(
      403,
    );
  });

  test('approvers are told of a proposal, the proposer is not', async () => {
    const id = await proposed('bao-tin.example.vn', 'approver');
    const told = await desk.sql<{ user_id: number }>(
      `select user_id from notices where event = 'host-proposed' and about_id = $1`,
      [id],
    );
    expect(told.map(({ user_id }) => user_id)).toContain(desk.accounts.admin);
    expect(told.map(({ user_id }) => user_id)).not.toContain(desk.accounts.approver);
  });
});

describe('what can be proposed', () => {
  test('an address as it was pasted: its host', async () => {
    const { body } = await propose('editor', ' https://WWW.Bao-Moi.example.vn/tin/1?x=2 ');
    expect(body.doc.host).toBe('bao-moi.example.vn');
    expect((await propose('editor', 'bao-moi.example.vn')).status).toBe(409);
  });

  test.each([
    ['vn', 400],
    ['com.vn', 400],
    ['blogspot.com', 400],
    ['bit.ly', 400],
    ['127.0.0.1', 400],
    ['[::1]', 400],
    ['localhost', 400],
    ['789bet.com', 400],
    ['abc.casino', 400],
    ['tienph\u043Eng.vn', 400],
    ['a b', 400],
  ])('not %s', async (host, status) => {
    expect((await propose('editor', host)).status).toBe(status);
  });
});

describe('the database', () => {
  const refused = async (query: string, values: unknown[]) =>
    expect(desk.sql(query, values)).rejects.toThrow(
      /second person|stays as it is|proposed first|keeps its proposer/u,
    );

  test('takes no host that comes approved, none approved by its proposer or by who may not', async () => {
    const { accounts } = desk;
    await refused(
      `insert into link_hosts (host, note, approved_by_id, approved_at) values ('a.vn', 'x', $1, now())`,
      [accounts.admin],
    );
    const id = await proposed('tuong.example.vn', 'approver');
    const sign = 'update link_hosts set approved_by_id = $2, approved_at = now() where id = $1';
    await refused(sign, [id, accounts.approver]);
    await refused(sign, [id, accounts.editor]);
    await refused('update link_hosts set approved_at = now() where id = $1', [id]);
    await refused('update link_hosts set proposed_by_id = $2 where id = $1', [id, accounts.editor]);
    await desk.sql(sign, [id, accounts.admin]);
    await refused(`update link_hosts set host = 'doi.vn' where id = $1`, [id]);
    await refused('update link_hosts set approved_at = null, approved_by_id = null where id = $1', [id]);
  });
});

describe('publishing', () => {
  test('waits until the host is approved, and its subdomains with it', async () => {
    const id = await draft('https://tin.cho-duyet.example.vn/bai');
    const before = await publish(id);
    expect(before.status).toBe(400);
    expect(JSON.stringify(before.body)).toContain(
      'Đoạn 2: liên kết (“tại đây”) dẫn tới “tin.cho-duyet.example.vn” chưa có',
    );
    const host = await proposed('cho-duyet.example.vn');
    expect(JSON.stringify((await publish(id)).body)).toContain('đang chờ duyệt');
    await approve('approver', host);
    const after = await publish(id);
    expect(after.status, JSON.stringify(after.body)).toBe(200);
  });

  test('is refused at every door: approving and scheduling as well', async () => {
    const id = await draft('https://cua-nao.example.vn/');
    const { body } = await desk.rest('approver', 'GET', `/articles/${id}/workflow`);
    await desk.rest('contributor', 'POST', `/articles/${id}/workflow/submit`, {});
    const seen = (await desk.rest('approver', 'GET', `/articles/${id}/workflow`)).body.seen ?? body.seen;
    for (const action of ['approve', 'publish']) {
      const answer = await desk.rest('approver', 'POST', `/articles/${id}/workflow/${action}`, { seen });
      expect([action, answer.status]).toEqual([action, 400]);
      expect(JSON.stringify(answer.body)).toContain('cua-nao.example.vn');
    }
  });

  test('a host that live pages link to is not removed; the answer says where', async () => {
    const host = await proposed('dang-dung.example.vn');
    await approve('approver', host);
    expect((await publish(await draft('https://a.dang-dung.example.vn/'))).status).toBe(200);
    const byEditor = await desk.rest('editor', 'DELETE', `/link-hosts/${host}`);
    expect([byEditor.status, message(byEditor)]).toEqual([403, expect.stringContaining('chỉ người duyệt')]);
    const answer = await desk.rest('approver', 'DELETE', `/link-hosts/${host}`);
    expect([answer.status, message(answer)]).toEqual([
      409,
      expect.stringContaining('tin bài “Bài có liên kết”'),
    ]);
    const unused = await proposed('khong-dung.example.vn');
    await approve('approver', unused);
    expect((await desk.rest('approver', 'DELETE', `/link-hosts/${unused}`)).status).toBe(200);
  });
});

describe('menus', () => {
  test('lead only to approved hosts as well', async () => {
    const menu = (href: string) => ({
      main: [{ label: 'Trang bạn', target: { type: 'href', href }, children: [] }],
      footer: [],
    });
    const answer = await desk.rest('admin', 'POST', '/globals/navigation', menu('https://la.example.vn/'));
    expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('la.example.vn');
    const host = await proposed('ban.example.vn');
    await approve('approver', host);
    const allowed = await desk.rest('admin', 'POST', '/globals/navigation', menu('https://ban.example.vn/'));
    expect(allowed.status, JSON.stringify(allowed.body)).toBe(200);
  });
});

describe('the form’s own question', () => {
  const ask = (who: Role | 'nobody', data: unknown, path = '/articles/gate') =>
    desk.rest(who, 'POST', path, { data });

  test('is answered for whoever writes, saved or not', async () => {
    const statuses: Record<string, number> = {};
    for (const role of [...ROLES, 'nobody'] as const)
      statuses[role] = (await ask(role, { title: 'Nháp' })).status;
    expect(statuses).toEqual({
      ...{ admin: 200, approver: 200, editor: 200, contributor: 200 },
      ...{ treasurer: 403, auditor: 403, nobody: 401 },
    });
    expect((await ask('editor', { title: 'Nháp' }, '/articles/1/gate')).status).toBe(200);
    expect((await desk.rest('editor', 'POST', '/articles/gate', 'không phải JSON')).status).toBe(400);
    expect((await desk.rest('editor', 'POST', '/articles/gate', { data: [] })).status).toBe(400);
  });

  test('names what blocks and what only warns, each with its place, the rest of the form still empty', async () => {
    const { body } = await ask('contributor', {
      title: 'Ra quân ,trồng cây',
      body: linking('https://la.example.vn/'),
    });
    expect(body.findings).toContainEqual(
      expect.objectContaining({
        level: 'block',
        rule: 'link-host',
        path: 'body',
        block: 1,
        propose: 'la.example.vn',
      }),
    );
    expect(body.findings).toContainEqual(
      expect.objectContaining({ level: 'warn', rule: 'punctuation', path: 'title' }),
    );
    expect(body.findings).toContainEqual(expect.objectContaining({ level: 'block', path: 'topic' }));
    const levels = body.findings.map(({ level }: { level: string }) => level);
    expect(levels).toEqual(levels.toSorted());
  });

  test('does not tell the title of a draft that is none of the asker’s business', async () => {
    const id = await draft('https://la.example.vn/');
    const to = fromBody(
      [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              to: { kind: 'article', id: String(id) },
              children: [{ type: 'text', text: 'xem' }],
            },
          ],
        },
      ] as Body,
      (_, own) => Number(own),
    );
    const asked = async (who: 'contributor' | 'other') =>
      JSON.stringify(
        (await desk.rest(who, 'POST', '/articles/gate', { data: { title: 'Dò', body: to } })).body,
      );
    expect(await asked('contributor')).toContain('“Bài có liên kết” chưa lên trang');
    const others = await asked('other');
    expect(others).toContain('chưa lên trang');
    expect(others).not.toContain('Bài có liên kết');
  });

  test('stores nothing', async () => {
    const [before] = await desk.sql('select count(*)::int as n from articles');
    await ask('editor', { title: 'Không lưu' });
    expect(await desk.sql('select count(*)::int as n from articles')).toEqual([before]);
  });
});
