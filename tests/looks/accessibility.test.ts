import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '#tests/e2e/axe.ts';
import { whatDoesNotFit } from '#tests/e2e/fitting.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { publishedGallery, type Gallery, type Look } from './gallery.ts';

const LOOKS: Look[] = [390, 1280].flatMap((width) =>
  (['light', 'dark', 'light-more', 'forced'] as const).map((theme) => ({ width, theme })),
);

/** The same component stands there several times over, without the page that it belongs to. */
const OF_WHOLE_PAGES = ['landmark-unique', 'heading-order'];

let browser: Browser;
let gallery: Gallery;

beforeAll(async () => {
  gallery = await publishedGallery();
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  gallery?.remove();
});

describe.each(LOOKS)('$width px, $theme', (look) => {
  let page: Page;

  beforeAll(async () => {
    page = await gallery.open(browser, look);
  }, 60_000);

  afterAll(() => page?.context().close());

  test('axe finds nothing in any example', async () => {
    expect(await axeViolations(page, '.example', OF_WHOLE_PAGES)).toEqual([]);
  }, 120_000);

  test('every example has room for its words, in the largest type and with wide spacing', async () => {
    expect(await whatDoesNotFit(page)).toEqual([]);
  });
});

describe('320 px', () => {
  let page: Page;

  beforeAll(async () => {
    page = await gallery.open(browser, { width: 320, theme: 'light' });
  }, 60_000);

  afterAll(() => page?.context().close());

  test('every example has room for its words, in the largest type and with wide spacing', async () => {
    expect(await whatDoesNotFit(page)).toEqual([]);
  });

  test('so has every menu of the masthead once it is open, and axe finds nothing in it', async () => {
    const menus = page.locator('.masthead > .wrap details:visible');
    const count = await menus.count();
    expect(count).toBeGreaterThan(1);
    for (let at = 0; at < count; at++) {
      await menus.nth(at).evaluate((menu: HTMLDetailsElement) => (menu.open = true));
      expect(await whatDoesNotFit(page, '.masthead details[open]')).toEqual([]);
      expect(await axeViolations(page, '.masthead')).toEqual([]);
      await menus.nth(at).evaluate((menu: HTMLDetailsElement) => (menu.open = false));
    }
  });
});
