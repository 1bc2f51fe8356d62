import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseShareName, type NamedShareImage } from '#site/content/share-card.ts';
import { SHARE_IMAGES } from '#site/publisher/shelf-layout.ts';

export type ShareFolder = ReturnType<typeof openShareFolder>;

const END = '.jpg';
/** Milliseconds. */
const ABANDONED = 60 * 60 * 1000;

/**
 * Where share images are kept: beside the releases of a shelf, since they outlast them. They are no part of what
 * a publish writes: each can be made again from the edition at any time.
 */
export function openShareFolder(shelfDir: string) {
  const folder = join(shelfDir, SHARE_IMAGES);
  const fileOf = (name: string) => join(folder, name + END);
  let counter = 0;

  async function remove(name: string): Promise<void> {
    await rm(fileOf(name), { force: true });
  }

  /** All images, by their names. */
  function names(): string[] {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder)
      .filter((file) => file.endsWith(END))
      .map((file) => file.slice(0, -END.length));
  }

  return {
    names,
    remove,
    has: (name: string) => existsSync(fileOf(name)),
    /** The bytes of an image, or undefined where it is not there. */
    async read(name: string): Promise<Buffer | undefined> {
      try {
        return await readFile(fileOf(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    /** Keeps an image: it appears whole or not at all. */
    async put(name: string, bytes: Buffer): Promise<void> {
      mkdirSync(folder, { recursive: true });
      const temporary = join(folder, `${process.pid}-${counter++}.part`);
      await writeFile(temporary, bytes, { mode: 0o644 });
      await rename(temporary, fileOf(name));
    },
    /** Removes every image of which this is true; tells how many. */
    async removeWhere(isDoomed: (image: NamedShareImage) => boolean): Promise<number> {
      const doomed = names().filter((name) => {
        const named = parseShareName(name);
        return named !== undefined && isDoomed(named);
      });
      for (const name of doomed) await remove(name);
      return doomed.length;
    },
    /** Notes that a page still names it. */
    async touch(name: string, now: Date): Promise<void> {
      await utimes(fileOf(name), now, now);
    },
    /** When a page was last known to name it. */
    lastNamed: async (name: string): Promise<Date> => (await stat(fileOf(name))).mtime,
    /** Removes the oldest beyond this number. */
    async keepNewest(most: number): Promise<void> {
      const all = names();
      if (all.length <= most) return;
      const aged = all.map((name) => ({ name, made: statSync(fileOf(name)).birthtimeMs }));
      for (const { name } of aged.sort((a, b) => b.made - a.made).slice(most)) await remove(name);
    },
    /** What a kill has left half-written; what somebody is writing now is younger. */
    async clearTemporary(): Promise<void> {
      mkdirSync(folder, { recursive: true });
      for (const file of readdirSync(folder).filter((file) => !file.endsWith(END))) {
        const { mtimeMs } = await stat(join(folder, file));
        if (Date.now() - mtimeMs > ABANDONED) await rm(join(folder, file), { force: true });
      }
    },
  };
}
