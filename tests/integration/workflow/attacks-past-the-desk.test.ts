import { copyDataFromLocaleHandler } from '@payloadcms/ui/utilities/copyDataFromLocale';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DueJob } from '#cms/scheduling/due-jobs.ts';
import { fit } from '#tests/integration/desk/documents.ts';
import { openScene, type Person, type Scene } from './attack-scene.ts';

/* Ways in that no browser has: schedules, our own scripts, the database itself. */

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(async () => {
  expect(await scene.unapproved()).toEqual([]);
  await scene?.close();
});

const sql = (query: string, values: unknown[] = []) => scene.desk.sql(query, values);
const PUBLISHED = { _status: 'published' };

describe('a schedule', () => {
  /** A row of the queue as the worker takes it, whoever wrote it there. */
  const due = async (id: number, user: unknown, more: object = {}): Promise<DueJob> => {
    const doc = { relationTo: 'articles', value: String(id) };
    const input = { type: 'publish', doc, ...(user === undefined ? {} : { user }), ...more };
    const [row] = await scene.desk.sql<{ id: number }>(
      `insert into payload_jobs (task_slug, input, wait_until) values ('schedulePublish', $1, now()) returning id`,
      [input],
    );
    return { id: row!.id, input, attempt: 1 } as DueJob;
  };
  const of = (by: Person) => ({ relationTo: 'users', value: scene.desk.accounts[by] });
  const fails = async (id: number, job: Promise<DueJob>, why: RegExp) => {
    const { runJob } = await import('#cms/scheduling/run-job.ts');
    await expect(runJob(scene.desk.payload, await job)).rejects.toThrow(why);
    expect(await scene.isLive(id)).toBe(false);
  };

  test.each(['contributor', 'treasurer', 'auditor'] as const)('is not made by: %s', async (by) => {
    expect(await scene.schedule(by, await scene.approved())).toMatch(/không có quyền xuất bản/u);
  });

  test('is not made by an editor of what nobody approved', async () => {
    expect(await scene.schedule('editor', await scene.write('contributor'))).toMatch(/chưa có người duyệt/u);
  });

  test('is not made by an approver of what they wrote', async () => {
    expect(await scene.schedule('approver', await scene.write('approver'))).toMatch(/không tự duyệt được/u);
  });

  test('does not publish what was changed after it was made', async () => {
    const id = await scene.approved();
    expect(await scene.schedule('editor', id)).toBeUndefined();
    await scene.edit('editor', id, { title: 'Đổi sau khi hẹn' });
    await fails(id, due(id, of('editor')), /chưa có người duyệt, hoặc đã sửa/u);
  });

  test('approves nothing by itself, whoever made it', async () => {
    const id = await scene.write('contributor');
    await fails(id, due(id, of('approver')), /chưa có người duyệt/u);
    await fails(id, due(id, of('admin')), /chưa có người duyệt/u);
  });

  test('written into the queue for a contributor is not carried out', async () => {
    const id = await scene.approved();
    await fails(id, due(id, of('contributor')), /không có quyền xuất bản/u);
  });

  test('without a user, or with one that is none, is not carried out', async () => {
    const id = await scene.approved();
    await fails(id, due(id, undefined), /không có người hẹn/u);
    await fails(id, due(id, { relationTo: 'users', value: 999_999 }), /không còn tài khoản/u);
    await fails(id, due(id, scene.desk.accounts.admin), /không có người hẹn/u);
  });

  test('carries no approver, emergency or context of its own', async () => {
    const id = await scene.write('contributor');
    const more = { emergency: 'Gấp lắm rồi', approver: { id: 1, name: 'x' }, context: scene.desk.signature };
    await fails(id, due(id, of('editor'), more), /chưa có người duyệt/u);
  });

  test('of somebody who was suspended, or lost the role, is not carried out', async () => {
    const id = await scene.approved();
    const maker = scene.desk.accounts.editor;
    await sql('update users set suspended_at = now() where id = $1', [maker]);
    await fails(id, due(id, of('editor')), /tạm khóa/u);
    await sql("update users set suspended_at = null, role = 'contributor' where id = $1", [maker]);
    await fails(id, due(id, of('editor')), /không có quyền xuất bản/u);
    await sql("update users set role = 'editor' where id = $1", [maker]);
  });
});

describe('a script of our own', () => {
  const script = (data: object, context: object = {}) =>
    scene.desk.payload.create({
      collection: 'articles',
      data: { ...fit('articles', scene.ground), ...data } as never,
      overrideAccess: true,
      context: context as never,
    });
  const signedBy = (id: number) => ({ publishing: { approver: { id, name: 'Ai đó' } } });

  test('publishes nothing that nobody signs', async () => {
    await expect(script(PUBLISHED)).rejects.toThrow(/chưa có người duyệt/u);
  });

  test.each(['contributor', 'other', 'editor', 'treasurer', 'auditor'] as const)(
    'publishes nothing in the name of: %s',
    async (by) => {
      await expect(script(PUBLISHED, signedBy(scene.desk.accounts[by]))).rejects.toThrow();
    },
  );

  test('publishes nothing in the name of nobody, or of somebody suspended', async () => {
    await expect(script(PUBLISHED, signedBy(999_999))).rejects.toThrow();
    await sql('update users set suspended_at = now() where id = $1', [scene.desk.accounts.admin]);
    await expect(script(PUBLISHED, signedBy(scene.desk.accounts.admin))).rejects.toThrow();
    await sql('update users set suspended_at = null where id = $1', [scene.desk.accounts.admin]);
  });

  test('publishes nothing in the name of who wrote it', async () => {
    const id = await scene.write('approver');
    const update = { collection: 'articles', id, data: PUBLISHED as never, overrideAccess: true } as const;
    const context = signedBy(scene.desk.accounts.approver) as never;
    await expect(scene.desk.payload.update({ ...update, context })).rejects.toThrow(/không tự duyệt được/u);
    expect(await scene.isLive(id)).toBe(false);
  });

  test('publishes nothing under a schedule or an emergency that nobody declared', async () => {
    for (const publishing of [{ scheduled: true }, { emergency: 'Gấp lắm rồi' }])
      await expect(script(PUBLISHED, { publishing })).rejects.toThrow(/chưa có người duyệt/u);
  });

  test.each(['contributor', 'treasurer', 'auditor'] as const)(
    'that forgets to ask for access does not publish for: %s',
    async (by) => {
      const id = await scene.approved();
      const req = await scene.requestOf(by);
      const update = { collection: 'articles', id, data: PUBLISHED as never, overrideAccess: true } as const;
      await expect(scene.desk.payload.update({ ...update, req })).rejects.toThrow();
      expect(await scene.isLive(id)).toBe(false);
    },
  );

  test('of Payload’s that copies between languages publishes nothing', async () => {
    const id = await scene.approved();
    const req = await scene.requestOf('contributor');
    const ask = { req, collectionSlug: 'articles', docID: id, fromLocale: 'vi', toLocale: 'vi' };
    await expect(copyDataFromLocaleHandler(ask as never)).rejects.toThrow();
    expect(await scene.isLive(id)).toBe(false);
  });
});

describe('the database', () => {
  const insertApproval = (id: number, by: number, via = 'desk', hash = "face_hash('{}')") =>
    sql(
      `insert into approvals (kind, doc_id, face_hash, via, approved_by, approver_name, note)
       values ('article', $1, ${hash}, $3, $2, 'x', 'Gấp lắm rồi')`,
      [String(id), by, via],
    );

  test.each(['article', 'campaign', 'project', 'update', 'page'])(
    'takes no live %s that nobody approved',
    async (kind) => {
      const insert = `insert into published (kind, id, state, path, face) values ($1, '4711', 'live', $2, '{"id":"4711"}')`;
      await expect(sql(insert, [kind, `/x/${kind}/`])).rejects.toThrow('Nobody has approved');
    },
  );

  test('takes no other face for what is live', async () => {
    const id = await scene.live();
    const change = `update published set face = face || '{"title":"Đổi lén"}' where kind = 'article' and id = $1`;
    await expect(sql(change, [String(id)])).rejects.toThrow('Nobody has approved');
  });

  test('takes nothing that was taken down back by its state alone', async () => {
    const id = await scene.live();
    const [row] = await scene.desk.sql<{ face: object }>('select face from published where id = $1', [
      String(id),
    ]);
    await scene.edit('approver', id, { _status: 'draft', withdrawal: { reason: 'outdated' } }, '');
    const back = `update published set state = 'live', reason = null, face = $2 where kind = 'article' and id = $1`;
    await expect(sql(back, [String(id), row!.face])).rejects.toThrow('Nobody has approved');
  });

  test('takes nobody’s row over into another document', async () => {
    const id = await scene.live();
    const other = await scene.write('contributor');
    const move = `update published set id = $2 where kind = 'article' and id = $1`;
    await expect(sql(move, [String(id), String(other)])).rejects.toThrow('Nobody has approved');
  });

  test('takes no approval of a writer', async () => {
    const id = await scene.write('approver');
    await expect(insertApproval(id, scene.desk.accounts.approver)).rejects.toThrow('cannot approve it');
    await expect(insertApproval(id, scene.desk.accounts.approver, 'publish')).rejects.toThrow(
      'cannot approve',
    );
  });

  test.each(['editor', 'contributor', 'other', 'treasurer', 'auditor'] as const)(
    'takes no approval of: %s',
    async (by) => {
      const id = await scene.write('admin');
      for (const via of ['desk', 'publish', 'emergency'])
        await expect(insertApproval(id, scene.desk.accounts[by], via)).rejects.toThrow('may not approve');
    },
  );

  test('takes an approval of other words for nothing', async () => {
    const id = await scene.write('contributor');
    await insertApproval(id, scene.desk.accounts.admin);
    const answer = await scene.edit('editor', id, PUBLISHED, '');
    expect(answer.status).toBe(403);
    expect(await scene.isLive(id)).toBe(false);
  });

  test('takes no approval that was only carried over', async () => {
    const id = await scene.write('contributor');
    await expect(insertApproval(id, scene.desk.accounts.admin, 'reprojected')).rejects.toThrow('Only making');
  });

  test('takes no emergency without a reason', async () => {
    const id = await scene.write('approver');
    const insert = `insert into approvals (kind, doc_id, face_hash, via, approved_by, approver_name, note)
      values ('article', $1, 'x', 'emergency', $2, 'x', $3)`;
    for (const note of ['', '    ', 'ab'])
      await expect(sql(insert, [String(id), scene.desk.accounts.approver, note])).rejects.toThrow('check');
  });

  test('keeps approvals as they were given', async () => {
    const id = await scene.approved();
    const where = `where doc_id = '${id}'`;
    for (const change of [
      `delete from approvals ${where}`,
      'truncate approvals',
      `update approvals set face_hash = 'x' ${where}`,
      `update approvals set doc_id = '1' ${where}`,
      `update approvals set approved_by = 1 ${where}`,
      `update approvals set writers = '{}', at = now() ${where}`,
    ])
      await expect(sql(change), change).rejects.toThrow(/stays as it was given|never deleted/u);
    await sql(`update approvals set revoked_at = now() ${where}`);
    await expect(sql(`update approvals set revoked_at = null ${where}`)).rejects.toThrow('stays as it');
  });

  test('lets nobody countersign the own emergency, nor one of words they wrote', async () => {
    const id = await scene.write('approver');
    await scene.edit('admin', id, { title: 'Hai người cùng viết' });
    expect((await scene.move('approver', id, 'emergency', { reason: 'Nước lên nhanh' })).status).toBe(200);
    const sign = `update approvals set countersigned_by = $1, countersigner_name = 'x', countersigned_at = now()
      where doc_id = '${id}' and via = 'emergency'`;
    for (const by of ['approver', 'admin', 'editor'] as const)
      await expect(sql(sign, [scene.desk.accounts[by]]), by).rejects.toThrow('may not countersign');
  });

  test('keeps the history of a document', async () => {
    await scene.approved();
    for (const change of [
      'delete from workflow_events',
      'truncate workflow_events',
      'update workflow_events set actor_name = $$x$$',
    ])
      await expect(sql(change)).rejects.toThrow('only added to');
  });
});
