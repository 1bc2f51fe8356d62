import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { inspectUpload } from '#cms/media/inspect-upload.ts';
import type { StoredMedia } from '#cms/media/stored-media.ts';

/** A smooth blue picture with a red square of a tenth of its width around a place in hundredths. */
export function picture(width: number, height: number, at = { x: 50, y: 50 }) {
  const side = Math.round(width / 10);
  const left = Math.round((width * at.x) / 100 - side / 2);
  const top = Math.round((height * at.y) / 100 - side / 2);
  return sharp({ create: { width, height, channels: 3, background: '#2060c0' } }).composite([
    {
      input: { create: { width: side, height: side, channels: 3, background: '#ff0000' } },
      left: Math.max(0, Math.min(width - side, left)),
      top: Math.max(0, Math.min(height - side, top)),
    },
  ]);
}

/** A valid PNG of black pixels, one bit each: 32 MB of rows in a file of some 30 KB. */
export function pngBomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(side * (1 + side / 8)), { level: 9 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

export const PLAIN_PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n');

/** An empty media folder of its own for one test; removed by `remove`. */
export async function mediaFolder() {
  const mediaDir = await mkdtemp(join(tmpdir(), 'media-test-'));
  await mkdir(join(mediaDir, 'originals'));
  return { mediaDir, remove: () => rm(mediaDir, { recursive: true, force: true }) };
}

/** Puts an original into a media folder, as the desk does after the upload was inspected. */
export async function store(mediaDir: string, bytes: Buffer, focus = { x: 50, y: 50 }): Promise<StoredMedia> {
  const upload = await inspectUpload(bytes);
  const filename = `${upload.hash.slice(0, 16)}.${upload.mime.split('/')[1]}`;
  await writeFile(join(mediaDir, 'originals', filename), bytes);
  if (upload.type === 'file') return { type: 'file', filename, hash: upload.hash };
  const { hash, width, height } = upload;
  return { type: 'picture', filename, hash, width, height, focus };
}
