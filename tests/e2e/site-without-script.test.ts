import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sample } from '#cms/seed/sample/sample.ts';
import { plainText } from '#contract/body.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { portal } from '#tests/support/portal.ts';

const { title, sapo, body } = sample.articles.find(({ slug }) => slug.includes('3-chu-dong'))!;

let browser: Browser;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  phone = await browser.newContext({
    baseURL: portal().siteUrl,
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  phone.setDefaultTimeout(20_000);
});

beforeEach(async () => {
  page = await phone.newPage();
  return () => page.close();
});

afterAll(() => browser?.close());

describe('on a phone, without script', () => {
  test('search finds an article, which can be read from its first word to its last', async () => {
    await page.goto('/tim-kiem/');
    await page.getByRole('searchbox', { name: 'Từ cần tìm' }).fill(title);
    await page.getByRole('button', { name: 'Tìm kiếm' }).click();
    await page.locator('.hits a').first().click();
    expect(await page.locator('h1').textContent()).toContain(title);
    const read = flat(await page.locator('article.article').innerText());
    expect(read).toContain(flat(sapo));
    for (const line of plainText(body).split('\n')) expect(read).toContain(flat(line));
  });

  test('the menu opens and leads to the projects', async () => {
    await page.goto('/');
    const menu = page.locator('details.menu');
    await menu.locator('summary').click();
    await menu.getByRole('link', { name: 'Công trình', exact: false }).first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/cong-trinh\//u);
  });

  test('projects are filtered by plain links', async () => {
    await page.goto('/cong-trinh/');
    const filters = page.getByRole('navigation', { name: 'Lọc công trình' });
    await filters.locator('summary', { hasText: 'Địa bàn' }).click();
    await filters.getByRole('link', { name: 'Ngân Sơn' }).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/cong-trinh\/dia-ban\/[^/]*ngan-son\/$/u);
    expect(await page.locator('main h3, main h2').count()).toBeGreaterThan(0);
  });

  test('the newest articles are one plain link away from an article, and no dead button is shown', async () => {
    await page.goto('/tin-tuc/');
    await page.locator('main h2 a, main h3 a').first().click();
    expect(await page.locator('latest-news a').getAttribute('href')).toBe('/tin-tuc/');
    expect(await page.locator('main button:visible').count()).toBe(0);
  });
});

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
