import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failuresFolder } from './media-folders.ts';
import { writeDurably } from './write-durably.ts';

/*
 * Failures are files beside the media, not rows: the desk and its worker are two processes, and what
 * went wrong with a file must be known even while the database is not.
 */

/** Why an original has no variants. */
export interface VariantFailure {
  /** ISO moment of the last attempt. */
  at: string;
  attempts: number;
  /** For the log and the administrator, in English. */
  message: string;
}

const fileName = (hash: string) => `${hash}.json`;

export async function recordFailure(mediaDir: string, hash: string, failure: VariantFailure): Promise<void> {
  await mkdir(failuresFolder(mediaDir), { recursive: true });
  await writeDurably(failuresFolder(mediaDir), fileName(hash), Buffer.from(JSON.stringify(failure)));
}

export async function clearFailure(mediaDir: string, hash: string): Promise<void> {
  await rm(join(failuresFolder(mediaDir), fileName(hash)), { force: true });
}

/** What the desk shows beside an upload; undefined while nothing went wrong. */
export async function variantFailure(mediaDir: string, hash: string): Promise<VariantFailure | undefined> {
  try {
    const text = await readFile(join(failuresFolder(mediaDir), fileName(hash)), 'utf8');
    return JSON.parse(text) as VariantFailure;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** All recorded failures, by the hash of the original. */
export async function variantFailures(mediaDir: string): Promise<Map<string, VariantFailure>> {
  const failures = new Map<string, VariantFailure>();
  for (const name of await recordedNames(mediaDir)) {
    const [hash = '', extension] = name.split('.');
    const failure = extension === 'json' ? await variantFailure(mediaDir, hash) : undefined;
    if (failure) failures.set(hash, failure);
  }
  return failures;
}

async function recordedNames(mediaDir: string): Promise<string[]> {
  try {
    return await readdir(failuresFolder(mediaDir));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
