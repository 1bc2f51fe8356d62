import type { PictureFace } from '#contract/faces/media.ts';

/** A picture that lies among the originals. */
export interface StoredPicture extends Pick<PictureFace, 'hash' | 'width' | 'height' | 'focus'> {
  type: 'picture';
  /** Its name in the folder of originals. */
  filename: string;
}

/** A PDF or a Word file that lies among the originals. */
export interface StoredFile {
  type: 'file';
  filename: string;
  hash: string;
}

export type StoredMedia = StoredPicture | StoredFile;

/** The columns of a document of the collection `media` that say what its upload is. */
export interface UploadColumns {
  type?: string | null;
  filename?: string | null;
  hash?: string | null;
  width?: number | null;
  height?: number | null;
  focalX?: number | null;
  focalY?: number | null;
}

/** Reads an upload out of its document; undefined while the document has no file (a draft without one). */
export function storedMedia(document: UploadColumns): StoredMedia | undefined {
  const { type, filename, hash, width, height, focalX, focalY } = document;
  if (!filename || !hash) return undefined;
  if (type === 'file') return { type, filename, hash };
  if (!width || !height) return undefined;
  return { type: 'picture', filename, hash, width, height, focus: { x: focalX ?? 50, y: focalY ?? 50 } };
}
