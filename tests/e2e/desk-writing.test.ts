import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logIn, logInAsAdmin, type Json } from '#tests/support/portal-desk.ts';
import { paragraph, picture, run, wordFile } from '#tests/support/word-file.ts';
import { aDesktop, openDesk, type Person } from './desk-page.ts';

/** The same files that the cleaner's own tests read. */
const corpus = (file: string) => readFileSync(new URL(`../fixtures/paste/${file}`, import.meta.url), 'utf8');

let browser: Browser;
let editor: Person;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  editor = await anAccount(await logInAsAdmin(), 'editor', 'Lý Thị Bích');
  const desktop = await aDesktop(browser);
  await desktop.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openDesk(browser, editor, desktop);
}, 120_000);

afterAll(() => browser?.close());

describe('paste into the body', () => {
  test('from Word becomes clean nodes, and one Ctrl+Z takes all of it out again', async () => {
    await newArticle();
    await copy({ 'text/html': corpus('word-bullets.clip'), 'text/plain': 'Cần mang theo' });
    await page.keyboard.press('Control+V');
    const body = page.locator('.ContentEditable__root').first();
    await body.locator('li li').filter({ hasText: 'Loại cán dài' }).waitFor();
    expect(await body.locator('[style*="mso"], o\\:p').count()).toBe(0);
    await page.locator('.payload-toast-item').filter({ hasText: 'Đã bỏ định dạng của Word' }).waitFor();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => body.innerText()).not.toContain('Cuốc');
    await page.keyboard.press('Control+Shift+Z');
    const { type, listType, children } = await savedNode(
      ({ children: items }) => Array.isArray(items) && JSON.stringify(items).includes('Cuốc, xẻng'),
    );
    expect({ type, listType }).toEqual({ type: 'list', listType: 'bullet' });
    expect(JSON.stringify(children)).toContain('"Loại cán ngắn"');
  });

  test('of one sentence goes into the line, and what is copied in the editor keeps its nodes', async () => {
    await newArticle();
    await page.keyboard.type('Trước  sau');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.evaluate(() => getSelection()!.anchorOffset)).toBe('Trước '.length);
    await editorFollows();
    await copy({ 'text/html': corpus('google-docs-single-line.clip'), 'text/plain': 'một câu ngắn' });
    await page.keyboard.press('Control+V');
    const body = page.locator('.ContentEditable__root').first();
    await expect.poll(() => body.innerText()).toContain('Trước một câu ngắn sau');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+B');
    await body.locator('strong').waitFor();
    await page.keyboard.press('Control+C');
    await page.keyboard.press('ArrowRight');
    await editorFollows();
    await page.keyboard.press('Enter');
    await expect.poll(() => body.locator('p').count()).toBe(2);
    await editorFollows();
    await page.keyboard.press('Control+V');
    await expect.poll(() => body.locator('strong').count()).toBe(2);
  });

  test('of old letters asks first, shows both, and converts', async () => {
    await newArticle();
    await copy({ 'text/plain': corpus('tcvn3-text.txt') });
    await page.keyboard.press('Control+V');
    const question = page.getByRole('dialog', { name: /Có chữ ở mã cũ TCVN3/u });
    await question.getByRole('cell', { name: 'Trường học mới khang trang' }).waitFor();
    const body = page.locator('.ContentEditable__root').first();
    expect((await body.innerText()).trim()).toBe('');
    await question.getByRole('button', { name: 'Giữ nguyên' }).click();
    await expect.poll(() => body.innerText()).toContain('ngµy 05 th¸ng 3');
    await page.locator('[data-button-key=convertLegacy]').first().click();
    await question.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
    await expect.poll(() => body.innerText()).toContain('Trường học mới khang trang');
  });

  test('with a picture uploads it, and shows it where it stood', async () => {
    await newArticle();
    const bytes = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#386' } })
      .png()
      .toBuffer();
    const source = `data:image/png;base64,${bytes.toString('base64')}`;
    await copy({
      'text/html': `<p>Trước ảnh.</p><img src="${source}" width="800"><p><i>Vườn ươm buổi sớm.</i></p><p>Sau ảnh.</p>`,
    });
    await page.keyboard.press('Control+V');
    await page.locator('.payload-toast-item').filter({ hasText: 'Đã tải lên 1 ảnh' }).waitFor();
    const { fields } = await savedNode(
      ({ type, fields: held }) => type === 'block' && (held as Json)['media'] !== null,
    );
    expect(fields).toMatchObject({ blockType: 'picture', caption: 'Vườn ươm buổi sớm.' });
  });
});

describe('a Word file', () => {
  test('chosen above the list of articles opens as a draft, and says what there is to look at', async () => {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#964' } })
      .jpeg()
      .toBuffer();
    const file = wordFile(
      [
        paragraph(run('Đường hoa ven kênh'), { style: 'Title' }),
        paragraph(run('Sáng chủ nhật, đoàn viên ba thôn cùng làm sạch đường và trồng hoa.', { bold: true })),
        paragraph(run('Từ năm giờ sáng, mọi người đã có mặt.')),
        picture(0),
      ].join(''),
      { pictures: [{ bytes, type: 'jpeg' }] },
    );
    await page.goto('/admin/collections/articles');
    await page
      .locator('input[name=word-file]')
      .setInputFiles({ name: 'bai.docx', mimeType: 'application/octet-stream', buffer: file });
    await page.waitForURL(/\/articles\/\d+$/u);
    const report = page.getByRole('complementary', { name: 'Kết quả nhập từ Word' });
    await report.getByText('1 ảnh đã vào kho, chưa có mô tả').waitFor();
    expect(await page.getByLabel('Tít').inputValue()).toBe('Đường hoa ven kênh');
    await report.getByRole('button', { name: 'Đã xem' }).click();
    await report.waitFor({ state: 'detached' });
  });

  test('of another kind is refused with advice, and nothing is made', async () => {
    await page.goto('/admin/collections/articles');
    await page
      .locator('input[name=word-file]')
      .setInputFiles({ name: 'bai.doc', mimeType: 'application/msword', buffer: Buffer.from('%PDF-1.7') });
    await page.getByRole('alert').filter({ hasText: 'Đây là tệp PDF.' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/collections/articles');
  });
});

/** An article of its own, the cursor in its body. */
async function newArticle(): Promise<void> {
  await page.goto('/admin/collections/articles/create');
  await page.waitForURL(/\/articles\/\d+$/u);
  await page.locator('.ContentEditable__root').first().click();
}

/** Puts something on the clipboard as another program does, unlike the page's own API, which cleans it first. */
async function copy(data: Record<string, string>): Promise<void> {
  await page.evaluate((types) => {
    const fill = (event: ClipboardEvent) => {
      for (const [type, words] of Object.entries(types)) event.clipboardData!.setData(type, words);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', fill, { capture: true, once: true });
    if (!document.execCommand('copy')) throw new Error('The browser refused to copy.');
  }, data);
}

/** The editor hears of a moved cursor by an event of the browser, a moment after the browser shows it. */
const editorFollows = () =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** A node of the saved body of the open article. */
async function savedNode(isIt: (node: Json) => boolean): Promise<Json> {
  const desk = await logIn(editor.email, editor.password);
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  let found: Json | undefined;
  await expect
    .poll(
      async () => {
        const article = await desk.must('GET', `/articles/${id}?draft=true&depth=0`);
        found = ((article['body']?.root.children ?? []) as Json[]).find(isIt);
        return found !== undefined;
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe(true);
  return found!;
}
