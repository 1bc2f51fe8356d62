import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLocalReq } from 'payload';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { fit, layGround, type Ground } from '../desk/documents.ts';

let desk: Desk;
let pool: pg.Pool;
let ground: Ground;
let seen = 0;

beforeAll(async () => {
  desk = await openDesk();
  pool = (desk.payload.db as unknown as { pool: pg.Pool }).pool;
  ground = await layGround(desk);
});
afterAll(() => desk?.close());
beforeEach(async () => {
  seen = (await pool.query('select max(seq)::int as seq from audit_log')).rows[0].seq;
});

interface Line {
  event: string;
  actor: number | null;
  actor_name: string;
  subject_kind: string;
  subject_id: string;
  subject_title: string | null;
  detail: Record<string, unknown>;
}

/** What entered the log in this test. */
const lines = async (): Promise<Line[]> =>
  (await pool.query<Line>('select * from audit_log where seq > $1 order by seq', [seen])).rows;
const events = async () => (await lines()).map(({ event }) => event);

describe('people', () => {
  test('a user made, moved, suspended, taken back, given another password, deleted: each by whom', async () => {
    const { body } = await desk.rest('admin', 'POST', '/users', {
      name: 'Lục Thị Mai',
      email: 'mai@desk.test',
      password: 'bon-con-trau-xanh',
      role: 'contributor',
    });
    const path = `/users/${body['doc'].id}`;
    for (const change of [
      { role: 'editor' },
      { suspendedAt: new Date().toISOString() },
      { suspendedAt: null },
      { unit: ground.unit },
      { password: 'nam-con-ngua-do' },
    ])
      expect((await desk.rest('admin', 'PATCH', path, change)).status).toBe(200);
    await pool.query('delete from users where id = $1', [body['doc'].id]);
    const log = await lines();
    const made = log.filter(({ subject_kind }) => subject_kind === 'user');
    for (const event of [
      'user-created',
      'role-changed',
      'user-suspended',
      'user-reinstated',
      'user-changed',
      'password-changed',
      'user-deleted',
    ])
      expect(made.map((line) => line.event)).toContain(event);
    expect(made.find(({ event }) => event === 'role-changed')).toMatchObject({
      actor: desk.accounts.admin,
      subject_title: 'Lục Thị Mai',
      detail: { from: 'contributor', to: 'editor' },
    });
    expect(made.at(-1)).toMatchObject({ event: 'user-deleted', actor: null, actor_name: 'Hệ thống' });
    expect(JSON.stringify(made)).not.toContain('mai@desk.test');
  });

  test('a role changed by hand in the database is in the log too', async () => {
    await pool.query(`update users set role = 'admin' where id = $1`, [desk.accounts.other]);
    await pool.query(`update users set role = 'contributor' where id = $1`, [desk.accounts.other]);
    expect(await lines()).toMatchObject([
      { event: 'role-changed', actor: null, detail: { to: 'admin' } },
      { event: 'role-changed', actor: null },
    ]);
  });
});

describe('documents', () => {
  test('from the draft to the bin: every step, with the title, by whom', async () => {
    const { body } = await desk.rest('contributor', 'POST', '/articles?draft=true', fit('articles', ground));
    const path = `/articles/${body['doc'].id}`;
    for (const [who, action, more] of [
      ['contributor', 'submit', {}],
      ['approver', 'approve', {}],
      ['editor', 'publish', {}],
      ['approver', 'withdraw', { withdrawal: 'published-in-error' }],
    ] as const) {
      const { body: view } = await desk.rest(who, 'GET', `${path}/workflow`);
      const answer = await desk.rest(who, 'POST', `${path}/workflow/${action}`, {
        seen: view['seen'],
        ...more,
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    }
    const binned = await desk.rest('approver', 'PATCH', path, { deletedAt: new Date().toISOString() });
    expect(binned.status, JSON.stringify(binned.body)).toBe(200);
    const log = (await lines()).filter(({ subject_id }) => subject_id === String(body['doc'].id));
    expect(log.map(({ event }) => event)).toEqual([
      'submitted',
      'approved',
      'published',
      'withdrawn',
      'binned',
    ]);
    const [submitted, approved, published] = log;
    expect(submitted).toMatchObject({ actor: desk.accounts.contributor, actor_name: 'Thử contributor' });
    expect(approved).toMatchObject({ actor: desk.accounts.approver, detail: { via: 'desk' } });
    expect(published).toMatchObject({ actor: desk.accounts.editor, subject_kind: 'article' });
    expect(published!.subject_title).toBe(body['doc'].title);
    // What was approved is what went live, to the byte.
    expect(published!.detail['face']).toBe(approved!.detail['face']);
  });

  test('a topic renamed, and the words of the site changed', async () => {
    await desk.rest('admin', 'PATCH', `/topics/${ground.topic}`, { name: 'Phong trào' });
    expect(await lines()).toMatchObject([
      {
        event: 'republished',
        subject_kind: 'topic',
        subject_title: 'Phong trào',
        actor: desk.accounts.admin,
      },
    ]);
  });

  test('a thousand at once leave one line for each kind', async () => {
    await pool.query(`insert into published (kind, id, state, face)
      select 'place', 'many-' || n, 'live', jsonb_build_object('id', n, 'name', 'x') from generate_series(1, 1000) n`);
    expect(await lines()).toMatchObject([
      { event: 'published', subject_kind: 'place', detail: { count: 1000 } },
    ]);
    await pool.query(`update published set state = 'withdrawn', face = null where id like 'many-%'`);
    expect(await events()).toEqual(['published', 'withdrawn']);
  });

  test('an update that changes nothing leaves no line', async () => {
    await pool.query('update published set seq = seq');
    expect(await events()).toEqual([]);
  });

  test('a refused save leaves nothing', async () => {
    const { status } = await desk.rest('admin', 'PATCH', `/topics/${ground.topic}`, { name: '' });
    expect(status).toBe(400);
    expect(await events()).toEqual([]);
  });
});

describe('hosts and consents', () => {
  test('a host proposed, approved and removed', async () => {
    await pool.query(`insert into link_hosts (host, note, proposed_by_id) values ('vi-du.vn', 'Thử', $1)`, [
      desk.accounts.editor,
    ]);
    await pool.query(
      `update link_hosts set approved_by_id = $1, approved_at = now() where host = 'vi-du.vn'`,
      [desk.accounts.approver],
    );
    await pool.query(`delete from link_hosts where host = 'vi-du.vn'`);
    expect(await lines()).toMatchObject([
      { event: 'host-proposed', actor: desk.accounts.editor },
      { event: 'host-approved', actor: desk.accounts.approver, subject_title: 'vi-du.vn' },
      { event: 'host-removed' },
    ]);
  });

  test('a consent stands in the log by its number: the log cannot forget a child', async () => {
    await pool.query(`insert into consents (person, given_on) values ('Nông Thị Bé', now())`);
    expect(await events()).toEqual(['consent-given']);
    expect(JSON.stringify(await lines())).not.toContain('Bé');
  });
});

test('what the database refuses at the commit is told to whoever saves', async () => {
  await pool.query(`
    create function refuse_late() returns trigger language plpgsql as $$
    begin raise exception 'too late'; end $$;
    create constraint trigger refuse_late after update on topics deferrable initially deferred
      for each row execute function refuse_late()`);
  try {
    const { status } = await desk.rest('admin', 'PATCH', `/topics/${ground.topic}`, {
      name: 'Không lưu được',
    });
    expect(status).toBe(500);
  } finally {
    await pool.query('drop trigger refuse_late on topics; drop function refuse_late');
  }
  const { body } = await desk.rest('admin', 'GET', `/topics/${ground.topic}`);
  expect(body['name']).not.toBe('Không lưu được');
});

test('a schedule that is dropped says who dropped it, and whose it was', async () => {
  const { body } = await desk.rest('contributor', 'POST', '/articles?draft=true', fit('articles', ground));
  const doc = { relationTo: 'articles', value: body['doc'].id };
  const queue = async (maker: number, hasError: boolean) => {
    const { rows } = await pool.query(
      `insert into payload_jobs (task_slug, input, wait_until, has_error)
       values ('schedulePublish', $1, now() + interval '1 day', $2) returning id`,
      [{ type: 'publish', doc, user: { relationTo: 'users', value: maker } }, hasError],
    );
    return rows[0].id as number;
  };
  const { scheduleServerFunctions } = await import('#cms/scheduling/schedule-server-functions.ts');
  const req = await createLocalReq(
    {
      user: {
        ...(await desk.payload.findByID({ collection: 'users', id: desk.accounts.editor })),
        collection: 'users',
      },
    },
    desk.payload,
  );
  const drop = scheduleServerFunctions['schedule-publish']!;
  expect(await drop({ req, deleteID: await queue(desk.accounts.approver, false) } as never)).toEqual({});
  const failed = await queue(desk.accounts.other, true);
  expect((await desk.rest('admin', 'DELETE', `/publishing/troubles/${failed}`)).status).toBe(200);
  await pool.query('delete from payload_jobs where id = $1', [await queue(987_654, false)]);
  const dropped = (await lines()).filter(({ event }) => event === 'schedule-dropped');
  expect(dropped.map(({ actor, detail }) => [actor, detail['scheduledBy']])).toEqual([
    [desk.accounts.editor, 'Thử approver'],
    [desk.accounts.admin, 'Thử other'],
    [null, 'tài khoản số 987654'],
  ]);
});
