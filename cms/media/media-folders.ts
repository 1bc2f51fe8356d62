import { extname, join } from 'node:path';

/*
 * What lies in MEDIA_DIR:
 *
 *   originals/   as uploaded, with EXIF and all: private, never served to the public
 *   variants/    what the publisher may put on the shelf: pictures re-encoded, files as <sha256>.pdf or .docx
 *   failures/    one JSON file for each original whose variants could not be made
 */

export const originalsFolder = (mediaDir: string) => join(mediaDir, 'originals');
export const variantsFolder = (mediaDir: string) => join(mediaDir, 'variants');
export const failuresFolder = (mediaDir: string) => join(mediaDir, 'failures');

/** The name of a PDF or a Word file among the variants. @param filename of the original, whose ending it keeps */
export const fileVariantName = (hash: string, filename: string) => `${hash}${extname(filename)}`;
