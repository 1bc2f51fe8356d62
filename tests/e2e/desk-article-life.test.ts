import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logIn, logInAsAdmin, type Json } from '#tests/support/portal-desk.ts';
import { portal } from '#tests/support/portal.ts';
import { ask } from './crawl.ts';
import {
  drawer,
  noteStatus,
  openArticle,
  openDesk,
  publishButton,
  statusLine,
  type Person,
} from './desk-page.ts';

/* One article from the first word to its withdrawal; each test goes on where the last one stopped. */

const TITLE = 'Chợ phiên đầu xuân ở Nà Phặc';
const ALT = 'Đoàn viên xếp xe máy thành hàng trong sân chợ';

let browser: Browser;
let people: { editor: Person; approver: Person };
let editor: Page;
let approver: Page;
let id: string;
/** Its first address on the site. */
let path: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await logInAsAdmin();
  people = {
    editor: await anAccount(admin, 'editor', 'Lý Thị Bích'),
    approver: await anAccount(admin, 'approver', 'Hoàng Văn Duy'),
  };
}, 120_000);

afterAll(() => browser?.close());

describe('an editor', () => {
  test('writes an article with a picture', async () => {
    editor = await openDesk(browser, people.editor);
    await editor.getByRole('link', { name: 'Viết tin mới' }).click();
    await editor.waitForURL(/\/articles\/\d+$/u);
    id = new URL(editor.url()).pathname.split('/').at(-1)!;
    await editor.getByLabel('Tít').fill(TITLE);
    await editor.getByLabel('Sapo').fill('Phiên chợ đầu năm đông hơn mọi năm; đoàn viên dọn bãi xe từ sớm.');
    await uploadPicture(editor);
    await editor.getByLabel('Chú thích').first().fill('Bãi xe phiên chợ Nà Phặc sáng mồng sáu.');
    await editor.locator('[contenteditable=true]').first().click();
    await editor.keyboard.type('Từ bốn giờ sáng, mười hai đoàn viên đã có mặt.');
    await editor.getByRole('button', { name: 'Xếp chỗ và đính kèm' }).click();
    await editor.locator('#field-topic input').first().click();
    await editor.locator('.rs__option').filter({ hasText: 'Tin trong tỉnh' }).click();
    await untilSaved(({ topic, body }) => topic !== null && body !== null);
  });

  test('is told that nobody sees it yet, and has no button to publish it', async () => {
    expect(await statusLine(editor).textContent()).toBe('Chưa lên trang');
    expect(await publishButton(editor).count()).toBe(0);
    expect(await editor.getByRole('button', { name: 'Hẹn giờ' }).count()).toBe(0);
  });

  test('cannot publish it past the form either', async () => {
    const { email, password } = people.editor;
    const desk = await logIn(email, password);
    // Unfit as well, which the refusal does not tell: the right comes before the content.
    const refused = await desk.send('PATCH', `/articles/${id}`, { _status: 'published' });
    expect(refused.status).toBe(403);
    expect(JSON.stringify(refused.body)).toContain('chưa có người duyệt');
    const { status } = await desk.send('POST', '/articles', { title: TITLE, _status: 'published' });
    expect(status).toBe(403);
    const { body } = await desk.send('GET', `/articles/${id}?draft=true`);
    expect(body).toMatchObject({ title: TITLE, _status: 'draft' });
  });
});

describe('an approver', () => {
  test('is refused while the picture has no words, and shown where', async () => {
    approver = await openDesk(browser, people.approver);
    await openArticle(approver, id);
    await publishButton(approver).click();
    const message = approver.locator('.field-error').filter({ hasText: 'Ảnh chưa có mô tả.' });
    await message.waitFor();
    expect(await approver.locator('.field-type.upload.error').count()).toBe(1);
    expect(await message.innerText()).toContain('“cho-phien-');
    const notice = approver.locator('.payload-toast-item');
    expect(await notice.innerText()).toMatch(
      /Ảnh đại diện: .*Hãy viết trong ảnh có ai. đang làm gì. ở đâu/su,
    );
    expect(await statusLine(approver).textContent()).toBe('Chưa lên trang');
  });

  test('loses nothing of what was typed just before the refusal', async () => {
    // The administrator types, and so has written: publishing stays with the approver.
    const typing = await openDesk(browser, portal().admin);
    await openArticle(typing, id);
    await typing.getByLabel('Dẫn đề').fill('Nà Phặc:');
    await publishButton(typing).click();
    await untilSaved(({ kicker }) => kicker === 'Nà Phặc:');
    await typing.locator('.payload-toast-item').filter({ hasText: 'người khác phải duyệt' }).waitFor();
    await typing.close();
    await openArticle(approver, id);
  });

  test('mends it, publishes, and sees it go to the reader and arrive', async () => {
    await approver.locator('.upload-relationship-details__edit').first().click();
    await drawer(approver).locator('#field-alt').fill(ALT);
    await drawer(approver).getByRole('button', { name: 'Lưu' }).click();
    await drawer(approver).getByRole('button', { name: 'Đóng', exact: true }).last().click();
    await drawer(approver).waitFor({ state: 'detached' });
    const notes = await noteStatus(approver);
    await publishButton(approver).click();
    await statusLine(approver).filter({ hasText: 'Đã lên trang' }).waitFor();
    const said = await notes();
    expect(said[0]).toBe('Chưa lên trang');
    expect(said.at(-1)).toMatch(/^Đã lên trang lúc \d\d:\d\d:\d\d$/u);
    expect(said.slice(1, -1)).toEqual(said.length > 2 ? ['Đang đưa lên trang…'] : []);
    await approver.waitForTimeout(1000);
    expect(await approver.locator('.tabs-field__tab-button').allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/\d/u),
    );
  });

  test('follows the link to the page, which shows article and picture', async () => {
    const address = await statusLine(approver).getByRole('link', { name: 'Xem trang' }).getAttribute('href');
    path = new URL(address!).pathname;
    expect(address).toBe(`${portal().siteUrl}/tin-tuc/cho-phien-dau-xuan-o-na-phac-${id}/`);
    const page = await ask(path);
    expect(page.status).toBe(200);
    for (const words of [TITLE, ALT, 'Bãi xe phiên chợ', 'Từ bốn giờ sáng'])
      expect(page.text).toContain(words);
    const picture = /<img[^>]*\ssrc="(\/anh\/[^"]+)"/u.exec(page.text)![1]!;
    expect((await ask(picture)).type).toMatch(/^image\//u);
  });

  test('finds it on the front page, in its topic, among the newest, in the feed and by search', async () => {
    for (const where of ['/', '/chuyen-muc/tin-trong-tinh/', '/tin-tuc/', '/rss.xml', '/manh/tin-moi-nhat/'])
      expect([where, (await ask(where)).text.includes(path)]).toEqual([where, true]);
    expect((await ask('/tim-kiem/?q=cho+phien+na+phac')).text).toContain(path);
  });

  test('publishes the address that the editor changed: the old one leads to it', async () => {
    await openArticle(editor, id);
    await editor.getByLabel('Đường dẫn').fill('cho-phien-na-phac');
    await untilSaved(({ slug }) => slug === 'cho-phien-na-phac');
    await openArticle(approver, id);
    await publishButton(approver).click();
    const moved = `/tin-tuc/cho-phien-na-phac-${id}/`;
    await expect.poll(async () => (await ask(moved)).status, { timeout: 20_000 }).toBe(200);
    await expect.poll(async () => (await ask(path)).location, { timeout: 20_000 }).toBe(moved);
    expect((await ask(path)).status).toBe(301);
    expect((await ask('/')).text).not.toContain(path);
    path = moved;
  });

  test('takes it down with a reason, which the reader is told', async () => {
    await openArticle(approver, id);
    await approver.locator('.form-submit .popup-button').first().click();
    await approver.getByRole('button', { name: 'Gỡ bài' }).click();
    await drawer(approver).getByLabel('Đăng nhầm').check();
    await drawer(approver).getByLabel('Nói thêm với bạn đọc').fill('Phiên chợ đã hoãn.');
    await drawer(approver).getByRole('button', { name: 'Gỡ khỏi cổng' }).click();
    await statusLine(approver)
      .filter({ hasText: /Đã gỡ khỏi trang lúc \d\d:\d\d:\d\d/u })
      .waitFor();
    const gone = await ask(path);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('Tin bài này đã được gỡ vì đăng nhầm. Phiên chợ đã hoãn.');
    for (const where of ['/', '/chuyen-muc/tin-trong-tinh/', '/rss.xml', '/tim-kiem/?q=cho+phien+na+phac'])
      expect([where, (await ask(where)).text.includes(path)]).toEqual([where, false]);
  });
});

/** Through the article's own form: nobody has to visit the library first. */
async function uploadPicture(page: Page): Promise<void> {
  const buffer = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#6a8' } })
    .jpeg()
    .toBuffer();
  await page.getByRole('button', { name: 'Tạo mới' }).first().click();
  await drawer(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'cho-phien.jpg', mimeType: 'image/jpeg', buffer });
  await drawer(page).locator('#field-credit').fill('Lý Bích');
  await drawer(page).getByRole('button', { name: 'Lưu' }).click();
  await page.locator('.upload-relationship-details').waitFor();
  await page.locator('.drawer--is-open').waitFor({ state: 'detached' });
}

/** Until the desk has a value: drafts save themselves, some seconds after the last key stroke. */
async function untilSaved(isThere: (article: Json) => boolean): Promise<void> {
  const { email, password } = people.approver;
  const desk = await logIn(email, password);
  const check = async () => isThere(await desk.must('GET', `/articles/${id}?draft=true&depth=0`));
  await expect.poll(check, { timeout: 20_000, interval: 250 }).toBe(true);
}
