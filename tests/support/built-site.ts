import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '#site/publisher/release.ts';

let building: Promise<string> | undefined;

/** The built Astro site, built once per state of its sources and kept between runs. */
export function builtSite(): Promise<string> {
  return (building ??= build());
}

async function build(): Promise<string> {
  const folder = resolve(`.data/test-site/${sourceHash()}`);
  if (existsSync(join(folder, 'server/entry.mjs'))) return folder;
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  const env = {
    ...process.env,
    SITE_URL: 'http://localhost:4321',
    SITE_APP_DIR: unfinished,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { env });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another test process was faster; its build is as good as ours.
    if (!existsSync(join(folder, 'server/entry.mjs'))) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['site', 'cms/contract'])
    for (const file of filesBelow(folder).filter(isBuiltIn))
      hash.update(file).update(readFileSync(join(folder, file)));
  for (const file of ['astro.config.mjs', 'package-lock.json']) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The preview server renders through the built site and is no part of it. */
const isBuiltIn = (file: string) => !file.startsWith('preview/');
