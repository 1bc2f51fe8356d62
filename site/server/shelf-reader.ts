import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { CURRENT } from '#site/publisher/shelf-layout.ts';
import { contentTypeOf } from './content-types.ts';
import { FileMemory } from './file-memory.ts';
import type { Encoding } from './negotiate.ts';

/** A file of the shelf in the encoding in which it is going to be sent. */
export interface FoundFile {
  absolute: string;
  stats: Stats;
  type: string;
  /** Whether the same address has other encodings. */
  varies: boolean;
  encoding?: Encoding;
}

/** What is in a file: all of it, or a handle of one too large for memory, which the taker closes. */
export type Contents = { etag: string; bytes: Buffer } | { etag: string; handle: FileHandle; size: number };

const SUFFIXES: Record<Encoding, string> = { br: '.br', gzip: '.gz' };
const MAX_FILE = 1024 * 1024;

/**
 * Reads the public folder. The file system is asked for each request (some 10 µs), so a page is
 * served from the moment in which it is renamed into place, and a new release from the moment in
 * which `current` points to it; memory only spares reading the same bytes again.
 */
export class ShelfReader {
  readonly #root: string;
  readonly #memory: FileMemory;

  /** @param room bytes that the contents of files may take in memory */
  constructor(shelfDir: string, room = 64 * 1024 * 1024) {
    this.#root = join(shelfDir, CURRENT);
    this.#memory = new FileMemory(room);
  }

  /** Whether anything has been published at all. */
  exists(): boolean {
    return statSync(this.#root, { throwIfNoEntry: false }) !== undefined;
  }

  /** The file with this name ("tin-tuc/index.html"), in the best encoding; undefined if nobody may have it. */
  find(name: string, encodings: readonly Encoding[]): FoundFile | undefined {
    const content = contentTypeOf(name);
    const plain = join(this.#root, name);
    const stats = content && fileStats(plain);
    if (!stats) return undefined;
    const found = { type: content.type, varies: content.compressed };
    for (const encoding of content.compressed ? encodings : []) {
      const absolute = plain + SUFFIXES[encoding];
      const sibling = fileStats(absolute);
      if (sibling) return { ...found, absolute, stats: sibling, encoding };
    }
    return { ...found, absolute: plain, stats };
  }

  /** Whether a file lies on the shelf, also a hidden one. */
  has(name: string): boolean {
    return fileStats(join(this.#root, name)) !== undefined;
  }

  /** The contents, if memory has them as they are now on the disk. */
  remembered({ absolute, stats }: FoundFile): Contents | undefined {
    return this.#memory.recall(absolute, stats);
  }

  /** Reads a file; undefined if it went away since it was found. */
  async read({ absolute }: FoundFile): Promise<Contents | undefined> {
    const handle = await openIfThere(absolute);
    if (!handle) return undefined;
    let keepOpen = false;
    try {
      const stats = await handle.stat();
      if (stats.size > MAX_FILE) {
        keepOpen = true;
        return {
          etag: `"${stats.ino.toString(36)}-${stats.size}-${stats.mtimeMs}"`,
          handle,
          size: stats.size,
        };
      }
      const bytes = await handle.readFile();
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      this.#memory.remember(absolute, { stats, etag, bytes });
      return { etag, bytes };
    } finally {
      if (!keepOpen) await handle.close();
    }
  }

  /** A small text of the shelf, for our own use. */
  async text(name: string): Promise<string | undefined> {
    const handle = await openIfThere(join(this.#root, name));
    if (!handle) return undefined;
    try {
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  }
}

/** Synchronous on purpose: answered from the kernel's memory five times faster than through the thread pool. */
function fileStats(file: string): Stats | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? stats : undefined;
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** A name that is too long for the disk is the name of nothing. */
function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
}
