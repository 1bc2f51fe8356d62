import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type RestAnswer, type Sender } from '#tests/support/desk.ts';
import { paragraph, picture, run, wordFile } from '#tests/support/word-file.ts';

const SAPO = 'Sáng chủ nhật, đoàn viên ba thôn cùng làm sạch đường và trồng hoa dọc bờ kênh.';

let desk: Desk;
let photo: Buffer;

beforeAll(async () => {
  desk = await openDesk();
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#694' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => desk?.close());

const article = () =>
  [
    paragraph(run('Đường hoa ven kênh'), { style: 'Title' }),
    paragraph(run(SAPO, { bold: true })),
    paragraph(run('Từ năm giờ sáng, mọi người đã có mặt.')),
    picture(0),
    paragraph(run('Trồng hoa bên bờ kênh. Ảnh: Minh An', { italic: true })),
    paragraph(run('Kết quả'), { style: 'Heading1' }),
    picture(1),
    paragraph(run('Hai cây số đường được trồng hoa.')),
    paragraph(run('Tin, ảnh: Minh An')),
  ].join('');

function send(sender: Sender, bytes: Buffer, fields: Record<string, string> = {}): Promise<RestAnswer> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], 'bai.docx'));
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return desk.rest(sender, 'POST', '/word-import', form);
}

const counts = async () => {
  const [articles, media, files] = await Promise.all([
    desk.payload.count({ collection: 'articles', overrideAccess: true }),
    desk.payload.count({ collection: 'media', overrideAccess: true }),
    readdir(join(desk.mediaDir, 'originals')).catch(() => []),
  ]);
  return { articles: articles.totalDocs, media: media.totalDocs, files: files.length };
};

describe('a Word file', () => {
  test('becomes a draft of whoever sent it: title, sapo, body, pictures with captions, signature', async () => {
    const before = await counts();
    const { status, body } = await send(
      'contributor',
      wordFile(article(), {
        pictures: [
          { bytes: photo, type: 'jpeg' },
          { bytes: photo, type: 'jpeg' },
        ],
      }),
    );
    expect([status, body]).toEqual([201, expect.objectContaining({ id: expect.any(Number) as number })]);
    const made = await desk.payload.findByID({
      collection: 'articles',
      id: body['id'] as number,
      draft: true,
      depth: 0,
      overrideAccess: true,
    });
    expect(made).toMatchObject({
      _status: 'draft',
      title: 'Đường hoa ven kênh',
      sapo: SAPO,
      byline: { type: 'persons', names: ['Minh An'] },
      photosBy: 'Minh An',
      createdBy: desk.accounts.contributor,
    });
    const nodes = made.body!.root.children as unknown as { type: string; fields?: Record<string, unknown> }[];
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'block', 'heading', 'block', 'paragraph']);
    expect(nodes[1]!.fields).toMatchObject({
      blockType: 'picture',
      caption: 'Trồng hoa bên bờ kênh.',
      credit: 'Minh An',
      media: expect.any(Number) as number,
    });
    // The same picture twice is one in the library, and waits there for its alternative text.
    expect(nodes[3]!.fields!['media']).toBe(nodes[1]!.fields!['media']);
    const media = await desk.payload.findByID({
      collection: 'media',
      id: nodes[1]!.fields!['media'] as number,
      overrideAccess: true,
    });
    expect(media).toMatchObject({ type: 'picture', createdBy: desk.accounts.contributor });
    expect(media.alt ?? '').toBe('');
    expect(await counts()).toEqual({
      articles: before.articles + 1,
      media: before.media + 1,
      files: before.files + 1,
    });
    expect(body['notes']).toContainEqual(expect.stringContaining('1 ảnh đã vào kho, chưa có mô tả'));
  });

  test('goes into the article that it is imported in, while that is empty', async () => {
    const { body: empty } = await desk.rest('editor', 'POST', '/articles?draft=true', { title: '' });
    const id = String(empty['doc'].id);
    const plain = paragraph(run('Đường hoa')) + paragraph(run('Từ sớm.'));
    const { body } = await send('editor', wordFile(plain), { into: id });
    expect(body).toMatchObject({ id: Number(id) });
    const { status, body: second } = await send('editor', wordFile(plain), { into: id });
    expect([status, second['errors'][0].message]).toEqual([409, expect.stringContaining('đã có nội dung')]);
  });

  test('does not go into an article of somebody else', async () => {
    const { body: own } = await desk.rest('contributor', 'POST', '/articles?draft=true', { title: '' });
    expect((await send('other', wordFile(article()), { into: String(own['doc'].id) })).status).toBe(404);
  });

  test('in an old encoding waits for a decision, and makes nothing before', async () => {
    const before = await counts();
    const file = wordFile(paragraph(run('Tr\u00ad\u00eang häc míi khang trang')));
    const asked = await send('editor', file);
    expect([asked.status, asked.body['legacy'].samples[0].after]).toEqual([
      200,
      'Trường học mới khang trang',
    ]);
    expect(await counts()).toEqual(before);
    const { body } = await send('editor', file, { legacy: 'convert' });
    const made = await desk.payload.findByID({
      collection: 'articles',
      id: body['id'] as number,
      draft: true,
      overrideAccess: true,
    });
    expect(made.title).toBe('Trường học mới khang trang');
  });

  test('with a picture of an unknown kind is imported without it, and the notes say so', async () => {
    const { body } = await send(
      'editor',
      wordFile(`${paragraph(run('Đường hoa'))}${picture(0)}`, {
        pictures: [{ bytes: Buffer.from('EMF'), type: 'x-emf' }],
      }),
    );
    expect(body['notes']).toContainEqual(expect.stringMatching(/^Ảnh 1: Không nhận/u));
  });
});

describe('nothing is made', () => {
  const refusals: [string, Sender, () => Buffer, Record<string, string>, number][] = [
    ['for a visitor', 'nobody', () => wordFile(article()), {}, 401],
    ['for a treasurer', 'treasurer', () => wordFile(article()), {}, 403],
    ['for an auditor', 'auditor', () => wordFile(article()), {}, 403],
    ['of a PDF', 'editor', () => Buffer.from('%PDF-1.7'), {}, 400],
    ['of half a file', 'editor', () => wordFile(article()).subarray(0, 900), {}, 400],
    ['of a file without words', 'editor', () => wordFile(''), {}, 400],
    [
      'of more than 15 MB',
      'editor',
      () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(15 * 1024 * 1024)]),
      {},
      400,
    ],
    ['in an article that is not there', 'editor', () => wordFile(article()), { into: '999999' }, 404],
  ];
  test.each(refusals)('%s', async (_, sender, bytes, fields, expected) => {
    const before = await counts();
    const { status, body } = await send(sender, bytes(), fields);
    expect([status, body['errors'][0].message]).toEqual([expected, expect.stringMatching(/\p{L}/u)]);
    expect(await counts()).toEqual(before);
  });

  test('when the article cannot be saved: its pictures leave the library and the disk again', async () => {
    const before = await counts();
    const { hooks } = desk.config.collections.find(({ slug }) => slug === 'articles')!;
    const fail = () => {
      throw new Error('the disk is full');
    };
    hooks.beforeChange.push(fail);
    try {
      const { status } = await send(
        'editor',
        wordFile(article(), {
          pictures: [
            { bytes: photo, type: 'jpeg' },
            { bytes: photo, type: 'jpeg' },
          ],
        }),
      );
      expect(status).toBe(500);
    } finally {
      hooks.beforeChange.splice(hooks.beforeChange.indexOf(fail), 1);
    }
    expect(await counts()).toEqual(before);
  });
});
