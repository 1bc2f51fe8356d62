import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The built Astro site, as `site/server/entry.ts` exports it. */
export interface SiteApp {
  render(request: Request, locals: App.Locals): Promise<Response>;
}

/** @throws when the site has not been built; says how to build it. */
export async function loadSiteApp(appDir: string): Promise<SiteApp> {
  const entry = join(appDir, 'server/entry.mjs');
  try {
    return (await import(pathToFileURL(entry).href)) as SiteApp;
  } catch (cause) {
    throw new Error(`The built site could not be loaded from ${entry}: run \`npm run build:site\` first`, {
      cause,
    });
  }
}
