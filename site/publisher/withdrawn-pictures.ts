import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFace, PictureFace } from '#contract/faces/media.ts';
import { filePath, picturePath } from '#contract/paths.ts';
import { variantSet } from '#contract/pictures.ts';
import type { Documents } from '#site/edition/documents.ts';
import { filesBelow } from './release.ts';
import { FILES, PICTURES } from './shelf-layout.ts';
import { filesOfAsset } from './shelf.ts';

type Media = PictureFace | FileFace;

const filesOf = (face: Media): string[] =>
  filesOfAsset((face.type === 'picture' ? picturePath(variantSet(face)) : filePath(face)).slice(1));

/** The files of every picture and file that is live. */
function filesOfLive(documents: Documents, except?: string): Set<string> {
  const files = new Set<string>();
  for (const { kind, id, state } of documents.all()) {
    if (kind !== 'media' || state !== 'live' || id === except) continue;
    const face = documents.face('media', id);
    if (face) for (const file of filesOf(face as Media)) files.add(file);
  }
  return files;
}

/**
 * Deletes from a release every picture and file that no live one has, whatever its pages still say. Where
 * none of the live ones lies there, other code has named them otherwise, and nothing can be told.
 */
export async function removeDeadFiles(release: string, documents: Documents): Promise<void> {
  const live = filesOfLive(documents);
  const present = [PICTURES, FILES]
    .map((path) => path.slice(1))
    .flatMap((folder) => filesBelow(join(release, folder)).map((name) => folder + name));
  if (!present.some((file) => live.has(file))) return;
  for (const file of present) if (!live.has(file)) await rm(join(release, file), { force: true });
}

/** Deletes the files of a picture that the edition still holds as live and that has just been withdrawn. */
export async function removeFilesOf(release: string, documents: Documents, id: string): Promise<void> {
  const face = documents.face('media', id) as Media | undefined;
  if (!face) return;
  const others = filesOfLive(documents, id);
  for (const file of filesOf(face)) if (!others.has(file)) await rm(join(release, file), { force: true });
}
