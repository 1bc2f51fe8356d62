import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Body } from '#contract/body.ts';
import { openDesk, type Desk, type RestAnswer } from '#tests/support/desk.ts';
import { samplePicture } from './sample-picture.ts';
import { body, openNewsroom, type Newsroom } from './newsroom.ts';

let desk: Desk;
let room: Newsroom;
let picture: number;
let wordless: number;

beforeAll(async () => {
  desk = await openDesk();
  room = await openNewsroom(desk);
  const upload = async (alt?: string) => {
    const data = await samplePicture();
    const file = { data, name: 'anh.jpg', mimetype: 'image/jpeg', size: data.length };
    const made = await desk.payload.create({
      collection: 'media',
      data: { alt } as never,
      file,
      overrideAccess: true,
      depth: 0,
    });
    return made.id;
  };
  picture = await upload('Đoàn viên xã Quảng Chu trồng hoa dọc đường thôn');
  wordless = await upload();
});

afterAll(async () => {
  await room?.close();
  await desk?.close();
});

const problemsOf = ({ body: answer }: RestAnswer): Record<string, string> =>
  Object.fromEntries(
    (answer.errors?.[0]?.data?.errors ?? []).map((e: { path: string; message: string }) => [
      e.path,
      e.message,
    ]),
  );

const publish = (data: object) =>
  desk.publish('/articles', {
    title: 'Một tít bài',
    sapo: 'Tóm tắt.',
    body: body('Nội dung.'),
    topic: room.topic,
    ...data,
  });

const showing = (media: number, caption = 'Ra quân') =>
  fromBody([{ type: 'picture', media: String(media), caption }] as Body, (_, id) => Number(id));

describe('the gate before publishing', () => {
  test('names every missing field at once', async () => {
    const answer = await desk.publish('/articles', { title: 'Chỉ có tít' });
    expect(answer.status).toBe(400);
    expect(Object.keys(problemsOf(answer)).sort()).toEqual(['sapo', 'topic']);
    expect(problemsOf(answer).sapo).toBe('Chưa điền. Cần điền trước khi xuất bản.');
  });

  test('lets a draft be as unfinished as it likes', async () => {
    const answer = await desk.rest('contributor', 'POST', '/articles?draft=true', {
      title: '',
      hero: { media: wordless },
    });
    expect(answer.status).toBe(201);
  });

  test('an empty body, a title of emoji and one of 201 letters are refused', async () => {
    expect(problemsOf(await publish({ body: body('   ') })).body).toMatch(/Chưa có nội dung/u);
    expect(problemsOf(await publish({ title: '🎉🎉' })).title).toMatch(/Cần có chữ hoặc số/u);
    expect((await publish({ title: 'Đ'.repeat(201) })).status).toBe(400);
    expect(problemsOf(await publish({ title: '\u202e\u200f' })).title).toMatch(/Chưa điền/u);
  });

  test('a picture without words for those who cannot see it holds the article back', async () => {
    expect(problemsOf(await publish({ hero: { media: wordless } }))['hero.media']).toMatch(/chưa có mô tả/u);
    expect(problemsOf(await publish({ body: showing(wordless) })).body).toMatch(/chưa có mô tả/u);
    const answer = await publish({ hero: { media: picture, caption: 'Trồng hoa' }, body: showing(picture) });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  });

  test('a placeholder is no alternative text', async () => {
    const answer = await desk.rest('approver', 'PATCH', `/media/${picture}`, { alt: 'anh tin bai' });
    expect(problemsOf(answer).alt).toMatch(/đặt cho ảnh nào cũng được/u);
  });

  test('a picture in the text needs its caption', async () => {
    const state = showing(picture);
    (state.root.children![0]!.fields as { caption: string }).caption = ' ';
    expect(JSON.stringify((await publish({ body: state })).body)).toMatch(/ảnh chưa có chú thích/u);
  });

  test('a link to what is not live is refused, with its name', async () => {
    const draft = await room.draft('Bài còn nháp');
    const linking = fromBody(
      [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              to: { kind: 'article', id: String(draft) },
              children: [{ type: 'text', text: 'xem' }],
            },
          ],
        },
      ],
      (_, id) => Number(id),
    );
    expect(problemsOf(await publish({ body: linking })).body).toContain('“Bài còn nháp” chưa lên trang');
  });

  test('publishing a draft by status alone is checked against the draft', async () => {
    const id = await room.draft('Nháp thiếu', { sapo: null });
    const answer = await desk.rest('approver', 'PATCH', `/articles/${id}`, { _status: 'published' });
    expect(Object.keys(problemsOf(answer))).toEqual(['sapo']);
    expect(await room.row('article', id)).toBeUndefined();
  });
});

describe('what live pages need', () => {
  test('a topic in use is not deleted, and the message says where it is used', async () => {
    await room.article('Bài giữ chuyên mục');
    const answer = await desk.rest('approver', 'DELETE', `/topics/${room.topic}`);
    expect(answer.status).toBe(409);
    expect(answer.body.errors[0].message).toContain('chuyên mục này đang dùng ở tin bài “');
    expect(await room.row('topic', room.topic)).toMatchObject({ state: 'live' });
  });

  test('a picture on a live page keeps its words, its place and its file', async () => {
    await publish({ title: 'Bài có ảnh', hero: { media: picture, caption: 'Trồng hoa' } });
    expect((await desk.rest('approver', 'PATCH', `/media/${picture}`, { alt: '' })).status).toBe(409);
    expect(
      (await desk.rest('approver', 'PATCH', `/media/${picture}`, { deletedAt: new Date().toISOString() }))
        .status,
    ).toBe(409);
    expect((await desk.rest('approver', 'DELETE', `/media/${picture}`)).status).toBe(409);
    expect(await room.row('media', picture)).toMatchObject({ state: 'live', face: { type: 'picture' } });
  });

  test('a picture that no live page shows may go', async () => {
    expect((await desk.rest('approver', 'DELETE', `/media/${wordless}`)).status).toBe(200);
  });
});
