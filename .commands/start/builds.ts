import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CHECKOUT, type Settings } from '../environment.ts';
import { Failure } from '../failure.ts';
import { nodeProgram } from '../processes/node-programs.ts';
import { runStep } from '../processes/steps.ts';

/** Something that is built once per code change. */
export interface Build {
  name: string;
  what: string;
  args: readonly string[];
  sources: readonly string[];
  /** A file that exists if the build does. */
  proof: string;
  /** Settings that the build bakes in. */
  baked: readonly string[];
}

/** The public site: `astro build` into SITE_APP_DIR, else DATA_DIR/site/app. */
export function siteBuild({ dataDir, siteUrl, childEnv }: Settings): Build {
  const folder = childEnv.SITE_APP_DIR ? join(CHECKOUT, childEnv.SITE_APP_DIR) : join(dataDir, 'site/app');
  return {
    name: 'site',
    what: 'Dựng trang (astro build)',
    args: [...nodeProgram('astro'), 'build'],
    sources: ['site', 'cms/contract', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'],
    proof: join(folder, 'server/entry.mjs'),
    baked: [siteUrl, folder],
  };
}

/** The desk: `next build cms`. */
export function deskBuild(): Build {
  return {
    name: 'desk',
    what: 'Dựng bàn biên tập (next build)',
    args: [...nodeProgram('next'), 'build', 'cms'],
    sources: ['cms', 'tsconfig.json', 'package.json', 'package-lock.json'],
    proof: join(CHECKOUT, 'cms/.next/BUILD_ID'),
    baked: [],
  };
}

/** The desk's settings want a database's address; no build connects to it, or it would differ from place to place. */
const BUILD_ENV = { NODE_ENV: 'production', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };

/** Generated or built below a source folder, not part of it. */
const NOT_SOURCES = new Set(['.next', 'node_modules', 'seed', '.astro']);

/** Whether the last finished build was made from exactly these sources. */
export function isBuilt(build: Build, dataDir: string): boolean {
  const file = stampFile(build, dataDir);
  return existsSync(build.proof) && existsSync(file) && readFileSync(file, 'utf8') === stampOf(build);
}

/** Builds; the stamp is taken away first, so that an interrupted build is never taken for a whole one. */
export async function runBuild(
  build: Build,
  settings: Settings,
  signal?: AbortSignal,
  onLine?: (line: string) => void,
): Promise<void> {
  const file = stampFile(build, settings.dataDir);
  rmSync(file, { force: true });
  const stamp = stampOf(build);
  const env = { ...settings.childEnv, ...BUILD_ENV };
  const logFile = join(settings.dataDir, `logs/build-${build.name}.log`);
  for (;;) {
    try {
      await runStep({ what: build.what, args: build.args, env, logFile, signal, onLine });
      break;
    } catch (error) {
      if (!isBuiltByAnother(error)) throw error;
      await pause(3000, undefined, { signal });
      if (isBuilt(build, settings.dataDir)) return;
    }
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}

/** Two commands of one checkout may want the desk at once; Next lets only one build it. */
function isBuiltByAnother(error: unknown): boolean {
  const lines = error instanceof Failure ? error.help : [];
  return lines.some((line) => line.includes('Another next build process is already running'));
}

/** The desk's build lies in the checkout whatever DATA_DIR is, and its stamp beside it. */
function stampFile(build: Build, dataDir: string): string {
  return build.name === 'desk'
    ? join(CHECKOUT, 'cms/.next/build-stamp')
    : join(dataDir, `builds/${build.name}`);
}

function stampOf(build: Build): string {
  const hash = createHash('sha256').update([process.version, ...build.baked].join('\0'));
  for (const source of build.sources) {
    for (const file of filesBelow(join(CHECKOUT, source))) {
      hash.update(`\0${relative(CHECKOUT, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesBelow(join(path, name)));
}
