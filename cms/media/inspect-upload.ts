import { createHash } from 'node:crypto';
import { ImageProcessClient, ImageProcessDied } from './image-process-client.ts';
import type { PictureFacts } from './picture-jobs.ts';
import { sniffType, WORD_TYPE, type AcceptedType, type FileType } from './sniff-type.ts';
import { MAX_PDF_BYTES, MAX_PICTURE_BYTES } from './upload-limits.ts';
import { UploadRefused } from './upload-refused.ts';
import type { WordsOfFile } from './words-of-file.ts';

export type InspectedPicture = { type: 'picture'; mime: Exclude<AcceptedType, FileType>; hash: string } & PictureFacts;

export interface InspectedFile extends WordsOfFile {
  type: 'file';
  mime: FileType;
  hash: string;
  /** Bytes. */
  size: number;
}

export type InspectedUpload = InspectedPicture | InspectedFile;

const inspector = new ImageProcessClient();

/**
 * Finds out what an upload is, from its bytes alone, reading it to its end in the image process.
 * @throws {UploadRefused} with a message for the editor
 * @throws {Error} if the image process cannot be started
 */
export async function inspectUpload(bytes: Buffer): Promise<InspectedUpload> {
  if (bytes.length === 0) throw new UploadRefused('empty');
  const sniffed = sniffType(bytes);
  if ('unsupported' in sniffed) throw new UploadRefused('unsupported', sniffed.unsupported);
  const { mime } = sniffed;
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (mime === 'application/pdf' || mime === WORD_TYPE) {
    if (bytes.length > MAX_PDF_BYTES) throw new UploadRefused('pdfTooLarge', inMegabytes(bytes.length));
    const words = mime === WORD_TYPE ? steadily(() => inspector.run('readWord', bytes)) : wordsOfPdf(bytes);
    return { type: 'file', mime, hash, size: bytes.length, ...(await words) };
  }
  if (bytes.length > MAX_PICTURE_BYTES) throw new UploadRefused('pictureTooLarge', inMegabytes(bytes.length));
  return { type: 'picture', mime, hash, ...(await steadily(() => inspector.run('inspectPicture', bytes))) };
}

/** A PDF that breaks its reader is taken without its words: it has passed what keeps people safe. */
async function wordsOfPdf(bytes: Buffer): Promise<WordsOfFile> {
  await steadily(() => inspector.run('refuseActivePdf', bytes));
  try {
    return await inspector.run('readPdf', bytes);
  } catch (error) {
    console.warn('The words of a PDF could not be read:', error);
    return {};
  }
}

/** Tries once more when the process died, which may be another file's fault or the machine's. */
async function steadily<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof ImageProcessDied)) throw error;
  }
  try {
    return await job();
  } catch (cause) {
    if (!(cause instanceof ImageProcessDied)) throw cause;
    throw Object.assign(new UploadRefused('tooHeavy'), { cause });
  }
}

/** 8_912_896 → "8,5 MB", rounded up so that a file above a limit never reads as the limit itself. */
function inMegabytes(bytes: number): string {
  const tenths = Math.ceil((bytes / 1024 / 1024) * 10) / 10;
  return `${tenths.toLocaleString('vi-VN')} MB`;
}
