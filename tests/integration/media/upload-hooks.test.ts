import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { variantNames } from '#cms/media/make-variants.ts';
import { storedMedia, type UploadColumns } from '#cms/media/stored-media.ts';
import { openDesk, type Desk, type Sender } from '#tests/support/desk.ts';
import { WORD_TYPE } from '#cms/media/sniff-type.ts';
import { paragraph, run, wordFile } from '#tests/support/word-file.ts';
import { PLAIN_PDF, picture, pngBomb } from './sample-files.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

function upload(sender: Sender, bytes: Buffer, name: string, type: string, data: object = {}, query = '') {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name, { type }));
  form.set('_payload', JSON.stringify(data));
  return desk.rest(sender, 'POST', `/media${query}`, form);
}

const originals = () => readdir(join(desk.mediaDir, 'originals')).catch(() => []);

async function variantsOfDocument(doc: UploadColumns) {
  const names = variantNames(storedMedia(doc)!);
  const folder = join(desk.mediaDir, 'variants');
  for (let tries = 0; tries < 400; tries += 1) {
    const present = new Set(await readdir(folder).catch(() => []));
    if (names.every((name) => present.has(name))) return names;
    await sleep(25);
  }
  throw new Error(`the variants of ${doc.filename} were not made`);
}

describe('an upload by an editor', () => {
  test('is named as it was on the machine it came from, measured as it is seen, and gets its variants', async () => {
    const bytes = await picture(900, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { status, body } = await upload('editor', bytes, '../Ảnh của Lan.PNG', 'image/png', { alt: 'Ô đỏ giữa nền xanh' });
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.doc).toMatchObject({ type: 'picture', mimeType: 'image/jpeg', width: 600, height: 900 });
    expect(body.doc.filename).toBe(`anh-cua-lan-${body.doc.hash.slice(0, 8)}.jpg`);
    expect(body.doc.color).toMatch(/^#[0-9a-f]{6}$/u);
    expect(await readFile(join(desk.mediaDir, 'originals', body.doc.filename))).toEqual(bytes);
    await variantsOfDocument(body.doc);
  });

  const formats = {
    'a JPEG': () => picture(640, 400).jpeg().toBuffer(),
    'a progressive JPEG': () => picture(641, 400).jpeg({ progressive: true }).toBuffer(),
    'a PNG': () => picture(642, 400).png().toBuffer(),
    'an interlaced PNG': () => picture(643, 400).png({ progressive: true }).toBuffer(),
    'a WebP': () => picture(644, 400).webp().toBuffer(),
    'a lossless WebP': () => picture(645, 400).webp({ lossless: true }).toBuffer(),
    'a WebP with transparency': () => picture(646, 400).ensureAlpha(0.5).webp().toBuffer(),
    'a WebP with notes of a camera': () =>
      picture(647, 400)
        .withExif({ IFD0: { Artist: 'Máy ảnh' } })
        .webp()
        .toBuffer(),
  };

  test.each(Object.entries(formats))('%s is kept as it came, byte by byte, and gets its variants', async (_, make) => {
    const bytes = await make();
    const { status, body } = await upload('editor', bytes, 'anh', 'image/jpeg', { alt: 'Ô đỏ giữa nền xanh' });
    expect(status, JSON.stringify(body)).toBe(201);
    expect(await readFile(join(desk.mediaDir, 'originals', body.doc.filename))).toEqual(bytes);
    expect(body.doc).toMatchObject({ height: 400, filesize: bytes.length });
    await variantsOfDocument(body.doc);
  });

  test('a PDF is offered a title made from the name it had', async () => {
    const { status, body } = await upload('editor', PLAIN_PDF, 'Ke-hoach_15.pdf', 'application/pdf');
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.doc).toMatchObject({ type: 'file', title: 'Ke hoach 15', filesize: PLAIN_PDF.length });
    expect(await variantsOfDocument(body.doc)).toEqual([`${body.doc.hash}.pdf`]);
  });

  test('a Word file is kept as it came, with its words, whatever it is called', async () => {
    const bytes = wordFile(paragraph(run('Kế hoạch số 26-KH/TĐTN')));
    const { status, body } = await upload('editor', bytes, 'ke-hoach.zip', 'application/zip');
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.doc).toMatchObject({ type: 'file', mimeType: WORD_TYPE, extractedText: 'Kế hoạch số 26-KH/TĐTN' });
    expect(body.doc.filename).toMatch(/^ke-hoach-[0-9a-f]{8}\.docx$/u);
    expect(await variantsOfDocument(body.doc)).toEqual([`${body.doc.hash}.docx`]);
    expect(await readFile(join(desk.mediaDir, 'variants', `${body.doc.hash}.docx`))).toEqual(bytes);
  });

  test('what is known of a file cannot be written from outside', async () => {
    const bytes = await picture(420, 300).jpeg().toBuffer();
    const lies = { hash: '0'.repeat(64), width: 1, height: 1, color: '#000000', type: 'file', filename: 'x.html' };
    const { body, status: made } = await upload('approver', bytes, 'a.jpg', 'image/jpeg', { alt: 'Ô đỏ trên nền xanh', ...lies });
    expect(made, JSON.stringify(body)).toBe(201);
    const { doc } = body;
    expect(doc).toMatchObject({ type: 'picture', width: 420, height: 300 });
    const changed = await desk.rest('approver', 'PATCH', `/media/${doc.id}`, { ...lies, alt: 'Một ô vuông đỏ' });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    const { hash, width, height, color, type, filename } = doc;
    expect(changed.body.doc).toMatchObject({ alt: 'Một ô vuông đỏ', hash, width, height, color, type, filename });
  });
});

describe('a new focus', () => {
  test('makes new variants and leaves the original untouched, whatever crop the query asks for', async () => {
    const bytes = await picture(1000, 500, { x: 0, y: 50 }).jpeg().toBuffer();
    const { body, status: made } = await upload('approver', bytes, 'b.jpg', 'image/jpeg', { alt: 'Ô đỏ trên nền xanh' });
    expect(made, JSON.stringify(body)).toBe(201);
    const file = join(desk.mediaDir, 'originals', body.doc.filename);
    const before = await stat(file);
    const crop = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=10&uploadEdits[crop][height]=10';
    const query = `${crop}&uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=40`;
    const changed = await desk.rest('approver', 'PATCH', `/media/${body.doc.id}?${query}`, { alt: 'Ô đỏ trên nền xanh' });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(changed.body.doc).toMatchObject({ focalX: 0, focalY: 40, width: 1000, height: 500, hash: body.doc.hash });
    const after = await stat(file);
    expect([after.ino, after.mtimeMs, after.size]).toEqual([before.ino, before.mtimeMs, before.size]);
    expect(await variantsOfDocument(changed.body.doc)).not.toEqual(await variantsOfDocument(body.doc));
  });

  test('at the very edge is kept when it comes with the upload', async () => {
    const bytes = await picture(1001, 500).jpeg().toBuffer();
    const query = '?uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=100';
    const { body, status: made } = await upload('approver', bytes, 'c.jpg', 'image/jpeg', { alt: 'Ô đỏ trên nền xanh' }, query);
    expect(made, JSON.stringify(body)).toBe(201);
    expect(body.doc).toMatchObject({ focalX: 0, focalY: 100 });
  });
});

describe('an upload that is refused leaves nothing behind, and says why in Vietnamese', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const files: [string, string, RegExp, () => Promise<Buffer> | Buffer][] = [
    ['an SVG called .jpg', 'a.jpg', /Không nhận ảnh SVG.*JPEG/u, () => svg],
    ['a bomb', 'a.png', /40 triệu điểm ảnh/u, () => pngBomb(16_000)],
    ['a GIF', 'a.gif', /Không nhận ảnh GIF/u, () => picture(40, 40).gif().toBuffer()],
    ['a PDF with a script', 'a.pdf', /JavaScript.*In →/u, () => Buffer.concat([PLAIN_PDF, Buffer.from('<</S/JavaScript>>%%EOF')])],
  ];

  test.each(files)('%s', async (_, name, words, make) => {
    const before = await originals();
    const { status, body } = await upload('editor', await make(), name, 'image/jpeg', { alt: 'Ô đỏ trên nền xanh' });
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(words);
    expect(await originals()).toEqual(before);
  });

  test('an address instead of a file: the desk fetches nothing', async () => {
    const data = { alt: 'Ô đỏ trên nền xanh', url: 'http://127.0.0.1:9/x.jpg', filename: 'x.jpg' };
    const { status, body } = await desk.rest('editor', 'POST', '/media', data);
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(/Chưa có tệp nào/u);
  });

  test('anything by a stranger, before it is even looked at', async () => {
    const { status } = await upload('nobody', pngBomb(16_000), 'a.png', 'image/png', { alt: 'Ô đỏ trên nền xanh' });
    expect(status).toBe(401);
  });
});
