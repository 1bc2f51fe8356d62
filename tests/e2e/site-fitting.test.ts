import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { portal } from '#tests/support/portal.ts';
import { pagesOfEveryArrangement } from './arrangements.ts';
import { crawl, type Crawled } from './crawl.ts';
import { whatDoesNotFit } from './fitting.ts';
import { FITTED, unfold } from './inspect-page.ts';
import { TEMPLATES } from './templates.ts';

/* One page of each kind is looked at in site-templates.test.ts; here is what stands elsewhere only. */

const WIDTHS = Object.values(FITTED).flat();

let browser: Browser;
let site: Map<string, Crawled>;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await crawl();
}, 60_000);

afterAll(() => browser?.close());

test('everything has room for its words wherever it stands, from 320 pixels on, in the largest type too', async () => {
  const page = await browser.newPage();
  const known = TEMPLATES.map(({ path }) => path(site));
  const pages = await pagesOfEveryArrangement(page, site, known);
  expect(pages.length).toBeGreaterThan(10);
  const cramped: string[] = [];
  for (const path of pages) cramped.push(...(await whatDoesNotFitOn(page, path)));
  expect(cramped).toEqual([]);
}, 240_000);

async function whatDoesNotFitOn(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  await page.goto(portal().siteUrl + path, { waitUntil: 'load' });
  await page.evaluate(unfold);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    found.push(...(await whatDoesNotFit(page)));
  }
  return found.map((what) => `${path}: ${what}`);
}
