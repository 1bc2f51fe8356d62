import { refuseActivePdf } from './pdf-dangers.ts';
import { inspectPicture, makeCrop, type CropOrder, type PictureFacts } from './picture-jobs.ts';
import { JOB_MEMORY } from './upload-limits.ts';
import { readPdf } from './read-pdf.ts';
import type { WordsOfFile } from './words-of-file.ts';
import { UploadRefused, type RefusalCode } from './upload-refused.ts';

/*
 * The process that touches what strangers made: decodes pictures, unpacks PDFs and Word files. Started by
 * ImageProcess with no secrets in its environment; does one job at a time; may be killed at any moment.
 */

export interface Jobs {
  inspectPicture: { order: Uint8Array; result: PictureFacts };
  refuseActivePdf: { order: Uint8Array; result: void };
  readPdf: { order: Uint8Array; result: WordsOfFile };
  readWord: { order: Uint8Array; result: WordsOfFile };
  makeCrop: { order: CropOrder; result: void };
}

export interface JobMessage<J extends keyof Jobs = keyof Jobs> {
  job: J;
  order: Jobs[J]['order'];
}

export type JobAnswer =
  | { done: true; result: unknown }
  | { done: false; message: string; refusal?: { code: RefusalCode; detail: string } };

const WORK: { [J in keyof Jobs]: (order: Jobs[J]['order']) => Promise<Jobs[J]['result']> } = {
  inspectPicture,
  makeCrop,
  readPdf,
  // The reader of Word files is large, and they are few.
  readWord: async (bytes) => (await import('./read-word.ts')).readWord(Buffer.from(bytes)),
  refuseActivePdf: async (bytes) => refuseActivePdf(Buffer.from(bytes)),
};

async function answer({ job, order }: JobMessage): Promise<JobAnswer> {
  try {
    return { done: true, result: await WORK[job](order as never) };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (!(error instanceof UploadRefused)) return { done: false, message };
    return { done: false, message, refusal: { code: error.code, detail: error.detail } };
  }
}

process.on('message', (message: JobMessage) => {
  void answer(message).then((answered) => process.send?.(answered));
});
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole terminal: the parent decides what becomes of a job.
process.on('SIGINT', () => undefined);

// The system's own limit (see ImageProcess) exists on Linux only.
setInterval(() => {
  if (process.memoryUsage.rss() > JOB_MEMORY) process.exit(137);
}, 100).unref();
