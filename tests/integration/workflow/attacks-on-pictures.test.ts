import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RestAnswer, Sender } from '#tests/support/desk.ts';
import { hero, pictureForm } from '#tests/integration/consent/photo-desk.ts';
import { openScene, type Scene } from './attack-scene.ts';
import { WAYS_TO_A_PICTURE, WAYS_TO_BE_RID_OF_IT } from './ways-to-a-picture.ts';

/*
 * The words, the focus and the file of a picture are public with the page that shows it, though nobody approves them
 * with the page: who has not the right changes none of them, on no way in, neither of what is live nor of what was
 * approved and waits for its hour.
 */

let scene: Scene;
let neighbour: number;
beforeAll(async () => {
  scene = await openScene();
  const data = { name: 'Đoàn xã Yên Hân', level: 'commune', position: 5 } as const;
  neighbour = (await scene.desk.payload.create({ collection: 'units', data, overrideAccess: true, depth: 0 }))
    .id;
});
afterAll(() => scene?.close());

const upload = async (by: Sender, data: object = {}): Promise<number> => {
  const words = { alt: 'Đoàn viên lát gạch sân nhà văn hóa thôn', credit: 'Hà Linh', ...data };
  return (await scene.desk.rest(by, 'POST', '/media', await pictureForm(words))).body['doc'].id;
};

/** What readers see, and the file that it is made of. */
async function shown(picture: number): Promise<string> {
  const [row] = await scene.desk.sql<{ filename: string; state: string }>(
    `select p.state, p.face, m.filename, m.hash, m.focal_x, m.focal_y, m.alt, m.credit, m.deleted_at,
      m.created_by_id
     from media m join published p on p.kind = 'media' and p.id = m.id::text where m.id = $1`,
    [picture],
  );
  const file = row && (await scene.desk.rest('admin', 'GET', `/media/file/${row.filename}`));
  return JSON.stringify({ ...row, file: file?.status });
}

interface Attacker {
  by: Sender;
  /** Bound to a unit whose business the picture is not. */
  elsewhere?: true;
}

const UPLOADERS: Record<string, Attacker> = {
  'the contributor who uploaded it': { by: 'contributor' },
  'another contributor': { by: 'other' },
  'an editor': { by: 'editor' },
  'an editor of another unit': { by: 'editor', elsewhere: true },
  'an approver of another unit': { by: 'approver', elsewhere: true },
  'the treasurer': { by: 'treasurer' },
  'the auditor': { by: 'auditor' },
  'a visitor': { by: 'nobody' },
};

const bind = async ({ by, elsewhere }: Attacker, unit: number | null) => {
  if (elsewhere && by !== 'nobody')
    await scene.desk.sql('update users set unit_id = $1 where id = $2', [unit, scene.desk.accounts[by]]);
};

describe.each(Object.entries(UPLOADERS))('%s', (_, attacker) => {
  const { by } = attacker;
  const STATES = {
    'on a live page': (picture: number) => scene.live({ hero: hero(picture) }),
    'in what was approved': (picture: number) => scene.approved({ hero: hero(picture) }),
  };
  describe.each(Object.entries(STATES))('%s', (state, make) => {
    let picture: number;
    beforeAll(async () => {
      picture = await upload('contributor');
      await make(picture);
      await bind(attacker, neighbour);
    });
    afterAll(() => bind(attacker, null));

    const ways =
      state === 'on a live page' ? { ...WAYS_TO_A_PICTURE, ...WAYS_TO_BE_RID_OF_IT } : WAYS_TO_A_PICTURE;
    test.each(Object.entries(ways))('%s changes nothing that readers see', async (_, attempt) => {
      const before = await shown(picture);
      const answers = [await attempt({ scene, by, picture })].flat().filter(Boolean) as RestAnswer[];
      expect(await shown(picture)).toBe(before);
      for (const { status } of answers) expect(status === 501 || status < 500).toBe(true);
    });
  });
});

test('the matrix has hundreds of attacks', () => {
  const ways = Object.keys(WAYS_TO_A_PICTURE).length;
  expect(Object.keys(UPLOADERS).length * ways * 2).toBeGreaterThanOrEqual(400);
});

describe('words of a picture in what is being judged', () => {
  const OTHER = { alt: 'Lời khác cho ảnh này' };
  const change = async (by: Sender, picture: number) =>
    (await scene.desk.rest(by, 'PATCH', `/media/${picture}`, OTHER)).status;
  const withPicture = async () => {
    const picture = await upload('contributor');
    return { picture, id: await scene.write('contributor', { hero: hero(picture) }) };
  };

  test('are the writer’s while it is a draft', async () => {
    const { picture } = await withPicture();
    expect(await change('contributor', picture)).toBe(200);
  });

  test('are the editors’ once it was handed in', async () => {
    const { picture, id } = await withPicture();
    await scene.move('contributor', id, 'submit');
    expect(await change('contributor', picture)).toBe(403);
    expect(await change('editor', picture)).toBe(200);
  });

  test('are the approvers’ once it waits for them', async () => {
    const { picture, id } = await withPicture();
    await scene.move('editor', id, 'pass');
    expect(await change('editor', picture)).toBe(403);
    expect(await change('approver', picture)).toBe(200);
  });

  test.each(['approver', 'admin'] as const)(
    'are nobody’s once it was approved, not even of: %s',
    async (by) => {
      const picture = await upload('contributor');
      const id = await scene.approved({ hero: hero(picture) });
      expect(await change(by, picture)).toBe(403);
      expect((await scene.move('editor', id, 'return', { reason: 'Sửa lời cho ảnh' })).status).toBe(200);
      expect(await change(by, picture)).toBe(200);
    },
  );

  test('are nobody’s while it waits for its hour', async () => {
    const { picture, id } = await withPicture();
    expect(await scene.schedule('approver', id)).toBeUndefined();
    expect(await change('approver', picture)).toBe(403);
  });

  test('may be written wherever there were none: nothing of it could be approved', async () => {
    const picture = await upload('contributor', { alt: '' });
    const id = await scene.write('contributor', { hero: hero(picture) });
    await scene.move('contributor', id, 'submit');
    expect(await change('contributor', picture)).toBe(200);
  });

  test('name no draft of others to who is refused', async () => {
    const picture = await upload('contributor');
    const id = await scene.write('editor', { title: 'Việc chưa ai được biết', hero: hero(picture) });
    await scene.move('editor', id, 'pass');
    const { status, body } = await scene.desk.rest('contributor', 'PATCH', `/media/${picture}`, OTHER);
    expect(status).toBe(403);
    expect(JSON.stringify(body)).not.toContain('Việc chưa ai được biết');
  });
});

describe('an approver of a unit', () => {
  test('changes the words of a picture that only pages of that unit show', async () => {
    const picture = await upload('contributor');
    const id = await scene.write('admin', { ownerUnit: neighbour, hero: hero(picture) });
    expect((await scene.move('approver', id, 'publish')).status).toBe(200);
    await bind({ by: 'approver', elsewhere: true }, neighbour);
    const data = { alt: 'Đoàn viên xã Yên Hân lát gạch' };
    const change = () => scene.desk.rest('approver', 'PATCH', `/media/${picture}`, data);
    expect((await change()).status).toBe(200);
    await bind({ by: 'approver', elsewhere: true }, null);
    await scene.live({ title: 'Bài của tỉnh', hero: hero(picture) });
    await bind({ by: 'approver', elsewhere: true }, neighbour);
    data.alt = 'Lời khác nữa';
    const { status, body } = await change();
    expect(status).toBe(403);
    expect(body['errors'][0].message).toContain('“Bài của tỉnh”');
    await bind({ by: 'approver', elsewhere: true }, null);
  });
});

describe('other words for a picture on a live page', () => {
  const look = async (picture: number) =>
    (
      await scene.desk.sql<{ actors: number[]; looked_by: number | null; seq: string }>(
        "select actors, looked_by, seq from second_looks where kind = 'media' and id = $1",
        [String(picture)],
      )
    )[0];

  test('wait for a second look, which whoever wrote them cannot give', async () => {
    const picture = await upload('contributor');
    await scene.live({ hero: hero(picture) });
    expect(await look(picture)).toBeUndefined();
    await scene.desk.rest('approver', 'PATCH', `/media/${picture}`, { alt: 'Sửa một mình' });
    const { approver, admin } = scene.desk.accounts;
    const open = await look(picture);
    expect(open).toMatchObject({ actors: [approver], looked_by: null });
    const sign = (by: Sender) =>
      scene.desk.rest(by, 'POST', '/second-looks', {
        ...{ kind: 'media', id: String(picture), seq: Number(open!.seq) },
      });
    expect((await sign('approver')).status).toBe(409);
    expect((await sign('editor')).status).toBe(403);
    expect((await sign('admin')).status).toBe(200);
    expect(await look(picture)).toMatchObject({ looked_by: admin });
  });

  test('need none for what no page shows', async () => {
    const picture = await upload('approver');
    await scene.desk.rest('approver', 'PATCH', `/media/${picture}`, { alt: 'Chưa ở trang nào' });
    expect(await look(picture)).toBeUndefined();
  });
});
