import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';

const PAGES = `${sep}site${sep}pages${sep}`;

/** Gives every page the edition's content, and every route with parameters its paths. */
export function oracle(): AstroIntegration {
  return {
    name: 'oracle',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('./content-middleware.ts', import.meta.url) });
        updateConfig({ vite: { plugins: [{ name: 'oracle-paths', enforce: 'post', transform: addPaths }] } });
      },
    },
  };
}

function addPaths(code: string, id: string) {
  const file = id.split('?')[0]!;
  const at = file.indexOf(PAGES);
  if (at < 0 || id.includes('?') || !file.includes('[')) return undefined;
  const route = JSON.stringify(file.slice(at + PAGES.length));
  return {
    code: `${code}
import { pathsOfRoute as __pathsOfRoute } from '#tests/support/oracle/paths-of-route.ts';
export const getStaticPaths = () => __pathsOfRoute(${route});`,
    map: null,
  };
}
