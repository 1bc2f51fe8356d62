import { readFile } from 'node:fs/promises';
import sharp, { type CreateRaw, type OverlayOptions } from 'sharp';
import type { ShareCard, SharePhoto } from '#site/content/share-card.ts';
import { composeCard, type Typefaces } from './compose-card.ts';
import { CANVAS, COLOURS, MOST_BYTES, QUALITIES } from './design.ts';

/**
 * Draws a share image: JPEG, 1200 × 630, at most 150 KB.
 * @param photoFile the stored variant that the card names, where it names one
 * @throws if the photograph cannot be read: it may have been withdrawn meanwhile
 */
export async function drawCard(
  card: ShareCard,
  photoFile: string | undefined,
  type: Typefaces,
): Promise<Buffer> {
  const { photo: height, svg } = composeCard(card, photoFile !== undefined, type);
  const layers: OverlayOptions[] = [{ input: Buffer.from(svg) }];
  if (photoFile && card.photo)
    layers.unshift({
      input: await photograph(await readFile(photoFile), card.photo, height),
      top: 0,
      left: 0,
    });
  const picture = sharp({ create: { ...CANVAS, channels: 3, background: COLOURS.ground } }).composite(layers);
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return smallEnough(data, { ...CANVAS, channels: info.channels });
}

/** The part of a photograph around its focus that fills the width and this height. */
async function photograph(bytes: Buffer, { focus }: SharePhoto, height: number): Promise<Buffer> {
  const image = sharp(bytes);
  const size = await image.metadata();
  const ratio = CANVAS.width / height;
  const width = Math.min(size.width, Math.round(size.height * ratio));
  const part = { width, height: Math.min(size.height, Math.round(size.width / ratio)) };
  const left = between((size.width * focus.x) / 100 - part.width / 2, size.width - part.width);
  const top = between((size.height * focus.y) / 100 - part.height / 2, size.height - part.height);
  return image
    .extract({ ...part, left, top })
    .resize(CANVAS.width, height, { fit: 'fill' })
    .removeAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer();
}

const between = (value: number, most: number) => Math.max(0, Math.min(Math.round(value), most));

async function smallEnough(pixels: Buffer, raw: CreateRaw): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const jpeg = await sharp(pixels, { raw }).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= MOST_BYTES || quality === QUALITIES.at(-1)) return jpeg;
  }
  throw new Error('there is no quality to try');
}
