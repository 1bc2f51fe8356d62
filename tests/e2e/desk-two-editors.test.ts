import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logInAsAdmin, type DeskSession } from '#tests/support/portal-desk.ts';
import { aDesktop, openDesk } from './desk-page.ts';

/* Two editors at one article, and a connection that drops; each test goes on where the last one stopped. */

let browser: Browser;
let admin: DeskSession;
let bich: Page;
let desktopOfBich: BrowserContext;
let lan: Page;
/** Where the article is edited, and its number. */
let address: string;
let id: string;

const state = (page: Page) => page.locator('.editing-form__state');
const others = (page: Page) => page.locator('.editing-form__others');
const comparison = (page: Page) => page.getByRole('dialog', { name: /đã sửa bài này lúc/u });
const savedSapo = async () => (await admin.must('GET', `/articles/${id}?draft=true&depth=0`))['sapo'];

const untilSays = (page: Page, words: RegExp) => state(page).filter({ hasText: words }).waitFor();

/** The form as the server draws it takes no words yet. */
const untilReady = (page: Page) => page.locator('form[data-form-ready="true"]').waitFor();

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await logInAsAdmin();
  const editor = await anAccount(admin, 'editor', 'Lý Thị Bích');
  const email = 'lan@e2e.test';
  const found = await admin.must('GET', `/users?where[email][equals]=${encodeURIComponent(email)}`);
  if (found['totalDocs'] === 0)
    await admin.must('POST', '/users', {
      name: 'Hoàng Thị Lan',
      email,
      password: editor.password,
      role: 'editor',
    });
  desktopOfBich = await aDesktop(browser);
  bich = await openDesk(browser, editor, desktopOfBich);
  lan = await openDesk(browser, { email, password: editor.password });
}, 120_000);

afterAll(() => browser?.close());

test('the form says when the words are saved, and nothing below it moves', async () => {
  await bich.goto('/admin/collections/articles/create');
  await bich.waitForURL(/\/articles\/\d+$/u);
  address = new URL(bich.url()).pathname;
  id = address.split('/').at(-1)!;
  await bich.setViewportSize({ width: 390, height: 844 });
  await untilReady(bich);
  await untilSays(bich, /^Đã lưu lúc \d\d:\d\d$/u);
  const top = () => bich.getByLabel('Tít').evaluate((input) => input.getBoundingClientRect().top + scrollY);
  const before = await top();
  await bich.getByLabel('Tít').fill('Hai người cùng sửa một bài');
  await untilSays(bich, /^Đang lưu…$/u);
  expect(await top()).toBe(before);
  await untilSays(bich, /^Đã lưu lúc \d\d:\d\d$/u);
  expect(await top()).toBe(before);
  await bich.setViewportSize({ width: 1280, height: 900 });
  await bich.getByLabel('Sapo').fill('Sapo đầu tiên.');
  await untilSays(bich, /^Đang lưu…$/u);
  await untilSays(bich, /^Đã lưu/u);
  expect(await savedSapo()).toBe('Sapo đầu tiên.');
});

test('two editors see each other, and who is typing', async () => {
  await lan.goto(address);
  await untilReady(lan);
  await others(lan)
    .filter({ hasText: /^Lý Thị Bích đang/u })
    .waitFor();
  await others(bich)
    .filter({ hasText: /^Hoàng Thị Lan đang mở bài này$/u })
    .waitFor();
  await bich.getByLabel('Sapo').pressSequentially(' Bích viết thêm.', { delay: 20 });
  await others(lan)
    .filter({ hasText: /^Lý Thị Bích đang gõ vào bài này$/u })
    .waitFor();
  await untilSays(bich, /^Đã lưu/u);
});

test('a save that has not seen the newest words shows both versions, and saves what is picked', async () => {
  await lan.getByLabel('Sapo').fill('Lan viết lại sapo.');
  await comparison(lan).waitFor();
  const text = await comparison(lan).innerText();
  expect(text).toContain('Lý Thị Bích đã sửa bài này lúc');
  expect(text).toContain('Lan viết lại sapo.');
  expect(text).toContain('Sapo đầu tiên. Bích viết thêm.');
  // One field differs, and no other is asked about.
  expect(await comparison(lan).locator('fieldset').count()).toBe(1);
  expect(await savedSapo()).toBe('Sapo đầu tiên. Bích viết thêm.');
  await comparison(lan).getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  await comparison(lan).waitFor({ state: 'detached' });
  await untilSays(lan, /^Đã lưu/u);
  expect(await savedSapo()).toBe('Lan viết lại sapo.');
  expect(await lan.getByLabel('Sapo').inputValue()).toBe('Lan viết lại sapo.');
});

test('words typed without a connection stay, and are saved when it is back', async () => {
  await bich.reload();
  await untilReady(bich);
  // Payload asks once more who is here, and shows its own notice if it hears nothing.
  await bich.waitForLoadState('networkidle');
  await desktopOfBich.setOffline(true);
  await bich.getByLabel('Sapo').fill('Gõ lúc mất mạng.');
  await untilSays(bich, /^Chưa lưu được: mất kết nối – bài viết được giữ trên máy này$/u);
  expect(await bich.locator('[data-sonner-toast]').allInnerTexts()).toEqual([]);
  await desktopOfBich.setOffline(false);
  await untilSays(bich, /^Đã lưu/u);
  expect(await savedSapo()).toBe('Gõ lúc mất mạng.');
});

test('words of a tab that crashed without a connection are offered again, and come back', async () => {
  await desktopOfBich.setOffline(true);
  await bich.getByLabel('Sapo').fill('Máy hỏng giữa chừng.');
  await untilSays(bich, /^Chưa lưu được: mất kết nối/u);
  await bich.close({ runBeforeUnload: false });
  await desktopOfBich.setOffline(false);
  expect(await savedSapo()).toBe('Gõ lúc mất mạng.');
  bich = await desktopOfBich.newPage();
  await bich.goto(address);
  const offer = bich.getByRole('region', { name: 'Bản chưa lưu trên máy này' });
  await offer.getByRole('button', { name: 'Khôi phục' }).click();
  await untilSays(bich, /^Đã lưu/u);
  await offer.waitFor({ state: 'detached' });
  await expect.poll(savedSapo, { timeout: 10_000 }).toBe('Máy hỏng giữa chừng.');
  await expect
    .poll(() => bich.getByLabel('Sapo').inputValue(), { timeout: 10_000 })
    .toBe('Máy hỏng giữa chừng.');
  await bich.reload();
  await untilReady(bich);
  await bich.waitForLoadState('networkidle');
  expect(await offer.count()).toBe(0);
});

test('a session that has ended keeps the words, and goes on after signing in elsewhere', async () => {
  const cookies = await desktopOfBich.cookies();
  await desktopOfBich.clearCookies();
  await bich.getByLabel('Sapo').fill('Phiên đã hết.');
  await untilSays(bich, /^Chưa lưu được: phiên đăng nhập đã hết – bài viết được giữ trên máy này/u);
  await desktopOfBich.addCookies(cookies);
  await bich.evaluate(() => window.dispatchEvent(new Event('focus')));
  await untilSays(bich, /^Đã lưu/u);
  expect(await savedSapo()).toBe('Phiên đã hết.');
});

test('the history names who wrote what, and shows the words that changed', async () => {
  await bich.goto(`${address}/versions`);
  const list = bich.getByRole('list', { name: 'Lịch sử, mới nhất trước' });
  await list
    .getByRole('button', { name: /Lý Thị Bích sửa/u })
    .first()
    .waitFor();
  await list.getByRole('button', { name: /Hoàng Thị Lan sửa/u }).click();
  const shown = bich.getByRole('region', { name: 'Phiên bản đang xem' });
  await shown.getByRole('heading', { name: /^Hoàng Thị Lan sửa/u }).waitFor();
  await shown.locator('ins', { hasText: 'Lan' }).first().waitFor();
  expect(await shown.locator('del').allInnerTexts()).toEqual(['Sapo đầu tiên. Bích viết thêm.']);
});
