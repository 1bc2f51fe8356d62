import { createHash } from 'node:crypto';
import { constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants as zlib, gzip } from 'node:zlib';
import { picturePath } from '#contract/paths.ts';
import { variantsIn } from '#contract/pictures.ts';
import { FILES, PICTURES } from './shelf-layout.ts';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Text is worth compressing; pictures, PDFs and fonts are compressed already. */
const COMPRESSED = new Set([
  '.html',
  '.xml',
  '.txt',
  '.css',
  '.js',
  '.speculationrules',
  '.svg',
  '.json',
  '.csv',
  '.ics',
  '.webmanifest',
]);

/** Measured: beyond these levels the time grows twentyfold for a few hundred bytes. */
const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 6;

/** A picture or file that a page shows has not been made ready by the desk yet. */
export class MissingAsset extends Error {
  override readonly name = 'MissingAsset';
}

export interface ShelfOptions {
  /** The release folder. */
  root: string;
  /** Where the desk puts pictures and files that may become public. */
  variantsDir: string;
  /** A name for temporary files that no other writer uses. */
  writer: string;
  /** Off only to measure what compression costs. */
  compress?: boolean;
  /** A release that no reader sees yet: files are written straight and flushed together at the end. */
  fresh?: boolean;
}

export type Shelf = ReturnType<typeof openShelf>;

/**
 * The public folder of one release. A file appears whole or not at all: written beside, flushed, renamed.
 * Compressed siblings are renamed just before the file itself, and removed with it.
 */
export function openShelf({ root, variantsDir, writer, compress = true, fresh = false }: ShelfOptions) {
  const temporary = join(root, '.tmp', writer);
  const foldersToFlush = new Set<string>();
  const knownFolders = new Set<string>();
  const knownAssets = new Set<string>();
  let counter = 0;

  async function ensureFolder(folder: string): Promise<void> {
    if (knownFolders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    knownFolders.add(folder);
  }

  /** Another worker may make the same folder at the same moment: that is no error to a recursive mkdir. */
  function ensureFolderAtOnce(folder: string): void {
    if (knownFolders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    knownFolders.add(folder);
  }

  async function writeTemporary(bytes: Buffer): Promise<string> {
    await ensureFolder(temporary);
    const file = join(temporary, String(counter++));
    const handle = await open(file, 'w', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    return file;
  }

  async function put(file: string, bytes: Buffer): Promise<void> {
    const target = join(root, file);
    const folder = dirname(target);
    const siblings = compress && COMPRESSED.has(extname(file)) ? await compressed(bytes) : [];
    const parts = [...siblings, { suffix: '', bytes }];
    if (fresh) {
      // Nobody reads here yet, and ten thousand small files are written faster without waiting for each.
      ensureFolderAtOnce(folder);
      for (const part of parts) writeFileSync(target + part.suffix, part.bytes);
      return;
    }
    const written = await Promise.all(
      parts.map(async (part) => ({ from: await writeTemporary(part.bytes), to: target + part.suffix })),
    );
    await ensureFolder(folder);
    for (const { from, to } of written) await moveInto(from, to);
    foldersToFlush.add(folder);
  }

  /** The folder may have been pruned since we last saw it. */
  async function moveInto(from: string, to: string): Promise<void> {
    try {
      await rename(from, to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
    }
  }

  async function remove(file: string): Promise<void> {
    const target = join(root, file);
    for (const suffix of ['', '.br', '.gz']) await rm(target + suffix, { force: true });
    await pruneFolders(dirname(target));
  }

  async function pruneFolders(folder: string): Promise<void> {
    for (let at = folder; at !== root && at.startsWith(root); at = dirname(at)) {
      if (existsSync(at)) {
        if ((await readdir(at)).length > 0) break;
        await removeEmpty(at);
      }
      knownFolders.delete(at);
      foldersToFlush.delete(at);
    }
    if (existsSync(dirname(folder))) foldersToFlush.add(existsSync(folder) ? folder : dirname(folder));
  }

  /** Puts all files of a picture, or a file, on the shelf. @throws {MissingAsset} */
  async function putAsset(asset: string): Promise<void> {
    if (knownAssets.has(asset)) return;
    const files = filesOfAsset(asset);
    // The last one is put last: where it stands, all of them do.
    if (existsSync(join(root, files.at(-1)!))) return void knownAssets.add(asset);
    const missing = files.find((file) => !existsSync(join(variantsDir, sourceOf(file))));
    if (missing) throw new MissingAsset(`${missing} chưa sẵn sàng (chờ xử lý ảnh, tệp)`);
    await ensureFolder(temporary);
    for (const file of files) {
      const target = join(root, file);
      const from = join(temporary, String(counter++));
      await ensureFolder(dirname(target));
      await linkOrCopy(join(variantsDir, sourceOf(file)), from);
      await moveInto(from, target);
      foldersToFlush.add(dirname(target));
    }
    knownAssets.add(asset);
  }

  async function removeAsset(asset: string): Promise<void> {
    knownAssets.delete(asset);
    for (const file of filesOfAsset(asset).reverse()) await remove(file);
  }

  /** Renames reach the disk only when their folder is flushed. */
  async function flush(): Promise<void> {
    const folders = [...foldersToFlush].filter((folder) => existsSync(folder));
    foldersToFlush.clear();
    await Promise.all(
      folders.map(async (folder) => {
        const handle = await open(folder, constants.O_RDONLY);
        try {
          await handle.sync();
        } finally {
          await handle.close();
        }
      }),
    );
  }

  return {
    root,
    put,
    putAsset,
    removeAsset,
    remove,
    flush,
    has: (file: string) => existsSync(join(root, file)),
    async clearTemporary() {
      knownFolders.delete(temporary);
      await rm(join(root, '.tmp'), { recursive: true, force: true });
    },
  };
}

/** SHA-256, hex: how the ledger knows bytes again. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function compressed(bytes: Buffer) {
  const [br, zipped] = await Promise.all([
    brotli(bytes, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
        [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gz(bytes, { level: GZIP_LEVEL }),
  ]);
  return [
    { suffix: '.br', bytes: br },
    { suffix: '.gz', bytes: zipped },
  ];
}

/** Another page of the same chunk may come to stand in the folder, or have removed it already. */
async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/** The files on the shelf that an asset of the ledger stands for. */
export function filesOfAsset(asset: string): string[] {
  const path = `/${asset}`;
  if (!path.startsWith(PICTURES)) return [asset];
  return variantsIn(path.slice(PICTURES.length)).map((variant) => picturePath(variant.name).slice(1));
}

/** "anh/x-card-800.avif" → "x-card-800.avif"; "tep/<hash>/ke-hoach.pdf" → "<hash>.pdf"; of Word files likewise. */
function sourceOf(file: string): string {
  return `/${file}`.startsWith(FILES) ? `${basename(dirname(file))}${extname(file)}` : basename(file);
}

/** The same bytes under a second name where the disk allows it; a copy where it does not. */
async function linkOrCopy(source: string, target: string): Promise<void> {
  await rm(target, { force: true });
  try {
    await link(source, target);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error;
    await copyFile(source, target);
  }
}
