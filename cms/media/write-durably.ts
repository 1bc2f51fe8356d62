import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

let serial = 0;

/** Temporary names begin so; whoever finds an old one may delete it. */
export const TEMPORARY = '.new-';

/**
 * Puts a whole file into a folder under its name, or nothing: temporary file, fsync, rename.
 * The folder itself is left to `syncFolder`, once for many files.
 */
export async function writeDurably(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${TEMPORARY}${process.pid}-${(serial += 1)}-${name}`);
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Makes the renames in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for syncing.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
