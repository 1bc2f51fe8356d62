import { watch } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../environment.ts';
import { describeFailure } from '../failure.ts';
import { isBuilt, runBuild, siteBuild } from './builds.ts';
import type { Start } from './tasks.ts';

/** Editors write a file in several steps; wait until they have finished. */
const SETTLE_MS = 200;

/**
 * For developers: when sources of the site change, it is built again, published in full, and served
 * anew, by the same code as in production; when the desk's change, its worker starts again (Next
 * reloads the desk by itself). Returns what ends the watching.
 */
export function watchSources(start: Start): () => void {
  const { settings, parts } = start;
  const restart = async (...names: ('site' | 'publisher' | 'worker' | 'preview')[]) => {
    for (const name of names) await parts.get(name)?.restart();
  };
  const site = inTurn(async () => {
    const build = siteBuild(settings);
    if (isBuilt(build, settings.dataDir)) return;
    const began = Date.now();
    await runBuild(build, settings, start.shutdown.signal);
    await restart('publisher', 'site', 'preview');
    console.log(`↻ Trang web dựng lại sau ${((Date.now() - began) / 1000).toFixed(1)} giây.`);
  });
  const worker = inTurn(async () => {
    await restart('worker');
    console.log('↻ Tiến trình nền chạy lại.');
  });
  const watchers = [onChange('site', site), onChange('cms/contract', site), onChange('cms', worker)];
  return () => watchers.forEach((watcher) => watcher.close());
}

function onChange(folder: string, then: () => void) {
  return watch(join(CHECKOUT, folder), { recursive: true }, (_event, file) => {
    if (file && /\.(ts|tsx|astro|css|svg|txt)$/.test(file) && !file.includes('.next')) then();
  });
}

/** One run at a time; changes during a run lead to one more. */
function inTurn(work: () => Promise<void>): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(work).catch((error: unknown) => console.error(`✖ ${describeFailure(error)}`));
    }, SETTLE_MS);
  };
}
