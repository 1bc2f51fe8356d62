import { inflateRawSync } from 'node:zlib';
import { MAX_ENTRIES, MAX_ENTRY_BYTES, MAX_READ_BYTES } from './word-limits.ts';
import { WordRefused } from './word-refused.ts';

interface Entry {
  method: number;
  packed: number;
  size: number;
  offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * A ZIP that is read part by part. What a part says of its size is not believed: unpacking stops at the
 * limit, and all that is read together has one too.
 */
export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();
  #left = MAX_READ_BYTES;

  /** @throws {WordRefused} if it is cut off, locked, or no plain archive */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#readDirectory();
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of a part. @throws {WordRefused} if it is not there, broken or too large */
  read(name: string): Buffer {
    const entry = this.#entries.get(name);
    if (!entry) throw new WordRefused('broken');
    const most = Math.min(MAX_ENTRY_BYTES, this.#left);
    const packed = this.#packed(entry);
    const bytes = entry.method === 0 ? packed : inflated(packed, most);
    if (bytes.length > most) throw new WordRefused('bomb');
    this.#left -= bytes.length;
    return bytes;
  }

  #packed({ offset, packed }: Entry): Buffer {
    const bytes = this.#bytes;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new WordRefused('broken');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + packed > bytes.length) throw new WordRefused('broken');
    return bytes.subarray(start, start + packed);
  }

  #readDirectory(): void {
    const bytes = this.#bytes;
    const end = endRecord(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MAX_ENTRIES) throw new WordRefused('bomb');
    let at = bytes.readUInt32LE(end + 16);
    for (let number = 0; number < count; number += 1) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new WordRefused('broken');
      const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
        number,
        number,
        number,
      ];
      if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw new WordRefused('locked');
      const entry = {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        size: bytes.readUInt32LE(at + 24),
        offset: bytes.readUInt32LE(at + 42),
      };
      if (entry.method !== 0 && entry.method !== 8) throw new WordRefused('broken');
      this.#entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), entry);
      at += 46 + nameLength + extra + comment;
    }
  }
}

/** It stands at the end of the file, before a comment of at most 64 KB. */
function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new WordRefused('broken');
}

function inflated(packed: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw Object.assign(new WordRefused(isTooLarge ? 'bomb' : 'broken'), { cause });
  }
}
