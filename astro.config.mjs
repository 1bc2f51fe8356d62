import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';
import { build } from 'vite';

const origin = process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 4321}`;
const dataDir = process.env.DATA_DIR ?? '.data';

/**
 * @astrojs/node in middleware mode, with an entry of our own that also exports `render`: the
 * publisher renders pages in process, through the very app that answers on demand.
 */
function adapter() {
  const base = node({ mode: 'middleware', bodySizeLimit: 65_536, experimentalDisableStreaming: true });
  const done = base.hooks['astro:config:done'];
  const serverEntrypoint = new URL('./site/server/entry.ts', import.meta.url);
  base.hooks['astro:config:done'] = (options) =>
    done({
      ...options,
      setAdapter: (described) => options.setAdapter({ ...described, serverEntrypoint }),
    });
  return base;
}

/**
 * The service worker at an address that never changes, built on its own. OFFLINE=off builds the one that
 * takes it off readers' devices again.
 */
function serviceWorker() {
  const entry = process.env.OFFLINE === 'off' ? 'farewell' : 'worker';
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            target: 'es2022',
            lib: {
              entry: fileURLToPath(new URL(`site/scripts/offline/${entry}.ts`, import.meta.url)),
              formats: ['iife'],
              name: 'worker',
              fileName: () => 'sw.js',
            },
          },
        });
      },
    },
  };
}

export default defineConfig({
  site: origin,
  output: 'server',
  srcDir: './site',
  publicDir: './site/public',
  outDir: process.env.SITE_APP_DIR ?? join(dataDir, 'site/app'),
  cacheDir: join(dataDir, 'site/astro-cache'),
  trailingSlash: 'always',
  adapter: adapter(),
  integrations: [serviceWorker()],
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // Pictures come ready made from the desk; nothing is resized here.
  image: { service: passthroughImageService() },
  // The built app stands wherever DATA_DIR is, where no node_modules is in reach.
  // Small scripts would be inlined, which the Content-Security-Policy forbids.
  vite: { ssr: { noExternal: true }, build: { assetsInlineLimit: 0, modulePreload: false } },
  security: { checkOrigin: false, allowedDomains: [{ hostname: new URL(origin).hostname }] },
});
