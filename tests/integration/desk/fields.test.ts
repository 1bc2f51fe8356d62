import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '#tests/support/desk.ts';
import { fit, layGround, paragraph, type Ground } from './documents.ts';

let desk: Desk;
let ground: Ground;
beforeAll(async () => {
  desk = await openDesk();
  ground = await layGround(desk);
});
afterAll(() => desk?.close());

const post = async (path: string, data: unknown) => (await desk.rest('approver', 'POST', path, data)).body;
const patch = (path: string, data: unknown) => desk.rest('approver', 'PATCH', path, data);

describe('the slug', () => {
  test('follows a title that is still being typed', async () => {
    const { doc } = await post('/articles?draft=true', { title: 'Tuổi tr' });
    expect(doc.slug).toBe('tuoi-tr');
    const saved = await patch(`/articles/${doc.id}?draft=true&autosave=true`, {
      title: 'Tuổi trẻ ra quân',
      slug: 'tuoi-tr',
    });
    expect(saved.body.doc.slug).toBe('tuoi-tre-ra-quan');
  });

  test('stays once the document was published, whatever its title', async () => {
    const { doc } = (await desk.publish('/articles', fit('articles', ground))).body;
    const saved = await desk.publish(`/articles/${doc.id}`, { title: 'Tít khác hẳn' });
    expect(saved.body.doc.slug).toBe(doc.slug);
  });

  test('stays as an editor typed it', async () => {
    const { doc } = await post('/articles?draft=true', { title: 'Tuổi trẻ ra quân', slug: 'ra-quan' });
    const saved = await patch(`/articles/${doc.id}?draft=true`, { title: 'Tuổi trẻ lại ra quân' });
    expect(saved.body.doc.slug).toBe('ra-quan');
  });

  test('steps aside where slugs must differ', async () => {
    const title = 'Mùa hè xanh';
    expect((await post('/campaigns?draft=true', { title })).doc.slug).toBe('mua-he-xanh');
    expect((await post('/campaigns?draft=true', { title })).doc.slug).toBe('mua-he-xanh-2');
    expect((await post('/topics', { name: 'Hoạt động cơ sở', position: 2 })).doc.slug).toBe(
      'hoat-dong-co-so-2',
    );
  });

  test('is refused in Vietnamese where another document has the one that was typed', async () => {
    await post('/pages?draft=true', { title: 'Giới thiệu chung' });
    const answer = await post('/pages?draft=true', { title: 'Khác', slug: 'gioi-thieu-chung' });
    expect(JSON.stringify(answer.errors)).toContain('đã có bài khác dùng');
  });

  test('of two articles may be the same, their addresses carry the number', async () => {
    const title = 'Ra quân';
    const first = (await post('/articles?draft=true', { title })).doc;
    expect((await post('/articles?draft=true', { title })).doc.slug).toBe(first.slug);
  });

  test('of a page steps aside from the addresses of the site, and is refused if typed', async () => {
    expect((await post('/pages?draft=true', { title: 'Tin tức' })).doc.slug).toBe('tin-tuc-2');
    const answer = await desk.publish('/pages', { ...fit('pages', ground), slug: 'tin-tuc' });
    expect(JSON.stringify(answer.body.errors)).toContain('Cổng đã dùng địa chỉ');
  });

  test('of a document in the bin is free for another, and steps aside when it comes back', async () => {
    const { doc } = await post('/campaigns?draft=true', { title: 'Chủ nhật xanh' });
    await patch(`/campaigns/${doc.id}`, { deletedAt: new Date().toISOString() });
    expect((await post('/campaigns?draft=true', { title: 'Chủ nhật xanh' })).doc.slug).toBe('chu-nhat-xanh');
    const back = await patch(`/campaigns/${doc.id}?trash=true`, { deletedAt: null });
    expect(back.body.doc.slug).toBe('chu-nhat-xanh-2');
  });

  test.each(['Đường Hoa', 'duong--hoa', '-duong', '../etc', 'đường-hoa', 'a'.repeat(121)])(
    'that reads %s is refused on publish',
    async (slug) => {
      const { status } = await desk.publish('/articles', { ...fit('articles', ground), slug });
      expect(status).toBe(400);
    },
  );
});

describe('text', () => {
  test('is stored in NFC with single spaces, rich text and rows too', async () => {
    const nfd = 'Đoàn  xã Hoà\u00A0Mục'.normalize('NFD');
    const { doc } = await post('/campaigns?draft=true', {
      title: ` ${nfd} `,
      body: paragraph(`${nfd} `),
      timeline: [{ on: '2023-06-01T05:00:00.000Z', title: nfd }],
    });
    expect(doc.title).toBe('Đoàn xã Hoà Mục');
    expect(doc.timeline[0].title).toBe('Đoàn xã Hoà Mục');
    expect(doc.body.root.children[0].children[0].text).toBe('Đoàn xã Hoà Mục ');
  });

  test.each(['duong hoa', 'Đường HOA', 'Đường hoa'.normalize('NFD')])(
    'is found by %s in lists and in pickers',
    async (words) => {
      const { doc } = await post('/articles?draft=true', { title: 'Con đường hoa ở Nà Choọng' });
      for (const field of ['searchText', 'title']) {
        const where = `where[or][0][${field}][like]=${encodeURIComponent(words)}&draft=true&limit=100`;
        const { body } = await desk.rest('editor', 'GET', `/articles?${where}`);
        expect(body.docs.map(({ id }: { id: number }) => id)).toContain(doc.id);
      }
    },
  );

  test.each(['25-KH/TĐTN', '25 KH TDTN', 'số 25/KH-TĐTN', '025-kh/tđtn-btg', 'kế hoạch số 25'])(
    'the paper 25-KH/TĐTN-BTG is found by %s, and 125-KH/TĐTN is not',
    async (words) => {
      const ids: number[] = [];
      for (const number of ['25-KH/TĐTN-BTG', '125-KH/TĐTN', '25-QĐ/TĐTN'])
        ids.push((await post('/documents?draft=true', { number, title: 'Tháng Thanh niên' })).doc.id);
      const query = `where[or][0][searchText][like]=${encodeURIComponent(words)}&draft=true&limit=100`;
      const { body } = await desk.rest('editor', 'GET', `/documents?${query}`);
      const found = body.docs.map(({ id }: { id: number }) => id);
      expect(found).toContain(ids[0]);
      expect(found).not.toContain(ids[1]);
      expect(found).not.toContain(ids[2]);
    },
  );
});

describe('a rich text outside the closed set is refused, on drafts too', () => {
  const withNode = (node: unknown) => {
    const body = paragraph('x') as { root: { children: unknown[] } };
    body.root.children = [node];
    return body;
  };
  const link = (url: string) => {
    const body = paragraph('x');
    const text = body.root.children[0]!.children;
    const fields = { linkType: 'custom', url };
    body.root.children[0]!.children = [
      { type: 'link', version: 3, format: '', indent: 0, direction: null, fields, children: text } as never,
    ];
    return body;
  };
  test.each([
    ['an unknown node', withNode({ type: 'iframe', version: 1, src: 'https://x.vn' })],
    ['an unknown property', { root: { ...paragraph('x').root, onclick: 'x' } }],
    ['a javascript link', link('javascript:alert(1)')],
    ['a protocol-relative link', link('//ke-gian.example')],
    ['something that is no tree', 'chỉ là chữ'],
    ['an array', []],
  ])('%s', async (_, body) => {
    const answer = await desk.rest('editor', 'POST', '/articles?draft=true', { title: 'Thử', body });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].data.errors[0]).toMatchObject({ path: 'body' });
  });
});

test('a bomb of 10,000 levels is refused before anything walks through it', async () => {
  const level = '{"type":"quote","version":1,"children":[';
  const tree = `{"root":{"type":"root","version":1,"children":[${level.repeat(10_000)}${']}'.repeat(10_001)}}`;
  const answer = await desk.rest('editor', 'POST', '/articles?draft=true', `{"title":"Thử","body":${tree}}`);
  expect(answer.status).toBe(400);
});

describe('what a list asks for', () => {
  test.each(['limit=0', 'limit=100000', 'limit=-1', 'limit=abc', 'pagination=false'])(
    '%s gives at most 100 documents',
    async (query) => {
      const { body } = await desk.rest('editor', 'GET', `/articles?${query}`);
      expect(body.limit ?? body.docs.length).toBeLessThanOrEqual(100);
    },
  );
});

test('publishing stamps the hour and the publisher, and keeps an hour that was set', async () => {
  const { doc } = (await desk.publish('/articles', fit('articles', ground))).body;
  expect(Date.now() - Date.parse(doc.publishedAt)).toBeLessThan(60_000);
  expect(doc.publishedBy).toBe(desk.accounts.approver);
  const publishedAt = '2023-03-14T02:30:00.000Z';
  const old = await desk.publish('/articles', { ...fit('articles', ground), publishedAt });
  expect(old.body.doc.publishedAt).toBe(publishedAt);
});

test('a copy is a draft of whoever copies, with nothing of the publication', async () => {
  const { doc } = (await desk.publish('/articles', fit('articles', ground))).body;
  const { body } = await desk.rest('editor', 'POST', `/articles/${doc.id}/duplicate`);
  expect(body.doc).toMatchObject({ _status: 'draft', createdBy: desk.accounts.editor });
  expect(body.doc.publishedAt ?? null).toBeNull();
  expect(body.doc.publishedBy ?? null).toBeNull();
});

test('errors are told in Vietnamese', async () => {
  const answer = await desk.rest('approver', 'POST', '/topics', {});
  expect(answer.body.errors[0].message).toMatch(/chưa đúng/u);
});
