import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAt } from '#cms/sign-in/two-factor/one-time-code.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { logInAsAdmin } from '#tests/support/portal-desk.ts';
import { aDesktop } from './desk-page.ts';
import { englishOn } from './desk-words.ts';
import { axeViolations } from './axe.ts';

/* A new approver's first two sign-ins, on a phone. */

const person = { email: 'duyet-moi@e2e.test', password: 'bon-con-meo-ngu-trua' };

let browser: Browser;
let phone: BrowserContext;
let page: Page;
let secret: string;
let recovery: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await logInAsAdmin();
  await admin.must('POST', '/users', { ...person, name: 'Nông Thị Duyệt', role: 'approver' });
  phone = await aDesktop(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  page = await phone.newPage();
});

afterAll(() => browser?.close());

async function typePassword(): Promise<void> {
  await page.goto('/admin/login');
  await page.getByLabel('Thư điện tử').fill(person.email);
  await page.getByLabel('Mật khẩu').fill(person.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** In Vietnamese, within the width of the phone, accessible. */
async function expectGood(): Promise<void> {
  expect(await englishOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await axeViolations(page, '.door')).toEqual([]);
}

test('the password leads to setting up codes, and to nothing else', async () => {
  await typePassword();
  await page.waitForURL('**/admin/xac-thuc-hai-buoc*');
  await page.getByText('quét mã này').waitFor();
  await expectGood();
  await page.goto('/admin/collections/articles');
  await page.waitForURL('**/admin/xac-thuc-hai-buoc*');
  const shown = await page.locator('.door__by-hand code').textContent();
  secret = (shown ?? '').replace(/\s/gu, '');
  await page.reload();
  await page.getByText('quét mã này').waitFor();
  expect((await page.locator('.door__by-hand code').textContent())?.replace(/\s/gu, '')).toBe(secret);
});

test('the first code shows the recovery codes, once, and lets in', async () => {
  await page.getByLabel('Mã 6 chữ số').fill('000000');
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await page.getByText('Mã không đúng').waitFor();
  await page.getByLabel('Mã 6 chữ số').fill(codeAt(secret, Date.now()));
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await page.getByRole('heading', { name: 'Mã dự phòng của bạn' }).waitFor();
  recovery = await page.locator('.door__code-list code').allTextContents();
  expect(recovery).toHaveLength(10);
  await expectGood();
  await page.getByRole('button', { name: 'Đã cất mã, tiếp tục' }).click();
  await page.waitForURL(/\/admin(?:\/collections\/articles)?(?:\?.*)?$/u);
});

test('the sessions are listed, and the next sign-in asks for a code', async () => {
  await page.goto('/admin/phien-dang-nhap');
  await page.getByText('nơi bạn đang ngồi').waitFor();
  expect(await axeViolations(page, '.own-account')).toEqual([]);
  await page.goto('/admin/logout');
  await page.waitForURL('**/admin/login*');
  await typePassword();
  await page.waitForURL('**/admin/ma-xac-nhan*');
  await expectGood();
  await page.getByRole('button', { name: 'Không có điện thoại? Dùng mã dự phòng' }).click();
  await page.getByLabel('Mã dự phòng').fill(recovery[0]!);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL('**/admin');
});
