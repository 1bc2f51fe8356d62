import type { PictureFace } from '#contract/faces/media.ts';
import type { ShownPicture } from '#contract/faces/parts.ts';
import { picturePath } from '#contract/paths.ts';
import { variantsOf, type Crop, type PictureFormat, type Variant } from '#contract/pictures.ts';

export type Pictures = ReadonlyMap<string, PictureFace>;

/** What `<picture>` needs: candidates per format, and the widest one's size, which holds the place free. */
export interface PictureView {
  avif: string;
  webp: string;
  /** For readers that know no srcset: a middle size. */
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** A picture with the words that stand below it in one document. */
export interface Figure {
  picture: PictureView;
  caption?: string;
  credit?: string;
}

/** The picture in one crop: `card` is 3:2 around the focus, `whole` keeps its shape. */
export function pictureView(picture: PictureFace, crop: Exclude<Crop, 'share'>): PictureView {
  const variants = variantsOf(picture).filter((variant) => variant.crop === crop);
  const webp = variants.filter((variant) => variant.format === 'webp');
  const largest = webp.at(-1)!;
  const middle = webp.find((variant) => variant.width >= 800) ?? largest;
  return {
    avif: srcset(variants, 'avif'),
    webp: srcset(variants, 'webp'),
    src: picturePath(middle.name),
    width: largest.width,
    height: largest.height,
    alt: picture.alt,
  };
}

/** The picture of a document in one crop, or undefined where it has none that is live. */
export function shownView(
  shown: ShownPicture | undefined,
  pictures: Pictures,
  crop: Exclude<Crop, 'share'>,
): PictureView | undefined {
  const picture = shown && pictures.get(shown.media);
  return picture && pictureView(picture, crop);
}

/** The picture of a document with caption and credit; the photographer named on the picture is the fallback. */
export function figureOf(
  shown: ShownPicture | undefined,
  pictures: Pictures,
  crop: Exclude<Crop, 'share'> = 'whole',
  photosBy?: string,
): Figure | undefined {
  const picture = shown && pictures.get(shown.media);
  if (!picture) return undefined;
  const credit = creditText(shown.credit ?? photosBy ?? picture.credit);
  return { picture: pictureView(picture, crop), caption: shown.caption, credit };
}

/** "Hà Linh" → "Ảnh: Hà Linh"; a credit that says what it is ("Tranh minh họa: …") stays as it is. */
function creditText(credit: string | undefined): string | undefined {
  return credit && !credit.includes(':') ? `Ảnh: ${credit}` : credit;
}

/**
 * Paths of a picture as search engines want it: without words on it, in several shapes, the largest of each. They
 * ask for 16:9, 4:3 and 1:1; what we have is 1.91:1, 3:2 and the whole.
 */
export function machinePictures(picture: PictureFace): string[] {
  const variants = variantsOf(picture).filter(({ format }) => format !== 'avif');
  const largest = (['share', 'card', 'whole'] as const).map((shape) =>
    variants.findLast(({ crop }) => crop === shape),
  );
  return largest.flatMap((variant) => (variant ? [picturePath(variant.name)] : []));
}

function srcset(variants: Variant[], format: PictureFormat): string {
  return variants
    .filter((variant) => variant.format === format)
    .map((variant) => `${picturePath(variant.name)} ${variant.width}w`)
    .join(', ');
}
