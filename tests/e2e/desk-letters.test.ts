import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logIn, logInAsAdmin, untilOnSite } from '#tests/support/portal-desk.ts';
import { portal } from '#tests/support/portal.ts';
import { axeViolations } from './axe.ts';
import { openDesk, type Person } from './desk-page.ts';

/* One letter from its writer to the desk and back; each test goes on where the last one stopped. */

/** Of its own in every run: a system that is tested again knows the letters of before. */
const SUBJECT = `Đèn đường ở thôn Nà Pài hỏng (${Date.now()})`;
const TEXT = 'Từ tháng 9 đường vào trường tối om.';
const ANSWER = 'Đoàn xã đã thay bóng đèn sáng nay.';

let browser: Browser;
let people: { editor: Person; approver: Person };
let reader: Page;
let code: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await logInAsAdmin();
  people = {
    editor: await anAccount(admin, 'editor', 'Lý Thị Bích'),
    approver: await anAccount(admin, 'approver', 'Hoàng Văn Duy'),
  };
  const context = await browser.newContext({
    baseURL: portal().siteUrl,
    viewport: { width: 390, height: 844 },
  });
  context.setDefaultTimeout(30_000);
  reader = await context.newPage();
}, 120_000);

afterAll(() => browser?.close());

async function lookUp(): Promise<string> {
  await reader.goto('/gop-y/tra-cuu/');
  await reader.getByLabel('Mã tra cứu').fill(code.toLowerCase().replaceAll('-', ' '));
  await reader.getByRole('button', { name: 'Tra cứu' }).click();
  await reader.waitForURL('**/gop-y/ket-qua/');
  return reader.locator('main').innerText();
}

test('a letter with a fault comes back whole; mended, it is shown once more, sent, and has a receipt', async () => {
  await reader.goto('/gop-y/');
  await reader.getByLabel('Nội dung').fill(TEXT);
  await reader.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
  expect(await reader.title()).toMatch(/^Cần sửa/u);
  expect(await axeViolations(reader)).toEqual([]);
  await reader.getByRole('link', { name: 'Hãy ghi ngắn gọn việc bạn góp ý.' }).click();
  await reader.keyboard.type(SUBJECT);
  expect(await reader.getByLabel('Nội dung').inputValue()).toBe(TEXT);
  await reader.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
  await reader.getByRole('heading', { name: 'Xem lại và gửi' }).waitFor();
  expect(await reader.locator('.letter-review').innerText()).toContain(TEXT);
  expect(await axeViolations(reader)).toEqual([]);
  // The browser works while its reader reads; nobody reads in less than two seconds.
  await reader.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=work]')!.value !== '');
  await reader.waitForTimeout(2_000);
  await reader.getByRole('button', { name: 'Gửi góp ý' }).click();
  code = await reader.locator('.receipt-code').innerText();
  expect(await axeViolations(reader)).toEqual([]);
  expect(code).toMatch(/^\w{5}-\w{5}-\w{5}$/u);
  const seen = await lookUp();
  expect(seen).toContain('Đã nhận');
  expect(seen).not.toContain(TEXT);
});

test('an editor finds it at the desk, takes it, and drafts an answer that holds nothing of it', async () => {
  const editor = await openDesk(browser, people.editor);
  await editor.goto('/admin/collections/letters');
  const line = editor.getByRole('link', { name: SUBJECT }).first();
  for (let tries = 0; tries < 10 && (await line.count()) === 0; tries += 1) {
    await editor.waitForTimeout(1_000);
    await editor.reload();
  }
  await line.click();
  const press = async (name: string) => {
    const question = editor.locator('.action-panel__question');
    // A form that has just been drawn hears nothing yet.
    const isAsked = async () => {
      if ((await question.count()) === 0) await editor.getByRole('button', { name, exact: true }).click();
      return question.isVisible();
    };
    await expect.poll(isAsked, { timeout: 20_000 }).toBe(true);
    await question.getByRole('button', { name, exact: true }).click();
  };
  await press('Nhận xử lý');
  await editor.locator('.action-panel__text').filter({ hasText: 'Đang xử lý' }).waitFor();
  await press('Soạn trả lời trên cổng');
  await editor.waitForURL(/\/answers\/\d+/u);
  const id = /\/answers\/(\d+)/u.exec(editor.url())![1]!;
  const session = await logIn(people.editor.email, people.editor.password);
  expect(JSON.stringify(await session.must('GET', `/answers/${id}?draft=true`))).not.toContain(SUBJECT);
  await editor.locator('[contenteditable=true]').first().click();
  await editor.keyboard.type(ANSWER);
  await expect
    .poll(async () => JSON.stringify(await session.must('GET', `/answers/${id}?draft=true`)), {
      timeout: 20_000,
    })
    .toContain(ANSWER);
  const approver = await logIn(people.approver.email, people.approver.password);
  await approver.must('PATCH', `/answers/${id}`, { _status: 'published' });
  await untilOnSite(approver, 'answer', id);
});

test('whoever has the receipt reads the answer; nobody else finds it', async () => {
  const seen = await lookUp();
  expect(await axeViolations(reader)).toEqual([]);
  expect(seen).toContain('Đã trả lời');
  expect(seen).toContain(ANSWER);
  expect(seen).not.toContain(TEXT);
  await reader.goto('/hoi-dap/');
  expect(await reader.locator('main').innerText()).not.toContain(ANSWER);
});
