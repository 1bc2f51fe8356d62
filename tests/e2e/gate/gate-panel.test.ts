import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Body } from '#contract/body.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logInAsAdmin } from '#tests/support/portal-desk.ts';
import { openArticle, openDesk } from '../desk-page.ts';

/* What the gate says leads to its place: the tab, the field, the block of the text. */

let browser: Browser;
let page: Page;
let id: number;

const words = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const BODY = [
  ...Array.from({ length: 12 }, (_, i) =>
    words(`Đoạn mở đầu thứ ${i + 1} kể việc làm trong ngày của đoàn viên.`),
  ),
  {
    type: 'paragraph',
    children: [
      { type: 'link', href: 'https://chua-duyet.example.vn/', children: [{ type: 'text', text: 'tại đây' }] },
    ],
  },
] as Body;

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await logInAsAdmin();
  const { doc } = await admin.must('POST', '/articles?draft=true', {
    title: 'Ra quân ,trồng cây',
    body: fromBody(BODY),
  });
  id = doc.id;
  page = await openDesk(browser, await anAccount(admin, 'editor', 'Lý Thị Bích'));
  await openArticle(page, id);
}, 120_000);

afterAll(() => browser?.close());

const summary = () => page.locator('.gate-summary');
const item = (text: string) => page.locator('.gate-list__jump').filter({ hasText: text });

test('the summary counts, and the panel lists what blocks before what warns', async () => {
  await summary().filter({ hasText: 'điều phải sửa' }).click();
  expect(await page.locator('.gate-list h3').allTextContents()).toEqual([
    expect.stringMatching(/^Phải sửa trước khi đăng \(\d+\)$/u),
    expect.stringMatching(/^Nên xem lại \(\d+\)$/u),
  ]);
});

test('an item opens the tab of its field and puts the caret there', async () => {
  await item('Chuyên mục').click();
  await page.waitForFunction(() => document.activeElement?.closest('#field-topic'));
  await item('dấu câu chưa chuẩn').or(item('Dấu câu chưa chuẩn')).first().click();
  await page.waitForFunction(() => document.activeElement?.id === 'field-title');
});

test('an item of the text brings its block into sight, with the caret in it', async () => {
  await item('chua-duyet.example.vn').click();
  await page.waitForFunction(() => {
    const block =
      getSelection()?.anchorNode?.parentElement?.closest('[data-lexical-editor] > *') ??
      getSelection()?.anchorNode;
    if (!(block instanceof HTMLElement) || !block.textContent?.includes('tại đây')) return false;
    const { top, bottom } = block.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
});

test('what is mended leaves the list, and the field keeps the caret', async () => {
  await page.locator('#field-title').fill('Tuổi trẻ ra quân trồng cây');
  await item('Dấu câu chưa chuẩn').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-title');
});

test('an editor proposes the host with one click', async () => {
  await page.getByRole('button', { name: 'Đề nghị thêm chua-duyet.example.vn' }).click();
  await item('đang chờ duyệt').waitFor();
});
