import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sample } from '#cms/seed/sample/sample.ts';
import { ONLY_ID } from '#contract/kinds.ts';
import { PATHS } from '#contract/paths.ts';
import { fileOf } from '#site/publisher/file-of.ts';
import { contentTypeOf } from '#site/server/content-types.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf } from '#tests/support/publishing-world.ts';

/** The page of the design system, published by the real publisher; it needs no article and no picture. */
export interface Gallery {
  /** @param path of the front page, to see what only it has */
  open(browser: Browser, look: Look, path?: string): Promise<Page>;
  remove(): void;
}

export interface Look {
  width: number;
  theme: 'light' | 'dark' | 'light-more' | 'forced';
}

const ORIGIN = 'http://localhost:4321';

export async function publishedGallery(): Promise<Gallery> {
  const world = await aWorld();
  const table = new PublishedTable();
  table.show('navigation', { ...sample.navigation, id: ONLY_ID });
  table.show('front', { id: ONLY_ID, pinned: [], sections: [] });
  table.show('site', { ...sample.site, logo: undefined, id: ONLY_ID });
  const publisher = await world.start({ today: () => table.today });
  await follow(publisher, sourceOf(table));
  publisher.close();
  const shelf = join(world.options.shelfDir, 'current');
  return {
    open: (browser, look, path = PATHS.designSystem) => open(browser, look, shelf, path),
    remove: () => world.remove(),
  };
}

async function open(browser: Browser, { width, theme }: Look, shelf: string, path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'light-more' ? 'more' : 'no-preference',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'vi-VN',
  });
  await serve(context, shelf);
  const page = await context.newPage();
  await page.goto(ORIGIN + path, { waitUntil: 'load' });
  await page.evaluate(settle);
  return page;
}

/** Files of the shelf, without a server between. */
async function serve(context: BrowserContext, shelf: string): Promise<void> {
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = fileOf(pathname);
    return route.fulfill({ body: readFileSync(join(shelf, file)), contentType: contentTypeOf(file)!.type });
  });
}

/** Runs in the browser: every font and every picture is there. */
async function settle(): Promise<void> {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode()));
  await Promise.all([...document.fonts].map((font) => font.load().catch(() => undefined)));
  await document.fonts.ready;
}
