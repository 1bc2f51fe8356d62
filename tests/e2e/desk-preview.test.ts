import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logInAsAdmin, type DeskSession } from '#tests/support/portal-desk.ts';
import { openArticle, openDesk } from './desk-page.ts';
import { axeViolations } from './axe.ts';

/* The preview beside the form, in a real browser: it follows the typing and nothing else moves. */

let browser: Browser;
let admin: DeskSession;
let page: Page;
let id: number;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await logInAsAdmin();
  const topics = await admin.must('GET', '/topics?limit=1&sort=id');
  const pictures = await admin.must('GET', '/media?limit=1&where[type][equals]=picture&sort=id');
  const paragraphs = Array.from({ length: 40 }, (_, i) => ({
    type: 'paragraph' as const,
    children: [
      {
        type: 'text' as const,
        text: `Đoạn ${i}: đoàn viên các xã ra quân làm đường, trồng cây, dọn vệ sinh.`,
      },
    ],
  }));
  const { doc } = await admin.must('POST', '/articles?draft=true', {
    title: 'Bài đang gõ',
    sapo: 'Tóm tắt của bài.',
    topic: topics['docs'][0].id,
    hero: { media: pictures['docs'][0].id, caption: 'Ra quân.' },
    body: fromBody(paragraphs),
  });
  id = doc.id;
  page = await openDesk(browser, await anAccount(admin, 'editor', 'Lê Thị Biên'));
  await openArticle(page, id);
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
}, 120_000);

afterAll(() => browser?.close());

async function shown(): Promise<Frame> {
  const element = await page.locator('.preview-panel__frame').elementHandle();
  return (await element!.contentFrame())!;
}

const heading = () => page.frameLocator('.preview-panel__frame').locator('h1');

test('what is typed stands in the preview, without a reload or a jump', async () => {
  await heading().filter({ hasText: 'Bài đang gõ' }).waitFor();
  const frame = await shown();
  await frame.evaluate(() => {
    Object.assign(document.querySelector('img')!, { mark: 'the same' });
    Object.assign(globalThis, { isSamePage: true });
    scrollTo(0, 900);
  });
  const title = page.locator('#field-title');
  await title.click();
  await title.press('End');
  // The first one compiles and connects what later ones find ready.
  await title.pressSequentially('!');
  await heading().filter({ hasText: 'Bài đang gõ!' }).waitFor();
  let typed = 'Bài đang gõ!';
  for (const letter of 'từng phím') {
    typed += letter;
    await title.pressSequentially(letter);
    await frame.waitForFunction(
      (text) => document.querySelector('h1')?.textContent?.includes(text.trim()),
      typed,
      { polling: 10 },
    );
  }
  const after = await frame.evaluate(() => ({
    isSame: 'isSamePage' in globalThis,
    mark: (document.querySelector('img') as unknown as { mark: string }).mark,
    scrolled: scrollY,
  }));
  expect(after).toEqual({ isSame: true, mark: 'the same', scrolled: 900 });
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
});

test('any page of the site can be looked at, at the width of a phone or of a desktop', async () => {
  expect(await (await shown()).evaluate(() => innerWidth)).toBe(390);
  await page.getByRole('button', { name: 'Máy tính', exact: true }).click();
  await expect.poll(async () => (await shown()).evaluate(() => innerWidth)).toBe(1280);
  await page.getByLabel('Trang', { exact: true }).selectOption({ label: 'Trang chủ' });
  await page.frameLocator('.preview-panel__frame').getByText('Bài đang gõ!').first().waitFor();
  expect(await axeViolations(page, '.preview-panel__bar')).toEqual([]);
});

test('a link within the preview stays within it', async () => {
  const link = page
    .frameLocator('.preview-panel__frame')
    .getByRole('link', { name: /Bài đang gõ!/u })
    .first();
  await link.click();
  await heading().filter({ hasText: 'Bài đang gõ!' }).waitFor();
  expect((await shown()).url()).toMatch(/\/p\/[\w-]{32}\/-\/$/u);
});

test('on a phone it lies over the form and leads back to it', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  const panel = page.getByRole('region', { name: 'Xem trước' });
  const box = (await panel.boundingBox())!;
  expect([box.x, box.width]).toEqual([0, 390]);
  await panel.getByRole('button', { name: 'Đóng' }).click();
  await panel.waitFor({ state: 'detached' });
  await page.locator('#field-title').waitFor();
});
