import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { portal } from '#tests/support/portal.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ baseURL: portal().siteUrl, viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(20_000);
});
beforeEach(async () => {
  page = await context.newPage();
  return () => page.close();
});
afterAll(() => browser?.close());

const box = () => page.locator('#tim');
const options = () => page.getByRole('option').allTextContents();

async function type(words: string) {
  await box().fill('');
  await box().pressSequentially(words);
}

test('words without marks, and Telex keys half typed, are offered what they mean', async () => {
  await page.goto('/tim-kiem/');
  await type('duong hoa');
  await page.getByRole('option', { name: 'Đường hoa thanh niên' }).waitFor();
  await type('dduwowng ho');
  await page.getByRole('option', { name: 'Đường hoa thanh niên' }).waitFor();
  expect(await page.getByRole('status').allTextContents()).toContain('1 gợi ý, chọn bằng phím mũi tên.');
});

test('the number of a paper is understood as it is said', async () => {
  await page.goto('/tim-kiem/');
  for (const typed of ['hướng dẫn số 8', '8hd', '008-HD/TĐTN']) {
    await type(typed);
    await page.getByRole('option', { name: 'Hướng dẫn 08-HD/TĐTN-BXDĐ' }).waitFor();
  }
});

test('arrows choose, Escape closes, Enter goes there, and nothing of it moves the page', async () => {
  await page.goto('/tim-kiem/');
  const before = await page.locator('.search-summary').boundingBox();
  await type('huyen ba be');
  await page.getByRole('option', { name: 'Huyện Ba Bể' }).waitFor();
  expect(await page.locator('.search-summary').boundingBox()).toEqual(before);
  await page.keyboard.press('ArrowDown');
  const chosen = await box().getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await options()).toEqual([]);
  expect(await box().getAttribute('aria-expanded')).toBe('false');
  await type('huyen ba be');
  await page.getByRole('option', { name: 'Huyện Ba Bể' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === 'Huyện Ba Bể');
});

test('Enter without a choice asks the search, and what is typed goes nowhere before', async () => {
  await page.goto('/tim-kiem/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await type('duong hoa thanh');
  await page.getByRole('option').first().waitFor();
  expect(asked.filter((path) => !path.startsWith('/_astro/'))).toEqual(['/goi-y/du.json']);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=duong+hoa+thanh');
});

test('keys of an input method that composes a word are left to it', async () => {
  await page.goto('/tim-kiem/');
  await type('duong');
  await page.getByRole('option').first().waitFor();
  await box().dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  expect(await box().getAttribute('aria-activedescendant')).toBeNull();
});
