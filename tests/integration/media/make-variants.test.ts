import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { variantsOf } from '#contract/pictures.ts';
import { ImageProcessClient } from '#cms/media/image-process-client.ts';
import { makeVariants, variantNames } from '#cms/media/make-variants.ts';
import type { StoredPicture } from '#cms/media/stored-media.ts';
import { mediaFolder, picture, PLAIN_PDF, store } from './sample-files.ts';

const images = new ImageProcessClient();
let folder: Awaited<ReturnType<typeof mediaFolder>>;

beforeEach(async () => {
  folder = await mediaFolder();
});
afterEach(() => folder.remove());
afterAll(() => images.close());

const variant = (name: string) => readFile(join(folder.mediaDir, 'variants', name));

test('a picture has exactly the variants that the contract names, each of its size and format', async () => {
  const media = (await store(folder.mediaDir, await picture(900, 600).jpeg().toBuffer())) as StoredPicture;
  const expected = variantsOf(media);
  expect(await makeVariants(media, folder.mediaDir, images)).toBe(expected.length);
  expect((await readdir(join(folder.mediaDir, 'variants'))).sort()).toEqual(expected.map(({ name }) => name).sort());
  for (const { name, width, height, format } of expected) {
    const metadata = await sharp(await variant(name)).metadata();
    expect({ width, height, format }).toEqual({
      width: metadata.width,
      height: metadata.height,
      format: metadata.format === 'heif' ? 'avif' : metadata.format,
    });
  }
});

test('no variant carries what the camera wrote: EXIF, place, colour profile', async () => {
  const exif = { IFD0: { Copyright: 'Nguyễn Văn A' }, IFD3: { GPSLatitude: '22/1 8/1 0/1', GPSLatitudeRef: 'N' } };
  const bytes = await picture(900, 600).withExif(exif).withIccProfile('p3').jpeg().toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  const media = await store(folder.mediaDir, bytes);
  await makeVariants(media, folder.mediaDir, images);
  for (const name of variantNames(media)) {
    const metadata = await sharp(await variant(name)).metadata();
    expect(metadata.exif ?? metadata.xmp ?? metadata.icc ?? metadata.iptc, name).toBeUndefined();
    expect((await variant(name)).includes('GPS'), name).toBe(false);
  }
});

test('a photograph taken upright stands upright', async () => {
  // Stored lying, the red square at the right end; seen upright, it is at the bottom.
  const bytes = await picture(900, 600, { x: 95, y: 50 }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const media = (await store(folder.mediaDir, bytes)) as StoredPicture;
  await makeVariants(media, folder.mediaDir, images);
  const whole = variantsOf(media).find(({ crop, format }) => crop === 'whole' && format === 'webp')!;
  expect(await isRed(whole.name, 0.5, 0.95)).toBe(true);
  expect(await isRed(whole.name, 0.95, 0.5)).toBe(false);
});

test.each([
  { x: 5, y: 50 },
  { x: 95, y: 50 },
  { x: 50, y: 5 },
  { x: 50, y: 95 },
])('every crop contains the focus at $x, $y', async (focus) => {
  const [width, height] = focus.y === 50 ? [2000, 500] : [500, 2000];
  const bytes = await picture(width, height, focus).jpeg().toBuffer();
  const media = (await store(folder.mediaDir, bytes, focus)) as StoredPicture;
  await makeVariants(media, folder.mediaDir, images);
  for (const { name, crop } of variantsOf(media)) {
    if (crop !== 'whole') expect(await hasRed(name), name).toBe(true);
  }
});

test('the same original gives the same bytes, and files that exist are left alone', async () => {
  const media = await store(folder.mediaDir, await picture(500, 400).png().toBuffer());
  await makeVariants(media, folder.mediaDir, images);
  const [kept, ...others] = variantNames(media);
  const before = await Promise.all(others.map(variant));
  const { mtimeMs } = await stat(join(folder.mediaDir, 'variants', kept!));
  const again = await mediaFolder();
  await store(again.mediaDir, await picture(500, 400).png().toBuffer());
  images.close();
  await makeVariants(media, again.mediaDir, images);
  for (const [index, name] of others.entries())
    expect((await readFile(join(again.mediaDir, 'variants', name))).equals(before[index]!), name).toBe(true);
  await again.remove();
  expect(await makeVariants(media, folder.mediaDir, images)).toBe(0);
  expect((await stat(join(folder.mediaDir, 'variants', kept!))).mtimeMs).toBe(mtimeMs);
});

test('transparent corners stay transparent, and become white where the format has none', async () => {
  const clear = { width: 500, height: 300, channels: 4, background: '#00000000' } as const;
  const media = (await store(folder.mediaDir, await sharp({ create: clear }).png().toBuffer())) as StoredPicture;
  await makeVariants(media, folder.mediaDir, images);
  for (const { name, format } of variantsOf(media)) {
    const pixel = await sharp(await variant(name)).resize(1, 1).raw().toBuffer();
    if (format === 'jpeg') expect([...pixel]).toEqual([255, 255, 255]);
    else expect(pixel[3], name).toBe(0);
  }
});

test.each([
  [1, 1],
  [3000, 2],
  [2, 3000],
])('a picture of %i × %i pixels has variants too', async (width, height) => {
  const plain = { width, height, channels: 3, background: '#808080' } as const;
  const media = await store(folder.mediaDir, await sharp({ create: plain }).png().toBuffer());
  expect(await makeVariants(media, folder.mediaDir, images)).toBe(variantNames(media).length);
});

test('a PDF goes out byte for byte', async () => {
  const media = await store(folder.mediaDir, PLAIN_PDF);
  expect(await makeVariants(media, folder.mediaDir, images)).toBe(1);
  expect((await variant(`${media.hash}.pdf`)).equals(PLAIN_PDF)).toBe(true);
});

test('an original that was changed behind our back gives no variants', async () => {
  const media = await store(folder.mediaDir, await picture(500, 400).jpeg().toBuffer());
  await writeFile(join(folder.mediaDir, 'originals', media.filename), await picture(500, 400).png().toBuffer());
  await expect(makeVariants(media, folder.mediaDir, images)).rejects.toThrow('bytes changed');
  expect(await readdir(join(folder.mediaDir, 'variants'))).toEqual([]);
});

async function pixels(name: string) {
  return sharp(await variant(name)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

const red = (data: Buffer, at: number) => data[at]! > 180 && data[at + 1]! < 90 && data[at + 2]! < 90;

async function hasRed(name: string) {
  const { data } = await pixels(name);
  for (let at = 0; at < data.length; at += 3) if (red(data, at)) return true;
  return false;
}

async function isRed(name: string, x: number, y: number) {
  const { data, info } = await pixels(name);
  return red(data, (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3);
}
