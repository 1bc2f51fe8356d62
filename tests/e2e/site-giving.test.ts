import jsqr from 'jsqr';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { portal } from '#tests/support/portal.ts';
import { crawl } from './crawl.ts';

/* A donor on a phone: finds the code, gives, finds the gift again. */

let browser: Browser;
let appeal: string;
let finished: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const paths = [...(await crawl('/cong-trinh/')).keys()];
  appeal = paths.find((path) => /^\/cong-trinh\/nha-nhan-ai-xa-nam-cuong[^/]*\/$/u.test(path))!;
  finished = paths.find((path) => /^\/cong-trinh\/cau-dan-sinh[^/]*\/$/u.test(path))!;
}, 120_000);

afterAll(() => browser?.close());

describe('on a phone, without script', () => {
  let phone: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    phone = await browser.newContext({
      baseURL: portal().siteUrl,
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    });
  });

  beforeEach(async () => {
    page = await phone.newPage();
    return () => page.close();
  });

  test('the code is a plain picture of 600 pixels or more that says what stands beside it', async () => {
    await page.goto(appeal);
    const code = page.locator('.gift-code img');
    const text = await decoded(new URL((await code.getAttribute('src'))!, portal().siteUrl));
    const account = await page.locator('.gift-account').innerText();
    const said = (tag: string) => new RegExp(`${tag}(\\d\\d)`, 'u').exec(text)!;
    const memo = said('62\\d\\d08');
    expect(account).toContain(text.slice(memo.index + 8, memo.index + 8 + Number(memo[1])));
    expect(text).toContain((await page.locator('.gift-account copy-text').first().innerText()).trim());
    expect(text).not.toContain('5406');
    expect(await page.locator('.giving button:visible').count()).toBe(0);
  });

  test('a code for a sum unfolds, and carries that sum', async () => {
    await page.goto(appeal);
    await page.locator('.gift-presets summary', { hasText: '200.000' }).click();
    const code = page.locator('.gift-presets details[open] img');
    expect(await code.isVisible()).toBe(true);
    expect(await decoded(new URL((await code.getAttribute('src'))!, portal().siteUrl))).toContain(
      '5406200000',
    );
  });

  test('a gift is found by its name, and leads to its line of the ledger', async () => {
    await page.goto(`${appeal}so-dong-gop/`);
    const name = (await page.locator('.ledger .bucket-received th').first().innerText()).split('\n')[0]!;
    await page.getByRole('searchbox', { name: 'Tìm khoản của bạn' }).fill(name.replace(/\*/gu, ''));
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.locator('.ledger-hits h2 a').first().click();
    const { hash, pathname } = new URL(page.url());
    expect(pathname).toMatch(/\/so-dong-gop\/trang-\d+\/$/u);
    expect(await page.locator(`tr${hash}`).innerText()).toContain(name);
  });

  test('a finished project shows no code, says so, and its codes are no files', async () => {
    await page.goto(finished);
    expect(await page.locator('.giving').innerText()).toContain('Xin không chuyển thêm');
    expect(await page.locator('.giving img').count()).toBe(0);
    expect((await fetch(`${portal().siteUrl}${finished}ma-qr.png`)).status).toBe(404);
  });
});

test('with script, each of account, holder and memo is copied by its button', async () => {
  const phone = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await phone.newPage();
  await page.goto(portal().siteUrl + appeal);
  for (const what of ['số tài khoản', 'tên chủ tài khoản', 'nội dung chuyển khoản']) {
    const button = page.getByRole('button', { name: `Chép ${what}` });
    const shown = await button.locator('xpath=../strong').innerText();
    await button.click();
    await page.locator('.copy-done', { hasText: 'Đã chép' }).first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  }
  await phone.close();
});

test('the notice for the village is one sheet of A4', async () => {
  const page = await browser.newPage();
  await page.goto(`${portal().siteUrl}${appeal}thong-bao/`, { waitUntil: 'networkidle' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/u);
  await page.close();
});

/** What a banking app reads from a picture of the site. */
async function decoded(address: URL): Promise<string> {
  const image = sharp(await (await fetch(address)).arrayBuffer()).ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  expect(info.width).toBeGreaterThanOrEqual(600);
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)!.data;
}
