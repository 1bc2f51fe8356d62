import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  bytes: string | Buffer;
  /** Not the truth: what the directory says of the part's unpacked size. */
  claimedSize?: number;
}

/** A ZIP of some parts, as small as the format allows. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimedSize } of parts) {
    const data = Buffer.from(bytes as string);
    const packed = deflateRawSync(data);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(16);
    facts.writeUInt32LE(crc32(data), 0);
    facts.writeUInt32LE(packed.length, 4);
    facts.writeUInt32LE(claimedSize ?? data.length, 8);
    facts.writeUInt16LE(path.length, 12);
    const local = Buffer.concat([Buffer.from('504b030414000000080000000000', 'hex'), facts, path, packed]);
    directory.push(
      Buffer.concat([
        Buffer.from('504b0102140014000000080000000000', 'hex'),
        facts,
        Buffer.alloc(10),
        uint32(offset),
        path,
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = Buffer.alloc(4);
  count.writeUInt16LE(parts.length, 0);
  count.writeUInt16LE(parts.length, 2);
  return Buffer.concat([
    ...files,
    list,
    Buffer.from('504b050600000000', 'hex'),
    count,
    uint32(list.length),
    uint32(offset),
    Buffer.alloc(2),
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
