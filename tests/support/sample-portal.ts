import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { renderDrawing } from '#cms/seed/pictures/render-drawing.ts';
import { readPdf } from '#cms/media/read-pdf.ts';
import { paperOfSample } from '#cms/seed/paper-of-sample.ts';
import type { Sample, SampleFile, SamplePicture } from '#cms/seed/sample/types.ts';
import type { FileFace, MediaFace, PictureFace } from '#contract/faces/media.ts';
import { slugOf } from '#contract/text/slug.ts';
import { cropRectangle, variantsOf } from '#contract/pictures.ts';
import { hashOf } from '#site/publisher/shelf.ts';

/** The sample's pictures and files as faces, drawn once into `folder` with all their variants. */
export async function drawnPictures(sample: Sample, folder: string): Promise<MediaFace[]> {
  mkdirSync(folder, { recursive: true });
  const faces: MediaFace[] = [];
  for (const picture of sample.media) faces.push(await drawn(picture, folder));
  const drawings = new Map<string, Promise<Buffer>>();
  const drawnOnce = (drawing: string) => {
    const known = drawings.get(drawing) ?? renderDrawing(drawing);
    drawings.set(drawing, known);
    return known;
  };
  for (const file of sample.files)
    faces.push(await printed(file, await paperOfSample(file, drawnOnce), folder));
  return faces;
}

async function printed({ id, title }: SampleFile, bytes: Buffer, folder: string): Promise<FileFace> {
  const hash = hashOf(bytes);
  writeFileSync(join(folder, `${hash}.pdf`), bytes);
  const { pageCount: pages, extractedText: text } = await readPdf(bytes);
  return { id, type: 'file', hash, title, filename: `${slugOf(title)}.pdf`, size: bytes.length, pages, text };
}

/** By the settings of the desk (cms/media/picture-jobs.ts), which shuts out the SVG that these come from. */
async function drawn(picture: SamplePicture, folder: string): Promise<PictureFace> {
  const bytes = await renderDrawing(picture.drawing);
  const { width, height } = await sharp(bytes).metadata();
  const face: PictureFace = {
    id: picture.id,
    type: 'picture',
    hash: hashOf(bytes),
    width,
    height,
    focus: picture.focus,
    alt: picture.alt,
    credit: picture.credit,
    color: '#8fa7b8',
  };
  for (const variant of variantsOf(face)) {
    const file = join(folder, variant.name);
    if (existsSync(file)) continue;
    const image = sharp(bytes)
      .extract(cropRectangle(face, variant.crop))
      .resize(variant.width, variant.height);
    const encoded =
      variant.format === 'avif'
        ? image.avif({ quality: 50, effort: 1 })
        : variant.format === 'webp'
          ? image.webp({ quality: 75, effort: 2 })
          : image.jpeg({ quality: 80, mozjpeg: true });
    writeFileSync(file, await encoded.toBuffer());
  }
  return face;
}
