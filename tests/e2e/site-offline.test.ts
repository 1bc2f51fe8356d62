import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { sample } from '#cms/seed/sample/sample.ts';
import { pathOf, PATHS } from '#contract/paths.ts';
import { variantSet } from '#contract/pictures.ts';
import { articleSort } from '#site/content/lists.ts';
import { anArticle, aPicture } from '#tests/support/faces.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { ownSite, type OwnSite } from './own-site.ts';

/** Newest first, as the feed has them. */
const ARTICLES = [...sample.articles].sort((a, b) => (articleSort(a) < articleSort(b) ? 1 : -1));
const pathAt = (place: number) => pathOf('article', ARTICLES[place]!);
const NEWEST = 30;
const OLD = pathAt(ARTICLES.length - 1);

let site: OwnSite;
let browser: Browser;
let reader: BrowserContext;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([ownSite(), launchBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

beforeEach(async () => {
  site.server.slowDown(0);
  await site.server.comeUp();
  reader = await browser.newContext({ baseURL: site.url, viewport: { width: 390, height: 844 } });
  reader.setDefaultTimeout(15_000);
  page = await reader.newPage();
  return () => reader.close();
});

/** Opens a page and waits until the device holds what it shall hold. */
async function visit(address: string): Promise<void> {
  await page.goto(address);
  const all = [address, pathAt(NEWEST - 1), pathAt(0), PATHS.offline];
  await expect.poll(kept, SOON).toEqual(expect.arrayContaining(all));
}

const kept = () => keptIn('doc-1-trang');

const keptIn = (name: string) =>
  page.evaluate(async (cache) => {
    const requests = await (await caches.open(cache)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  }, name);

/** Workers take their time. */
const SOON = { timeout: 8_000 };

const notice = () => page.locator('.kept-notice').textContent();

describe('without network', () => {
  test('what was opened, be it on a first visit, is read again and says when it was kept', async () => {
    await visit(OLD);
    await site.server.goDown();
    await page.goto(OLD);
    expect(await page.locator('h1').textContent()).toContain(ARTICLES.at(-1)!.title);
    expect(await notice()).toMatch(
      /^Không có mạng\. Bản lưu lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}, có thể đã có tin mới hơn\.$/u,
    );
    const weight = () => getComputedStyle(document.querySelector('.kept-notice')!).fontWeight;
    expect(await page.evaluate(weight)).toBe('700');
    const hasFont = () => document.fonts.ready.then(() => document.fonts.check('700 16px "Be Vietnam Pro"'));
    expect(await page.evaluate(hasFont)).toBe(true);
  });

  test('the newest 30 articles are there, the one before them is not, and an own page says so', async () => {
    await visit(PATHS.home);
    await site.server.goDown();
    await page.goto(pathAt(NEWEST - 1));
    expect(await notice()).toContain('Bản lưu lúc');
    const answer = await page.goto(pathAt(NEWEST));
    expect(answer!.status()).toBe(503);
    expect(await notice()).toBe('Không có mạng. Trang vừa mở chưa được lưu trên máy này.');
    await page.locator(`kept-list a[href="${pathAt(0)}"]`).waitFor();
    expect(await page.locator('kept-list a').count()).toBe(NEWEST + 1);
  });

  test('a copy comes with its mark: nothing moves', async () => {
    await visit(OLD);
    await site.server.goDown();
    await page.goto(OLD);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const sum = { shift: 0 };
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum.shift += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum.shift), 500);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });

  test('any kept width of a picture stands in for the one asked for', async () => {
    await visit(OLD);
    await expect.poll(() => keptIn('doc-1-anh')).not.toEqual([]);
    const [picture] = await keptIn('doc-1-anh');
    const other = picture!.replace(/\d+\.\w+$/u, '1600.avif');
    await site.server.goDown();
    await page.goto(OLD);
    const status = (address: string) =>
      page.evaluate((url) => fetch(url).then((answer) => answer.status), address);
    expect(await status(other)).toBe(200);
  });

  test('the reader can delete all of it', async () => {
    await visit(PATHS.home);
    await page.goto(PATHS.offline);
    await page.getByRole('button', { name: 'Xóa hết bản lưu trên máy này' }).click();
    await page.getByText('Đã xóa hết.').waitFor();
    await expect.poll(kept, SOON).toEqual([]);
  });
});

describe('with network', () => {
  test('a page is the newest one, without a mark, and what is made on demand is never kept', async () => {
    await visit(OLD);
    await page.goto(`${PATHS.search}?q=thanh+nien`);
    await page.goto(OLD);
    expect(await page.locator('.kept-notice').count()).toBe(0);
    expect((await kept()).filter((path) => path.includes('tim-kiem'))).toEqual([]);
  });

  test('on a slow one, a copy is shown after some seconds and says that it is one', async () => {
    await visit(OLD);
    site.server.slowDown(9_000);
    await page.goto(OLD, { timeout: 8_500, waitUntil: 'commit' });
    expect(await notice()).toMatch(/^Mạng đang chậm\. Bản lưu lúc/u);
  });

  test('what was withdrawn is gone from the device once it is on line again, with its pictures', async () => {
    const address = await publishWithPicture();
    await visit(address);
    const pictures = async () => (await keptIn('doc-1-anh')).filter((name) => name.includes(OWN_NAME));
    await expect.poll(pictures, SOON).not.toEqual([]);
    site.table.withdraw('article', '9001');
    await site.publish();
    await page.goto(PATHS.home);
    expect(await kept()).toContain(address);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(kept, SOON).not.toContain(address);
    await expect.poll(pictures, SOON).toEqual([]);
  });

  test('a withdrawn page that is opened says so, and its copy is deleted at once', async () => {
    const gone = pathAt(3);
    await visit(gone);
    site.table.withdraw('article', ARTICLES[3]!.id);
    await site.publish();
    expect((await page.goto(gone))!.status()).toBe(410);
    await expect.poll(kept, SOON).not.toContain(gone);
  });

  test('nothing is kept under another name of the host, as in a preview', async () => {
    await page.goto(site.url.replace('localhost', '127.0.0.1'));
    await page.waitForTimeout(500);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  });

  test('a build without the worker takes it off again, with all that it kept', async () => {
    await visit(OLD);
    site.server.replaceWorker(await farewell());
    await page.goto(PATHS.home);
    const left = () => page.evaluate(async () => (await caches.keys()).length);
    await expect.poll(left, { timeout: 20_000 }).toBe(0);
    site.server.replaceWorker();
  });
});

/** A picture that no other page shows. */
const OWN_PICTURE = aPicture('9001', { width: 1800, height: 1200 });
const [OWN_NAME] = variantSet(OWN_PICTURE).split('_') as [string];

/** An article older than the newest ones. @returns its address */
async function publishWithPicture(): Promise<string> {
  const { topic, publishedAt } = ARTICLES.at(-1)!;
  const article = anArticle('9001', { topic, publishedAt, hero: { media: OWN_PICTURE.id } });
  site.ready(OWN_PICTURE);
  site.table.show('media', OWN_PICTURE);
  site.table.show('article', article);
  await site.publish();
  return pathOf('article', article);
}

/** What a build with OFFLINE=off serves as /sw.js. */
async function farewell(): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'silent', publicDir: false },
    build: {
      write: false,
      lib: { entry: 'site/scripts/offline/farewell.ts', formats: ['iife'], name: 'worker' },
    },
  });
  const [bundle] = [built].flat() as { output: { code: string }[] }[];
  return bundle!.output[0]!.code;
}
