import type { Stats } from 'node:fs';

export interface RememberedFile {
  stats: Stats;
  etag: string;
  bytes: Buffer;
}

/** Contents of files, the most recently used ones, up to so many bytes. */
export class FileMemory {
  readonly #room: number;
  /** In order of use, the least recent first. */
  readonly #files = new Map<string, RememberedFile>();
  #used = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /** What is known of a file, if it is still the same on the disk. */
  recall(name: string, stats: Stats): RememberedFile | undefined {
    const file = this.#files.get(name);
    if (!file || !isSame(file.stats, stats)) return undefined;
    this.#files.delete(name);
    this.#files.set(name, file);
    return file;
  }

  remember(name: string, file: RememberedFile): void {
    this.#used += file.bytes.length - (this.#files.get(name)?.bytes.length ?? 0);
    this.#files.delete(name);
    this.#files.set(name, file);
    for (const [oldest, { bytes }] of this.#files) {
      if (this.#used <= this.#room) break;
      this.#files.delete(oldest);
      this.#used -= bytes.length;
    }
  }
}

/** A publish renames a new file into place: other inode. Sizes and times catch edits by hand. */
function isSame(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
}
