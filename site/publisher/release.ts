import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Shelf } from './shelf.ts';
import { CURRENT, RELEASES } from './shelf-layout.ts';

/*
 * A release is a folder that one build of the site has rendered in full. New code means a new
 * release, switched to at once when it is complete, so two builds never mix in one tree.
 */

/** A page of the last release may still be open somewhere and ask for its styles; they stay this long. */
const KEEP_ASSETS_MS = 7 * 24 * 60 * 60 * 1000;

const HASHED_ASSETS = '_astro';

/** Names a build by its content: the same sources give the same release. */
export function buildIdOf(appDir: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(appDir))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(appDir, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The build of the release that readers see; undefined before the first one. */
export function currentBuild(shelfDir: string): string | undefined {
  const current = join(shelfDir, CURRENT);
  return existsSync(current) ? readlinkSync(current).split('/').at(-1) : undefined;
}

export const releaseDir = (shelfDir: string, build: string) => join(shelfDir, RELEASES, build);

/** Puts the build's own files (styles, scripts, fonts, icons) on the shelf; the last release's stay a while. */
export async function putStaticFiles(shelf: Shelf, shelfDir: string, appDir: string): Promise<void> {
  const client = join(appDir, 'client');
  for (const file of filesBelow(client)) {
    const bytes = readFileSync(join(client, file));
    const target = join(shelf.root, file);
    if (!existsSync(target) || !readFileSync(target).equals(bytes)) await shelf.put(file, bytes);
  }
  const last = currentBuild(shelfDir);
  if (last) await keepHashedAssets(releaseDir(shelfDir, last), shelf.root);
}

async function keepHashedAssets(from: string, to: string): Promise<void> {
  const folder = join(from, HASHED_ASSETS);
  if (from === to || !existsSync(folder)) return;
  await mkdir(join(to, HASHED_ASSETS), { recursive: true });
  for (const name of await readdir(folder)) {
    const source = join(folder, name);
    const target = join(to, HASHED_ASSETS, name);
    if (Date.now() - statSync(source).mtimeMs > KEEP_ASSETS_MS || existsSync(target)) continue;
    await link(source, target);
  }
}

/** Makes a complete release the one that readers see: flushed first, then one atomic rename. */
export async function switchTo(shelfDir: string, build: string): Promise<void> {
  await flushTree(releaseDir(shelfDir, build));
  const next = join(shelfDir, `.${CURRENT}`);
  await rm(next, { force: true });
  await symlink(join(RELEASES, build), next);
  await rename(next, join(shelfDir, CURRENT));
  const handle = await open(shelfDir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Keeps the release that readers see and the one before it; deletes older ones. */
export async function pruneReleases(shelfDir: string): Promise<void> {
  const current = currentBuild(shelfDir);
  const folder = join(shelfDir, RELEASES);
  const others = (await readdir(folder))
    .filter((name) => name !== current)
    .sort((a, b) => statSync(join(folder, b)).mtimeMs - statSync(join(folder, a)).mtimeMs);
  for (const name of others.slice(1)) await rm(join(folder, name), { recursive: true, force: true });
}

/** All files below a folder, as sorted relative paths. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** One flush of the whole file system costs less than one for each of ten thousand files. */
async function flushTree(folder: string): Promise<void> {
  try {
    await promisify(execFile)('sync', ['-f', folder]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    for (const file of filesBelow(folder)) {
      const handle = await open(join(folder, file), 'r');
      await handle.sync();
      await handle.close();
    }
  }
}
