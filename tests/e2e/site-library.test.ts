import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sample } from '#cms/seed/sample/sample.ts';
import { pathOf } from '#contract/paths.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { portal } from '#tests/support/portal.ts';

let browser: Browser;
let reader: BrowserContext;
let page: Page;

const ALBUM = sample.albums.toSorted((a, b) => b.pictures.length - a.pictures.length)[0]!;
const VIDEO = sample.videos[0]!;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

beforeEach(async () => {
  reader = await browser.newContext({ baseURL: portal().siteUrl, viewport: { width: 390, height: 844 } });
  reader.setDefaultTimeout(20_000);
  page = await reader.newPage();
  return () => reader.close();
});

afterAll(() => browser?.close());

/** The address of a document of the sample, by its words: the desk has given it a number of its own. */
async function open(list: string, title: string): Promise<void> {
  await page.goto(list);
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe('the viewer of an album', () => {
  const viewer = () => page.getByRole('dialog', { name: 'Xem ảnh' });
  const picture = (number: number) => page.locator('.album-open').nth(number - 1);
  const says = (number: number) =>
    viewer().getByText(`Ảnh ${number} trên ${ALBUM.pictures.length}`, { exact: true }).waitFor();

  beforeEach(() => open('/thu-vien/anh/', ALBUM.title));

  test('is opened, turned and left by keyboard, and leads back to the picture looked at last', async () => {
    await picture(2).focus();
    await page.keyboard.press('Enter');
    await says(2);
    await page.keyboard.press('ArrowRight');
    await says(3);
    await page.keyboard.press('End');
    await says(ALBUM.pictures.length);
    await page.keyboard.press('Home');
    await says(1);
    await page.keyboard.press('ArrowRight');
    await says(2);
    await page.keyboard.press('Escape');
    await viewer().waitFor({ state: 'hidden' });
    expect(await picture(2).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('is closed by the back button, which stays on the album', async () => {
    const { pathname } = new URL(page.url());
    await picture(3).click();
    await says(3);
    await page.goBack();
    await viewer().waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe(pathname);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/thu-vien/anh/');
  });

  test('closed by its button, it leaves no step behind', async () => {
    await picture(1).click();
    await viewer().getByRole('button', { name: 'Đóng' }).click();
    await viewer().waitFor({ state: 'hidden' });
    await page.waitForFunction(() => history.state === null);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/thu-vien/anh/');
  });
});

describe('a video', () => {
  test('asks nothing of its host before a tap; then its frame stands where the picture stood', async () => {
    const asked: string[] = [];
    await reader.route('**/*', (route) => {
      const { origin } = new URL(route.request().url());
      if (origin === portal().siteUrl) return route.continue();
      asked.push(origin);
      return route.fulfill({ contentType: 'text/html', body: '<title>Phim</title>' });
    });
    await open('/thu-vien/video/', VIDEO.title);
    const play = page.getByRole('button', { name: /^Xem video/u });
    const place = await play.boundingBox();
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await play.click();
    const frame = page.locator('video-player iframe');
    await page.frameLocator('video-player iframe').locator('body').waitFor();
    expect(asked).toEqual(['https://www.youtube-nocookie.com']);
    expect(await frame.boundingBox()).toEqual(place);
    expect(await frame.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('is a link to its host without script', async () => {
    const plain = await browser.newContext({ baseURL: portal().siteUrl, javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(pathOf('video', VIDEO));
    const links = still.locator('video-player a');
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(hrefs).toEqual(Array(2).fill(`https://www.youtube.com/watch?v=${VIDEO.source.video}`));
    await plain.close();
  });
});

test('a page without a video lets no frame be shown, whatever the headers allow', async () => {
  await page.goto('/lich-cong-tac/');
  const blocked = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
    );
    const frame = document.createElement('iframe');
    frame.src = 'https://www.youtube-nocookie.com/embed/minhhoa-001';
    document.body.append(frame);
    return violation;
  });
  expect(blocked).toBe('frame-src');
});

test('the day that it is in Vietnam is marked, by the clock of the reader', async () => {
  const { startsOn } = sample.weeks[2]!;
  await page.clock.setFixedTime(`${startsOn}T20:00:00Z`);
  await page.goto(pathOf('week', sample.weeks[2]!));
  const today = page.locator('[aria-current=date]');
  expect(await today.getAttribute('data-day')).toBe(
    new Date(Date.parse(`${startsOn}T20:00:00Z`) + 7 * 3_600_000).toISOString().slice(0, 10),
  );
  expect(await today.getByText('Hôm nay').isVisible()).toBe(true);
});
