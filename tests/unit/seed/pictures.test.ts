import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { DRAWINGS, renderDrawing } from '#cms/seed/pictures/render-drawing.ts';

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('the drawings of the sample content', () => {
  const hashes = new Map<string, string>();

  it.each(DRAWINGS)('%s is a JPEG of 1800 × 1200 px without metadata', async (name) => {
    const bytes = await renderDrawing(name);
    const { format, width, height, exif, xmp, iptc } = await sharp(bytes).metadata();
    expect({ format, width, height, exif, xmp, iptc }).toEqual({ format: 'jpeg', width: 1800, height: 1200 });
    hashes.set(name, hashOf(bytes));
  });

  it('a name asked for twice gives the same bytes', async () => {
    for (const name of ['tong-quan-ba-be', 'le-ra-quan', 'hop-chi-doan'])
      expect(hashOf(await renderDrawing(name))).toBe(hashes.get(name) ?? hashOf(await renderDrawing(name)));
  });

  it('no two names give the same picture', () => {
    expect(hashes.size).toBe(DRAWINGS.length);
    expect(new Set(hashes.values()).size).toBe(DRAWINGS.length);
  });

  it('an unknown name is refused with the names that exist', async () => {
    await expect(renderDrawing('khong-co')).rejects.toThrow(/"khong-co".*hop-chi-doan/);
  });
});
