import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logInAsAdmin, type DeskSession } from '#tests/support/portal-desk.ts';
import { aDesktop, openDesk } from './desk-page.ts';
import { englishOn } from './desk-words.ts';
import { axeViolations } from './axe.ts';

/* Photos come in together and get their descriptions one after the other, by keyboard, on a phone. */

let browser: Browser;
let admin: DeskSession;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await logInAsAdmin();
  const person = await anAccount(admin, 'contributor', 'Lường Thị Thu');
  const phone = await aDesktop(browser, { viewport: { width: 390, height: 844 } });
  page = await openDesk(browser, person, phone);
  await page.goto('/admin/anh-cho-mo-ta');
  await page.getByRole('heading', { name: /^Ảnh chờ mô tả/u }).waitFor();
}, 120_000);

afterAll(() => browser?.close());

const photo = async (name: string, red: number) => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({
    create: { width: 900, height: 600, channels: 3, background: { r: red, g: 120, b: 90 } },
  })
    .png()
    .toBuffer(),
});

const title = () => page.locator('#waiting-title').textContent();
const alt = () => page.getByLabel('Mô tả ảnh cho người không nhìn thấy');

test('photos are taken together; one that is none says why at its own line', async () => {
  await page
    .getByLabel('Chọn nhiều ảnh')
    .setInputFiles([
      await photo('ra-quan.png', 11),
      { name: 'hong.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') },
      await photo('trong-cay.png', 12),
    ]);
  await page.getByText('Đã nhận 2 trên 3 ảnh, 1 ảnh chưa nhận được.').waitFor();
  await page
    .locator('.drop-zone__files li')
    .filter({ hasText: 'hong.png' })
    .getByText('Không nhận')
    .waitFor();
  await page.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect.poll(title).toBe('Ảnh chờ mô tả: còn 2');
});

test('a placeholder is refused where it stands; Enter saves and leads to the next', async () => {
  await alt().fill('ảnh');
  await page.keyboard.press('Enter');
  await page.locator('#alt-problem').filter({ hasText: /\S/u }).waitFor();
  await alt().fill('Đoàn viên xếp hàng trước nhà văn hóa xã');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lường Thu');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByText('Đã lưu. Còn 1 ảnh.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('alt');
  const { docs } = await admin.must('GET', '/media?where[alt][contains]=trước nhà văn hóa xã');
  expect(docs[0]).toMatchObject({ credit: 'Lường Thu', people: 'none' });
});

test('it fits a phone, reads as Vietnamese and has no barrier', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await englishOn(page)).toEqual([]);
  expect(await axeViolations(page, '.photos')).toEqual([]);
});
