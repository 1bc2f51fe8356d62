import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logIn, logInAsAdmin, type DeskSession } from '#tests/support/portal-desk.ts';
import { portal } from '#tests/support/portal.ts';
import { aDesktop, drawer, type Person } from './desk-page.ts';
import { englishOn } from './desk-words.ts';
import { axeViolations } from './axe.ts';

/* Somebody who has never seen the desk, and their boss with a phone. */

const MOST_CLICKS = 12;
const MOST_TAPS = 4;
/** Made past the counter: the answer about people in the picture, the list of topics, the topic. */
const UNCOUNTED = 3;
const TITLE = 'Đoàn xã dựng lại mái nhà cho ba hộ sau bão';

let browser: Browser;
let admin: DeskSession;
let contributor: Person;
let approver: Person;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await logInAsAdmin();
  contributor = await anAccount(admin, 'contributor', 'Người Mới');
  approver = await anAccount(admin, 'approver', 'Thủ Trưởng');
}, 120_000);

afterAll(() => browser?.close());

/** Clicks as a person does, counts them, and reads what the page then says. */
function counted(page: Page) {
  let clicks = 0;
  const english: string[] = [];
  const read = async () => void english.push(...(await englishOn(page)));
  const click = async (...target: Parameters<Page['getByRole']>) => {
    clicks += 1;
    await page
      .getByRole(...target)
      .first()
      .click();
    await read();
  };
  return { click, read, count: () => clicks + UNCOUNTED, english: () => [...new Set(english)] };
}

test('somebody new hands in an article with a picture in twelve clicks, and meets no English word', async () => {
  const desktop = await aDesktop(browser);
  const page = await desktop.newPage();
  const { click, read, count, english } = counted(page);
  await page.goto('/admin/login');
  await read();
  await page.getByLabel('Thư điện tử').fill(contributor.email);
  await page.getByLabel('Mật khẩu').fill(contributor.password);
  await click('button', { name: 'Đăng nhập' });
  await page.waitForURL('**/admin');
  await click('link', { name: 'Viết tin mới' });
  await page.locator('#field-title').fill(TITLE);
  await page
    .locator('#field-sapo')
    .fill('Sáng 21/11, hai mươi đoàn viên có mặt từ sớm. Đến chiều, ba ngôi nhà đã có mái.');
  await page
    .locator('[contenteditable=true]')
    .first()
    .fill('Cơn bão đi qua để lại ba ngôi nhà tốc mái ở thôn Bản Chang.');
  await click('button', { name: 'Tạo mới' });
  await uploadPicture(page, click);
  await page.locator('[id="field-hero__caption"]').fill('Đoàn viên lợp lại mái nhà ở thôn Bản Chang.');
  await click('button', { name: 'Xếp chỗ và đính kèm' });
  await page.locator('#field-topic input').first().click();
  await page.locator('.rs__option').filter({ hasText: 'Tin trong tỉnh' }).click();
  // Says what the bar says instead, should it fail.
  await expect
    .poll(() => page.locator('.editing-form__state').innerText(), { timeout: 30_000 })
    .toContain('Đã lưu lúc');
  await click('button', { name: 'Gửi biên tập' });
  await page.getByText('Đã gửi biên tập.').waitFor();
  await read();
  expect(english()).toEqual([]);
  expect(count()).toBeLessThanOrEqual(MOST_CLICKS);
  await desktop.close();
});

async function uploadPicture(page: Page, click: ReturnType<typeof counted>['click']): Promise<void> {
  const form = drawer(page);
  await form.locator('input[type=file]').setInputFiles('.pictures/site.webp');
  await form.locator('#field-alt').fill('Đoàn viên đứng trên mái nhà, chuyền tay nhau từng tấm lợp');
  await form
    .locator('label')
    .filter({ hasText: /^Không$/u })
    .click();
  await click('button', { name: 'Lưu' });
  await form.waitFor({ state: 'hidden' });
}

test('the boss reads it on a phone and publishes it in four taps', async () => {
  const phone = await aDesktop(browser, {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const { cookie } = await logIn(approver.email, approver.password);
  await phone.addCookies([{ ...cookie, url: portal().deskUrl, sameSite: 'Strict' }]);
  const page = await phone.newPage();
  await page.goto('/admin');
  expect(await axeViolations(page, '.start-page')).toEqual([]);
  let taps = 0;
  const tap = async (locator: ReturnType<Page['locator']>) => {
    taps += 1;
    await locator.tap();
  };
  await tap(page.locator('.start-list a', { hasText: TITLE }).first());
  const publish = page.getByRole('button', { name: 'Duyệt và xuất bản' });
  await publish.waitFor();
  expect(await englishOn(page)).toEqual([]);
  expect(await axeViolations(page, '.workflow-panel')).toEqual([]);
  await tap(publish);
  await page.getByText('Đã lên trang', { exact: false }).first().waitFor();
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  const found = await admin.must('GET', `/articles?where[title][equals]=${encodeURIComponent(TITLE)}`);
  expect(found['docs'][0]).toMatchObject({ _status: 'published' });
  await phone.close();
});
