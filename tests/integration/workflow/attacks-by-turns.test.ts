import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RestAnswer } from '#tests/support/desk.ts';
import { openScene, type Scene } from './attack-scene.ts';

/* Ways that take several steps, or several people. */

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(async () => {
  expect(await scene.unapproved()).toEqual([]);
  await scene?.close();
});

const PUBLISHED = { _status: 'published' };
const press = (by: 'admin' | 'approver' | 'editor', id: number) => scene.edit(by, id, PUBLISHED, '');
const refused = ({ status }: RestAnswer) => {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
};
const DOWN = { _status: 'draft', withdrawal: { reason: 'published-in-error' } };

describe('two accounts that take turns', () => {
  test('A writes, B corrects a word and approves: B has written', async () => {
    const id = await scene.write('admin');
    await scene.edit('approver', id, { title: 'Một chữ của B' });
    for (const action of ['approve', 'publish']) refused(await scene.move('approver', id, action));
    refused(await press('approver', id));
    expect(await scene.isLive(id)).toBe(false);
  });

  test('A writes, B corrects, A takes the words of B: both have written', async () => {
    const id = await scene.write('admin');
    await scene.edit('approver', id, { title: 'Một chữ của B' });
    await scene.edit('admin', id, { title: 'Một chữ của A' });
    for (const by of ['admin', 'approver'] as const) refused(await press(by, id));
    expect(await scene.isLive(id)).toBe(false);
  });

  test('B corrects a word and puts it back: B has written all the same', async () => {
    const id = await scene.write('contributor', { title: 'Tít ban đầu' });
    await scene.edit('approver', id, { title: 'Tít khác' });
    await scene.edit('approver', id, { title: 'Tít ban đầu' });
    refused(await press('approver', id));
  });

  test('A copies what B wrote and publishes the copy: the copy is A’s', async () => {
    const id = await scene.live();
    const { body } = await scene.desk.rest('approver', 'POST', `/articles/${id}/duplicate`);
    refused(await press('approver', body['doc'].id));
    expect(await scene.isLive(body['doc'].id)).toBe(false);
  });

  test('A restores an old version and publishes it: what was restored is A’s choice', async () => {
    const id = await scene.live({ title: 'Bản đã duyệt lần đầu' });
    await scene.edit('editor', id, { title: 'Bản thứ hai' });
    expect((await press('approver', id)).status).toBe(200);
    const { docs } = await scene.desk.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version.title': { equals: 'Bản đã duyệt lần đầu' } },
      overrideAccess: true,
    });
    const restore = `/articles/versions/${docs[0]!.id}`;
    expect((await scene.desk.rest('approver', 'POST', restore)).status).toBe(200);
    refused(await press('approver', id));
    refused(await press('editor', id));
    expect(await scene.liveTitle(id)).toBe('Bản thứ hai');
  });
});

describe('an approval', () => {
  test('is not of what was written afterwards', async () => {
    const id = await scene.approved();
    await scene.edit('editor', id, { sapo: 'Thêm một câu.' });
    refused(await press('editor', id));
    refused(await scene.move('editor', id, 'publish'));
    expect(await scene.isLive(id)).toBe(false);
  });

  test('does not serve twice: taken down, it takes another', async () => {
    const id = await scene.live();
    expect((await scene.edit('approver', id, DOWN, '')).status).toBe(200);
    refused(await press('editor', id));
    refused(await scene.move('editor', id, 'publish'));
    expect(await scene.isLive(id)).toBe(false);
  });

  test('does not outlive the bin', async () => {
    const id = await scene.live();
    const binned = { deletedAt: new Date().toISOString(), withdrawal: { reason: 'outdated' } };
    expect((await scene.edit('approver', id, binned, '')).status).toBe(200);
    expect(await scene.isLive(id)).toBe(false);
    expect((await scene.edit('approver', id, { deletedAt: null }, '?trash=true')).status).toBeLessThan(500);
    await scene.edit('editor', id, { title: 'Sửa sau thùng rác' });
    refused(await press('editor', id));
    expect(await scene.liveTitle(id)).not.toBe('Sửa sau thùng rác');
  });

  test('of an older text does not bring that text back over a newer one', async () => {
    const id = await scene.live({ title: 'Tít thứ nhất' });
    await scene.edit('editor', id, { title: 'Tít thứ hai' });
    expect((await press('approver', id)).status).toBe(200);
    await scene.edit('editor', id, { title: 'Tít thứ nhất' });
    refused(await press('editor', id));
    expect(await scene.liveTitle(id)).toBe('Tít thứ hai');
  });

  test('ends when what it is of is returned', async () => {
    const id = await scene.approved();
    expect((await scene.move('editor', id, 'return', { reason: 'Thiếu nguồn' })).status).toBe(200);
    refused(await press('editor', id));
  });

  test('of one document is not of its copy', async () => {
    const id = await scene.approved();
    const { body } = await scene.desk.rest('editor', 'POST', `/articles/${id}/duplicate`);
    refused(await press('editor', body['doc'].id));
  });

  test('is given to what was seen, not to what has become of it', async () => {
    const id = await scene.write('contributor');
    await scene.move('contributor', id, 'submit');
    const { seen } = await scene.look('approver', id);
    await scene.edit('editor', id, { title: 'Sửa sau khi xem' });
    for (const action of ['approve', 'publish'])
      refused(await scene.desk.rest('approver', 'POST', `/articles/${id}/workflow/${action}`, { seen }));
    for (const wrong of [undefined, null, '', true, '2099-01-01T00:00:00.000Z', [seen]])
      refused(await scene.desk.rest('approver', 'POST', `/articles/${id}/workflow/approve`, { seen: wrong }));
    expect(await scene.isLive(id)).toBe(false);
  });

  test.each(['contributor', 'editor', 'treasurer', 'auditor', 'nobody'] as const)(
    'is not given by: %s',
    async (by) => {
      const id = await scene.write('other');
      await scene.move('other', id, 'submit');
      const { seen } = await scene.look('admin', id);
      const at = `/articles/${id}/workflow`;
      for (const action of ['approve', 'publish', 'emergency', 'countersign', 'withdraw'])
        refused(await scene.desk.rest(by, 'POST', `${at}/${action}`, { seen, reason: 'Gấp lắm rồi' }));
      expect(await scene.look('admin', id)).toMatchObject({ stage: 'submitted', approval: null });
    },
  );
});

describe('an emergency', () => {
  const emergency = (by: 'admin' | 'approver', id: number) =>
    scene.move(by, id, 'emergency', { reason: 'Nước lên nhanh, cần báo ngay' });

  test('is not signed by whoever declared it, nor by whoever wrote', async () => {
    const id = await scene.write('approver');
    await scene.edit('admin', id, { title: 'Hai người cùng viết' });
    expect((await emergency('approver', id)).status).toBe(200);
    refused(await scene.move('approver', id, 'countersign'));
    expect((await scene.move('admin', id, 'countersign')).status).toBeGreaterThanOrEqual(400);
    expect(await scene.look('editor', id)).toMatchObject({ emergency: { name: 'Thử approver' } });
  });

  test('does not open the next publication: what is written later needs its own approval', async () => {
    const id = await scene.write('approver', { title: 'Tin khẩn' });
    expect((await emergency('approver', id)).status).toBe(200);
    await scene.edit('approver', id, { title: 'Thêm vào tin khẩn' });
    refused(await press('approver', id));
    expect(await scene.liveTitle(id)).toBe('Tin khẩn');
  });

  test('is not declared by an editor, and not for a document in the bin', async () => {
    const id = await scene.write('editor');
    refused(await scene.move('editor', id, 'emergency', { reason: 'Tôi thấy gấp' }));
    const binned = await scene.write('approver');
    const { seen } = await scene.look('approver', binned);
    await scene.edit('admin', binned, { deletedAt: new Date().toISOString() }, '');
    const at = `/articles/${binned}/workflow/emergency`;
    refused(await scene.desk.rest('approver', 'POST', at, { seen, reason: 'Đang ở thùng rác' }));
    expect(await scene.isLive(binned)).toBe(false);
  });
});

describe('while somebody else saves', () => {
  test('an approval waits for the save in flight, and then is of something else', async () => {
    const id = await scene.write('contributor');
    await scene.move('contributor', id, 'submit');
    const { payload } = scene.desk;
    const transactionID = (await payload.db.beginTransaction())!;
    await payload.update({
      collection: 'articles',
      ...{ id, draft: true, depth: 0, overrideAccess: true },
      data: { title: 'Đang lưu dở' },
      req: { transactionID },
    });
    const { seen } = await scene.look('approver', id);
    let isAnswered = false;
    const asked = scene.desk
      .rest('approver', 'POST', `/articles/${id}/workflow/approve`, { seen })
      .finally(() => (isAnswered = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isAnswered).toBe(false);
    await payload.db.commitTransaction(transactionID);
    refused(await asked);
    expect(await scene.look('approver', id)).toMatchObject({ approval: null });
  });

  test('thirty rounds of writing, approving and publishing at once never show what nobody approved', async () => {
    const id = await scene.live();
    for (let round = 0; round < 30; round++) {
      const { seen } = await scene.look('approver', id);
      const at = `/articles/${id}/workflow`;
      const answers = await Promise.all([
        scene.edit('editor', id, { title: `Vòng ${round}, biên tập viên` }),
        round % 2 ? scene.edit('editor', id, { sapo: `Vòng ${round}.` }) : press('editor', id),
        scene.desk.rest('approver', 'POST', `${at}/publish`, { seen }),
        press('approver', id),
        scene.desk.rest('admin', 'POST', `${at}/approve`, { seen }),
      ]);
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      expect(await scene.unapproved()).toEqual([]);
    }
  }, 300_000);
});
