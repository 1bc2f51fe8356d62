import { readDocx, type ReadWord } from './read-docx.ts';
import { WordRefused, type WordRefusal } from './word-refused.ts';

/*
 * Reads one Word file in a process of its own: without secrets, with limits on memory and time, and away
 * from the desk's only thread.
 */

export type WordAnswer = { read: ReadWord } | { refused: WordRefusal };

async function answer(bytes: Uint8Array): Promise<WordAnswer> {
  try {
    return { read: await readDocx(Buffer.from(bytes)) };
  } catch (error) {
    if (!(error instanceof WordRefused)) throw error;
    return { refused: error.code };
  }
}

process.once('message', (bytes) => {
  answer(bytes as Uint8Array)
    .then((answered) => process.send?.(answered, () => process.disconnect()))
    .catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
});
process.on('SIGINT', () => undefined);
