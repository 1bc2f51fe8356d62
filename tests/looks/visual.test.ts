import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '#contract/paths.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { publishedGallery, type Gallery, type Look } from './gallery.ts';
import { compareWithStored } from './stored-pictures.ts';

/*
 * Every example of every component looks as its stored picture says, tests/fixtures/visual. After a change
 * that is meant: `VISUAL=update npm test -- looks`, then look at the pictures that git shows as changed.
 */

const LOOKS: Look[] = [390, 768, 1280].flatMap((width) => [
  { width, theme: 'light' as const },
  { width, theme: 'dark' as const },
]);

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

/** Other browsers and systems draw letters a little differently. */
const isReference = process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROMIUM_PATH'];

describe.runIf(isReference).each(LOOKS)('$width px, $theme', (look) => {
  let page: Page;

  beforeAll(async () => {
    page = await gallery.open(browser, look);
  }, 60_000);

  afterAll(() => page?.context().close());

  test('all rooms look as stored', async () => {
    const rooms = await page
      .locator('[data-room]')
      .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-room')!));
    expect(rooms.length).toBeGreaterThan(10);
    const differences: string[] = [];
    for (const room of ['masthead', 'footer', ...rooms]) {
      const selector = rooms.includes(room) ? `[data-room="${room}"]` : `body > .${room}`;
      await page.evaluate(showOnly, selector);
      const part = page.locator(selector);
      const shot = await part.screenshot({ animations: 'disabled', caret: 'hide' });
      const difference = await compareWithStored(`${room}-${look.width}-${look.theme}`, shot);
      if (difference) differences.push(difference);
    }
    expect(differences).toEqual([]);
  }, 120_000);
});

/** What opens in the masthead, and the form that it has on the front page. */
describe.runIf(isReference).each(LOOKS)('the masthead, $width px, $theme', (look) => {
  let page: Page;

  beforeAll(async () => {
    page = await gallery.open(browser, look, PATHS.home);
  }, 60_000);

  afterAll(() => page?.context().close());

  test('looks as stored, its menus closed and open', async () => {
    const differences: string[] = [];
    const compare = async (name: string) => {
      const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      const difference = await compareWithStored(`${name}-${look.width}-${look.theme}`, shot);
      if (difference) differences.push(difference);
    };
    await page.evaluate(showOnly, 'body > .masthead');
    await page.setViewportSize({ width: look.width, height: 240 });
    await compare('nameplate');
    const menus = page.locator('.masthead details:visible');
    for (const [at, menu] of (await menus.all()).entries()) {
      await menu.evaluate((details: HTMLDetailsElement) => (details.open = true));
      await page.setViewportSize({ width: look.width, height: await page.evaluate(lowestEdge) });
      await compare(`menu-${at + 1}`);
      await menu.evaluate((details: HTMLDetailsElement) => (details.open = false));
    }
    expect(differences).toEqual([]);
  }, 60_000);
});

/** Runs in the browser: where the open menu ends. */
function lowestEdge(): number {
  const parts = [...document.querySelectorAll('.masthead details[open] *')];
  return Math.ceil(Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) + 16);
}

/**
 * Runs in the browser: the part stands alone at the top of the page. Below others it would begin at whatever
 * fraction of a pixel they end at, and a change of one room would redraw the letters of all that follow.
 */
function showOnly(selector: string): void {
  const part = document.querySelector(selector)!;
  for (const element of document.querySelectorAll<HTMLElement>('body > *, main > *'))
    element.hidden = !(element === part || element.contains(part));
}
