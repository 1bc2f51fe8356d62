import { createHash } from 'node:crypto';
import type { PictureFace } from './faces/media.ts';

/*
 * Which variants of a picture exist, and what they are called. The worker in the desk makes them,
 * the publisher puts them on the shelf, a page names them: all three ask here, so that no page can
 * name a file that nobody makes.
 */

/** Change it when the encoder's settings change: new names, so that old caches never mix. */
const RECIPE = 1;

export const PICTURE_WIDTHS = [400, 800, 1200, 1600] as const;

/** Width to height of each crop; `whole` keeps the original's shape, `share` is for chat and social cards. */
export const CROPS = { whole: undefined, card: 3 / 2, share: 1200 / 630 } as const;

export type Crop = keyof typeof CROPS;
export type PictureFormat = 'avif' | 'webp' | 'jpeg';

export interface Variant {
  /** File name, the same in the media folder and on the shelf: "3f9a…-card-800.avif". */
  name: string;
  crop: Crop;
  format: PictureFormat;
  width: number;
  height: number;
}

type Sized = Pick<PictureFace, 'hash' | 'width' | 'height' | 'focus'>;

/** All variants of a picture. A picture is never enlarged; one narrower than 400 px keeps its own width. */
export function variantsOf(picture: Sized): Variant[] {
  const variants: Variant[] = [];
  for (const crop of ['whole', 'card'] as const) {
    for (const width of widthsOf(picture, crop)) {
      const height = heightAt(picture, crop, width);
      for (const format of ['avif', 'webp'] as const)
        variants.push({ name: nameOf(picture, crop, width, format), crop, format, width, height });
    }
  }
  const name = nameOf(picture, 'share', 1200, 'jpeg');
  variants.push({ name, crop: 'share', format: 'jpeg', width: 1200, height: 630 });
  return variants;
}

/** The rectangle of the original that a crop shows, in whole pixels, held around the focus. */
export function cropRectangle(picture: Sized, crop: Crop) {
  const ratio = CROPS[crop] ?? picture.width / picture.height;
  const width = Math.min(picture.width, Math.round(picture.height * ratio));
  const height = Math.min(picture.height, Math.round(picture.width / ratio));
  const left = clamp(Math.round((picture.width * picture.focus.x) / 100 - width / 2), picture.width - width);
  const top = clamp(
    Math.round((picture.height * picture.focus.y) / 100 - height / 2),
    picture.height - height,
  );
  return { left, top, width, height };
}

function widthsOf(picture: Sized, crop: Crop): number[] {
  const available = cropRectangle(picture, crop).width;
  const fitting = PICTURE_WIDTHS.filter((width) => width <= available);
  return fitting.length > 0 ? fitting : [available];
}

function heightAt(picture: Sized, crop: Crop, width: number): number {
  const rectangle = cropRectangle(picture, crop);
  return Math.max(1, Math.round((width * rectangle.height) / rectangle.width));
}

function nameOf(picture: Sized, crop: Crop, width: number, format: PictureFormat): string {
  const { x, y } = picture.focus;
  const made = createHash('sha256').update(`${RECIPE} ${picture.hash} ${x} ${y} ${crop}`).digest('hex');
  return `${made.slice(0, 20)}-${crop}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
