import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { portal } from '#tests/support/portal.ts';
import { crawl } from './crawl.ts';

let browser: Browser;
let reader: BrowserContext;
let page: Page;
let path: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const { siteUrl } = portal();
  reader = await browser.newContext({ baseURL: siteUrl, viewport: { width: 1280, height: 900 } });
  reader.setDefaultTimeout(20_000);
  await reader.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: siteUrl });
  path = [...(await crawl()).keys()].find(
    (known) => known.includes('3-chu-dong') && !known.includes('ban-in'),
  )!;
}, 60_000);

beforeEach(async () => {
  page = await reader.newPage();
  await page.goto(path);
  return () => page.close();
});

afterAll(() => browser?.close());

describe('an article', () => {
  test('shows the newest articles beside it, without itself', async () => {
    const lines = page.locator('latest-news li a');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(5);
    const addresses = await lines.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).not.toContain(path);
  });

  test('copies its own address for the reader', async () => {
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByText('Đã chép liên kết.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(portal().siteUrl + path);
  });

  test('tells the address to a reader whose browser does not let it copy', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByText(`Liên kết: ${portal().siteUrl}${path}`).waitFor();
  });

  test('is read by keyboard: the first Tab leads past the menu', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  });

  test('lies on paper without navigation', async () => {
    await page.getByRole('link', { name: 'Bản in' }).click();
    expect(new URL(page.url()).pathname).toBe(`${path}ban-in/`);
    expect(await page.locator('nav').count()).toBe(0);
  });
});
