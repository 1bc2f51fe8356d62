import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

let serial = 0;

/** Temporary names begin so. */
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

/** No write takes this long: a temporary file that is older was left by a process that died. Milliseconds. */
const LEFT_BEHIND = 10 * 60 * 1000;

/** Deletes what killed processes left in a folder. */
export async function removeLeftovers(folder: string, age = LEFT_BEHIND): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(TEMPORARY)) continue;
    const written = await timeOf(join(folder, name));
    if (written !== undefined && Date.now() - written > age) await rm(join(folder, name), { force: true });
  }
}

/** Undefined if the file has got its name, or was deleted, in the meantime. */
async function timeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
