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

/**
 * The name of all variants of a picture together: "3f9a…_1800x1200". What a page shows of a picture is noted
 * by this one name; {@link variantsIn} tells the files.
 */
export function variantSet(picture: Sized): string {
  const { x, y } = picture.focus;
  const made = createHash('sha256').update(`${RECIPE} ${picture.hash} ${x} ${y}`).digest('hex').slice(0, 20);
  return `${made}_${picture.width}x${picture.height}`;
}

/** All variants of a picture. A picture is never enlarged; one narrower than 400 px keeps its own width. */
export function variantsOf(picture: Sized): Variant[] {
  return variantsIn(variantSet(picture));
}

/** The variants of a set, by its name. */
export function variantsIn(set: string): Variant[] {
  const [, made = '', width = '', height = ''] = /^([^_]+)_(\d+)x(\d+)$/u.exec(set) ?? [];
  const original = { width: Number(width), height: Number(height) };
  const variants: Variant[] = [];
  for (const crop of ['whole', 'card'] as const) {
    const size = cropSize(original, crop);
    for (const width of widthsUpTo(size.width)) {
      const height = Math.max(1, Math.round((width * size.height) / size.width));
      for (const format of ['avif', 'webp'] as const)
        variants.push({ name: `${made}-${crop}-${width}.${format}`, crop, format, width, height });
    }
  }
  variants.push({ name: `${made}-share-1200.jpg`, crop: 'share', format: 'jpeg', width: 1200, height: 630 });
  return variants;
}

/** The rectangle of the original that a crop shows, in whole pixels, held around the focus. */
export function cropRectangle(picture: Sized, crop: Crop) {
  const { width, height } = cropSize(picture, crop);
  const left = clamp(Math.round((picture.width * picture.focus.x) / 100 - width / 2), picture.width - width);
  const top = clamp(
    Math.round((picture.height * picture.focus.y) / 100 - height / 2),
    picture.height - height,
  );
  return { left, top, width, height };
}

function cropSize(original: { width: number; height: number }, crop: Crop) {
  const ratio = CROPS[crop] ?? original.width / original.height;
  return {
    width: Math.min(original.width, Math.round(original.height * ratio)),
    height: Math.min(original.height, Math.round(original.width / ratio)),
  };
}

function widthsUpTo(available: number): number[] {
  const fitting = PICTURE_WIDTHS.filter((width) => width <= available);
  return fitting.length > 0 ? fitting : [available];
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
