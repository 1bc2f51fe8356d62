import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtSite } from './built-site.ts';

/** The real built site, with pages that fail on demand: a template with a bug, as readers' luck would have it. */
export interface FaultySite {
  appDir: string;
  /** From now on these pages throw. */
  break(...paths: string[]): void;
  mend(): void;
}

export async function aFaultySite(folder: string): Promise<FaultySite> {
  const real = await builtSite();
  const appDir = join(folder, 'faulty-site');
  const broken = new Set<string>();
  const name = `broken-${Math.random()}`;
  mkdirSync(join(appDir, 'server'), { recursive: true });
  cpSync(join(real, 'client'), join(appDir, 'client'), { recursive: true });
  (globalThis as Record<string, unknown>)[name] = broken;
  writeFileSync(
    join(appDir, 'server/entry.mjs'),
    `import { render as real } from ${JSON.stringify(pathToFileURL(join(real, 'server/entry.mjs')).href)};
     export async function render(request, locals) {
       const response = await real(request, locals);
       if (!globalThis[${JSON.stringify(name)}]?.has(new URL(request.url).pathname)) return response;
       locals.onFailure(new Error('Mẫu trang có lỗi'));
       return new Response(null, { status: 500 });
     }`,
  );
  return {
    appDir,
    break: (...paths) => paths.forEach((path) => broken.add(path)),
    mend: () => broken.clear(),
  };
}
