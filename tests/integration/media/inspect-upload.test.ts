import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectUpload } from '#cms/media/inspect-upload.ts';
import { PLAIN_PDF, picture, pngBomb } from './sample-files.ts';

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');

describe('an upload that is taken', () => {
  test('a photograph that was held upright has the size it is seen in', async () => {
    const bytes = await picture(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await inspectUpload(bytes)).toMatchObject({
      type: 'picture',
      mime: 'image/jpeg',
      width: 200,
      height: 300,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
  });

  test('its colour is the mean of its pixels', async () => {
    const plain = { width: 64, height: 64, channels: 3, background: '#3366cc' } as const;
    const upload = await inspectUpload(await sharp({ create: plain }).png().toBuffer());
    expect(upload).toMatchObject({ color: '#3366cc' });
  });

  test('what is transparent counts as white', async () => {
    const clear = { width: 8, height: 8, channels: 4, background: '#00000000' } as const;
    expect(await inspectUpload(await sharp({ create: clear }).webp().toBuffer())).toMatchObject({ color: '#ffffff' });
  });

  test('a PDF', async () => {
    expect(await inspectUpload(PLAIN_PDF)).toMatchObject({ type: 'file', size: PLAIN_PDF.length });
  });

  test('a JPEG with a web page behind it, which no variant will contain', async () => {
    const bytes = Buffer.concat([await picture(80, 60).jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    expect(await inspectUpload(bytes)).toMatchObject({ type: 'picture', mime: 'image/jpeg' });
  });
});

describe('an upload that is refused', () => {
  const jpeg = () => picture(640, 480).jpeg().toBuffer();
  const files: [string, string, () => Promise<Buffer> | Buffer][] = [
    ['nothing at all', 'empty', () => Buffer.alloc(0)],
    ['a JPEG cut off in the middle', 'brokenPicture', async () => cut(await jpeg(), 0.5)],
    ['a JPEG that lacks its last tenth', 'brokenPicture', async () => cut(await jpeg(), 0.9)],
    ['a PNG cut off in the middle', 'brokenPicture', async () => cut(await picture(300, 200).png().toBuffer(), 0.5)],
    ['a JPEG header and noise', 'brokenPicture', () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(500, 7)])],
    ['a small file of 16,000 × 16,000 pixels', 'tooManyPixels', () => pngBomb(16_000)],
    ['8 MB and a byte', 'pictureTooLarge', async () => Buffer.concat([await jpeg(), Buffer.alloc(8 * 1024 * 1024)])],
    ['a PDF of more than 15 MB', 'pdfTooLarge', () => Buffer.concat([PLAIN_PDF, Buffer.alloc(15 * 1024 * 1024)])],
    ['an SVG, whatever its name', 'unsupported', () => SVG],
    ['an AVIF', 'unsupported', () => picture(64, 64).avif({ effort: 0 }).toBuffer()],
    ['a GIF', 'unsupported', () => picture(64, 64).gif().toBuffer()],
    ['a TIFF', 'unsupported', () => picture(64, 64).tiff().toBuffer()],
    ['a moving WebP', 'animated', movingWebp],
    ['a PDF with a script', 'activePdf', () => Buffer.concat([PLAIN_PDF, Buffer.from('<< /S /JavaScript >>\n%%EOF')])],
  ];

  test.each(files)('%s', async (_, code, make) => {
    const error = await inspectUpload(await make()).catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({ name: 'UploadRefused', code });
    expect((error as Error).message).toMatch(/ã|ảnh|tệp/u);
  });

  test('and one refused file does not stand in the way of the next', async () => {
    await expect(inspectUpload(pngBomb(8_000))).rejects.toMatchObject({ code: 'tooManyPixels' });
    expect(await inspectUpload(await jpeg())).toMatchObject({ width: 640 });
  });
});

const cut = (bytes: Buffer, part: number) => bytes.subarray(0, Math.floor(bytes.length * part));

function movingWebp() {
  const frames = Buffer.alloc(16 * 32 * 3, 90).fill(200, 16 * 16 * 3);
  return sharp(frames, { raw: { width: 16, height: 32, channels: 3, pageHeight: 16 } }).webp().toBuffer();
}
