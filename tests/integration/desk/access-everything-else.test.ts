import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { ASKERS, CLASS_OF, ORDER_RIGHTS, type Asker } from './access-oracle.ts';
import { wholeState } from './states.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const ok = ({ status }: { status: number }) => status >= 200 && status < 300;
const staff = (asker: Asker) => asker !== 'nobody';
const publishes = (asker: Asker) => asker === 'admin' || asker === 'approver';

test('every collection and global has a class in the oracle', () => {
  const known = Object.keys(CLASS_OF).sort();
  const { collections, globals } = desk.config;
  expect([...collections, ...globals].map(({ slug }) => String(slug)).sort()).toEqual(known);
});

test('every access function of every collection and global is written out', () => {
  const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const;
  const missing = desk.config.collections.flatMap(({ slug, access }) =>
    operations
      .filter((operation) => !access[operation] || access[operation].name === 'defaultAccess')
      .map((o) => `${slug}.${o}`),
  );
  for (const { slug, access } of desk.config.globals)
    for (const operation of ['read', 'update', 'readVersions'] as const)
      if (!access[operation] || access[operation].name === 'defaultAccess')
        missing.push(`${slug}.${operation}`);
  expect(missing).toEqual([]);
});

const ORDER = {
  topics: (n: number) => ({ name: `Chuyên mục ${n}`, position: n }),
  series: (n: number) => ({ name: `Loạt bài ${n}`, position: n }),
  units: (n: number) => ({ name: `Đoàn xã ${n}`, level: 'commune', position: n }),
  places: (n: number) => ({ name: `xã ${n}`, level: 'commune' }),
  redirects: (n: number) => ({ from: `/cu-${n}`, to: '/tin-tuc/' }),
} as const;
let n = 0;

describe.each(Object.keys(ORDER) as (keyof typeof ORDER)[])('%s', (collection) => {
  const fresh = () => ORDER[collection]((n += 1)) as Record<string, unknown>;
  const make = async () =>
    (await desk.payload.create({ collection, data: fresh() as never, overrideAccess: true, depth: 0 })).id;
  const change = collection === 'redirects' ? { to: '/don-vi/' } : { name: 'Tên mới' };

  const attempts: Record<string, (asker: Sender, id: number) => Promise<boolean>> = {
    create: async (asker) => ok(await desk.rest(asker, 'POST', `/${collection}`, fresh())),
    update: async (asker, id) => ok(await desk.rest(asker, 'PATCH', `/${collection}/${id}`, change)),
    'update many': async (asker, id) => {
      const { body } = await desk.rest(asker, 'PATCH', `/${collection}?where[id][equals]=${id}`, change);
      return body.docs?.length > 0;
    },
    delete: async (asker, id) => ok(await desk.rest(asker, 'DELETE', `/${collection}/${id}`)),
    'delete many': async (asker, id) =>
      (await desk.rest(asker, 'DELETE', `/${collection}?where[id][equals]=${id}`)).body.docs?.length > 0,
    duplicate: async (asker, id) =>
      ok(await desk.rest(asker, 'POST', `/${collection}/${id}/duplicate`, fresh())),
    'find in list': async (asker, id) =>
      (await desk.rest(asker, 'GET', `/${collection}?where[id][equals]=${id}`)).body.docs?.length > 0,
    'read by id': async (asker, id) => ok(await desk.rest(asker, 'GET', `/${collection}/${id}`)),
  };

  for (const asker of ASKERS)
    test.each(Object.keys(attempts))(`${asker}: %s`, async (operation) => {
      const id = await make();
      const before = await wholeState(desk, collection, id);
      const expected = ORDER_RIGHTS[operation]![asker];
      expect(await attempts[operation]!(asker, id)).toBe(expected);
      if (!expected) expect(await wholeState(desk, collection, id)).toBe(before);
    });
});

describe('media', () => {
  const upload = async (asker: Sender, alt = 'Đoàn viên trồng cây') => {
    const noise = Buffer.from(Array.from({ length: 300 }, () => Math.floor(Math.random() * 256)));
    const jpeg = await sharp(noise, { raw: { width: 10, height: 10, channels: 3 } })
      .resize(600, 400)
      .jpeg()
      .toBuffer();
    const form = new FormData();
    form.append('file', new File([new Uint8Array(jpeg)], 'z715.jpg', { type: 'image/jpeg' }));
    form.append('_payload', JSON.stringify({ alt }));
    return desk.rest(asker, 'POST', '/media', form);
  };

  for (const asker of ASKERS) {
    test(`${asker}: upload`, async () => {
      expect(ok(await upload(asker))).toBe(staff(asker) && asker !== 'auditor');
    });

    test(`${asker}: read the document and the original`, async () => {
      const { doc } = (await upload('other')).body;
      expect(ok(await desk.rest(asker, 'GET', `/media/${doc.id}`))).toBe(staff(asker));
      expect(ok(await desk.rest(asker, 'GET', `/media/file/${doc.filename}`))).toBe(staff(asker));
    });

    test(`${asker}: edit what another uploaded`, async () => {
      const { doc } = (await upload('other')).body;
      const answer = await desk.rest(asker, 'PATCH', `/media/${doc.id}`, { credit: 'Nguyễn Văn A' });
      expect(ok(answer)).toBe(['admin', 'approver', 'editor'].includes(asker));
    });

    test(`${asker}: delete, put in the bin`, async () => {
      const { doc } = (await upload('other')).body;
      const bin = await desk.rest(asker, 'PATCH', `/media/${doc.id}`, {
        deletedAt: new Date().toISOString(),
      });
      expect(ok(bin)).toBe(publishes(asker));
      expect(ok(await desk.rest(asker, 'DELETE', `/media/${doc.id}?trash=true`))).toBe(publishes(asker));
    });
  }

  test('a contributor edits their own upload', async () => {
    const { doc } = (await upload('contributor')).body;
    const answer = await desk.rest('contributor', 'PATCH', `/media/${doc.id}`, { credit: 'Trần Thị B' });
    expect(answer.body.doc.credit).toBe('Trần Thị B');
  });

  test('a contributor does not take a picture out of the bin', async () => {
    const { doc } = (await upload('contributor')).body;
    await desk.rest('approver', 'PATCH', `/media/${doc.id}`, { deletedAt: new Date().toISOString() });
    const answer = await desk.rest('contributor', 'PATCH', `/media/${doc.id}?trash=true`, {
      deletedAt: null,
    });
    expect(ok(answer)).toBe(false);
  });

  test('facts about a file cannot be written from outside', async () => {
    const { doc } = (await upload('editor')).body;
    const forged = { hash: 'a'.repeat(64), type: 'file', color: '#000000', createdBy: desk.accounts.admin };
    const answer = await desk.rest('editor', 'PATCH', `/media/${doc.id}`, forged);
    expect(answer.body.doc).toMatchObject({
      hash: doc.hash,
      type: 'picture',
      createdBy: desk.accounts.editor,
    });
  });
});

const account = async (role = 'contributor') => {
  const data = { name: 'Người thử', email: `u${(n += 1)}@desk.test`, password: 'mat-khau-du-dai', role };
  return desk.payload.create({ collection: 'users', data: data as never, overrideAccess: true, depth: 0 });
};

describe('users', () => {
  for (const asker of ASKERS) {
    const admin = asker === 'admin';
    test(`${asker}: make an account`, async () => {
      const data = { name: 'X', email: `n${(n += 1)}@desk.test`, password: 'mat-khau-du-dai', role: 'admin' };
      expect(ok(await desk.rest(asker, 'POST', '/users', data))).toBe(admin);
    });

    test(`${asker}: change another's name, password, role`, async () => {
      const { id } = await account();
      expect(ok(await desk.rest(asker, 'PATCH', `/users/${id}`, { name: 'Y' }))).toBe(admin);
      expect(ok(await desk.rest(asker, 'PATCH', `/users/${id}`, { password: 'mat-khau-khac-1' }))).toBe(
        admin,
      );
      expect(ok(await desk.rest(asker, 'PATCH', `/users/${id}`, { role: 'admin' }))).toBe(admin);
      const many = await desk.rest(asker, 'PATCH', `/users?where[id][equals]=${id}`, { name: 'Z' });
      expect(many.body.docs?.length > 0).toBe(admin);
    });

    test(`${asker}: delete another`, async () => {
      const { id } = await account();
      expect(ok(await desk.rest(asker, 'DELETE', `/users/${id}`))).toBe(admin);
    });

    test(`${asker}: see names, but addresses only of oneself`, async () => {
      const { id, email } = await account();
      const { status, body } = await desk.rest(asker, 'GET', `/users/${id}`);
      expect(status === 200).toBe(staff(asker));
      if (!staff(asker)) return;
      expect(body.name).toBe('Người thử');
      expect(body.email).toBe(admin ? email : undefined);
      expect(JSON.stringify(body)).not.toMatch(/hash|salt|resetPassword|lockUntil/u);
    });
  }

  test.each(['approver', 'editor', 'contributor'] as const)(
    '%s: renames oneself, but stays in the role and keeps the address',
    async (asker) => {
      const id = desk.accounts[asker];
      const change = { name: 'Tên mới', role: 'admin', email: 'khac@desk.test' };
      const { status, body } = await desk.rest(asker, 'PATCH', `/users/${id}`, change);
      expect(status).toBe(200);
      expect(body.doc).toMatchObject({ name: 'Tên mới', role: asker, email: `${asker}@desk.test` });
    },
  );

  test('the hidden address is no filter either', async () => {
    const { email } = await account();
    const { body } = await desk.rest('contributor', 'GET', `/users?where[email][equals]=${email}`);
    expect(body.docs ?? []).toEqual([]);
  });

  test('a password shorter than 12 characters is refused in Vietnamese', async () => {
    const answer = await desk.rest('editor', 'PATCH', `/users/${desk.accounts.editor}`, { password: 'ngan' });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('Mật khẩu cần ít nhất 12 ký tự.');
  });

  test('the last administrator keeps role and account', async () => {
    const { docs } = await desk.payload.find({
      collection: 'users',
      where: { role: { equals: 'admin' } },
      limit: 0,
    });
    for (const { id } of docs.filter(({ id }) => id !== desk.accounts.admin))
      await desk.payload.delete({ collection: 'users', id, overrideAccess: true });
    const me = `/users/${desk.accounts.admin}`;
    expect((await desk.rest('admin', 'PATCH', me, { role: 'editor' })).status).toBe(403);
    expect((await desk.rest('admin', 'DELETE', me)).status).toBe(403);
    await expect(
      desk.payload.delete({ collection: 'users', id: desk.accounts.admin, overrideAccess: true }),
    ).rejects.toThrow('quản trị viên duy nhất');
  });
});

describe('globals', () => {
  for (const asker of ASKERS)
    test.each(['front', 'navigation', 'site'])(`${asker}: %s`, async (slug) => {
      const data =
        slug === 'site'
          ? { name: 'Tỉnh Đoàn', shortName: 'TĐ', description: 'x', address: 'y', phone: '0' }
          : {};
      expect(ok(await desk.rest(asker, 'GET', `/globals/${slug}`))).toBe(staff(asker));
      expect(ok(await desk.rest(asker, 'POST', `/globals/${slug}`, data))).toBe(publishes(asker));
    });
});

describe('collections of Payload', () => {
  const closed = Object.entries(CLASS_OF).filter(([, group]) => group === 'closed');
  for (const asker of ASKERS)
    test.each(closed)(`${asker}: %s is closed`, async (slug) => {
      for (const [method, path] of [
        ['GET', ''],
        ['GET', '/1'],
        ['POST', ''],
        ['PATCH', '/1'],
        ['DELETE', '/1'],
        ['PATCH', '?where[id][exists]=true'],
        ['DELETE', '?where[id][exists]=true'],
      ] as const)
        expect
          .soft(ok(await desk.rest(asker, method, `/${slug}${path}`, method === 'GET' ? undefined : {})))
          .toBe(false);
    });

  for (const asker of ASKERS)
    test(`${asker}: starts no job over HTTP`, async () => {
      for (const path of ['/payload-jobs/run', '/payload-jobs/handle-schedules'])
        expect.soft(ok(await desk.rest(asker, 'GET', path))).toBe(false);
    });

  for (const asker of ASKERS)
    test(`${asker}: keeps own preferences and reads nobody else's`, async () => {
      const saved = await desk.rest(asker, 'POST', '/payload-preferences/nav', { value: { open: asker } });
      expect(ok(saved)).toBe(staff(asker));
      const { body } = await desk.rest(asker, 'GET', '/payload-preferences?limit=100');
      const users = ((body.docs ?? []) as { user: { value: { id: number } | number } }[]).map(({ user }) =>
        typeof user.value === 'object' ? user.value.id : user.value,
      );
      const me = staff(asker) ? [desk.accounts[asker as Exclude<Asker, 'nobody'>]] : [];
      expect([...new Set(users)]).toEqual(me);
    });

  for (const asker of ASKERS)
    test(`${asker}: sees who edits what`, async () => {
      expect(ok(await desk.rest(asker, 'GET', '/payload-locked-documents'))).toBe(staff(asker));
    });
});

// Last: whichever of the two goes, the desk's own administrator may be signed out by it.
test('of two administrators who demote each other at once, one stays', async () => {
  const second = await account('admin');
  const demote = (id: number) =>
    desk.payload.update({ collection: 'users', id, data: { role: 'editor' }, overrideAccess: true });
  await Promise.allSettled([demote(second.id), demote(desk.accounts.admin)]);
  const { totalDocs } = await desk.payload.count({
    collection: 'users',
    where: { role: { equals: 'admin' } },
  });
  expect(totalDocs).toBe(1);
});
