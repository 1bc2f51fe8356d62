import { createHash } from 'node:crypto';
import { access, link, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cropRectangle, variantsOf, type Crop, type Variant } from '#contract/pictures.ts';
import type { ImageProcessClient } from './image-process-client.ts';
import { fileVariantName, originalsFolder, variantsFolder } from './media-folders.ts';
import type { StoredFile, StoredMedia, StoredPicture } from './stored-media.ts';
import { syncFolder, TEMPORARY, writeDurably } from './write-durably.ts';

/** The names of all files that an upload must have among the variants. */
export function variantNames(media: StoredMedia): string[] {
  if (media.type === 'file') return [fileVariantName(media.hash, media.filename)];
  return variantsOf(media).map(({ name }) => name);
}

/**
 * Makes what is missing of an upload's variants. The same original gives the same bytes; files that
 * exist are left alone, as a file only ever appears whole.
 * @returns how many files were made
 * @throws {ImageProcessDied} and what else the image process reports; what was made until then stays
 */
export async function makeVariants(
  media: StoredMedia,
  mediaDir: string,
  images: ImageProcessClient,
): Promise<number> {
  await mkdir(variantsFolder(mediaDir), { recursive: true });
  return media.type === 'file' ? copyFileVariant(media, mediaDir) : makePictureVariants(media, mediaDir, images);
}

async function makePictureVariants(media: StoredPicture, mediaDir: string, images: ImageProcessClient) {
  const folder = variantsFolder(mediaDir);
  const missing: Variant[] = [];
  for (const variant of variantsOf(media)) {
    if (!(await exists(join(folder, variant.name)))) missing.push(variant);
  }
  const original = join(originalsFolder(mediaDir), media.filename);
  for (const [crop, variants] of Map.groupBy(missing, (variant): Crop => variant.crop)) {
    const rectangle = cropRectangle(media, crop);
    await images.run('makeCrop', { original, hash: media.hash, rectangle, variants, folder });
  }
  return missing.length;
}

/** A file goes out as it is: a second name for the same bytes where the disk can do that, else a copy. */
async function copyFileVariant({ filename, hash }: StoredFile, mediaDir: string): Promise<number> {
  const folder = variantsFolder(mediaDir);
  const name = fileVariantName(hash, filename);
  if (await exists(join(folder, name))) return 0;
  const original = join(originalsFolder(mediaDir), filename);
  const bytes = await readFile(original);
  if (createHash('sha256').update(bytes).digest('hex') !== hash)
    throw new Error(`${original} is not the file that was uploaded: its bytes changed. Restore it from a backup.`);
  if (!(await linked(original, folder, name))) await writeDurably(folder, name, bytes);
  await syncFolder(folder);
  return 1;
}

async function linked(original: string, folder: string, name: string): Promise<boolean> {
  const temporary = join(folder, `${TEMPORARY}${process.pid}-link-${name}`);
  try {
    await rm(temporary, { force: true });
    await link(original, temporary);
    await rename(temporary, join(folder, name));
    return true;
  } catch (error) {
    // Another file system, or one without hard links.
    if (['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
