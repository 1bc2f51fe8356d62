import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay, localStamp } from '#contract/text/dates.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logInAsAdmin, type DeskSession } from '#tests/support/portal-desk.ts';
import { portal } from '#tests/support/portal.ts';
import { aDesktop, openArticle, openDesk } from './desk-page.ts';
import { publishArticle, words } from './made-articles.ts';

/* An editor on a journey: the browser's clock is that of New York. */

const TITLE = 'Bài đọc giờ từ nơi xa';

let browser: Browser;
let admin: DeskSession;
let page: Page;
let id: number;
/** When the article was saved last, as the desk writes it. */
let savedAt: string;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await logInAsAdmin();
  ({ id } = await publishArticle(admin, { title: TITLE, body: words('Một đoạn.') }));
  savedAt = asWritten((await admin.must('GET', `/articles/${id}`))['updatedAt']);
  page = await openDesk(browser, portal().admin, await aDesktop(browser, { timezoneId: 'America/New_York' }));
}, 120_000);

afterAll(() => browser?.close());

/** "15:20 23/11/2026" */
function asWritten(moment: string): string {
  const stamp = localStamp(moment);
  return `${stamp.slice(11, 16)} ${formatDay(stamp)}`;
}

describe('the hours in Viet Nam stand', () => {
  test('in the list', async () => {
    await page.goto(`/admin/collections/articles?limit=5&sort=-id`);
    const row = page.locator('tbody tr').filter({ hasText: TITLE }).first();
    await row.getByText(savedAt).first().waitFor();
  });

  test('in the edit view and its calendar', async () => {
    await openArticle(page, id);
    const { publishedAt } = await admin.must('GET', `/articles/${id}`);
    expect(await page.locator('#field-publishedAt input').inputValue()).toBe(asWritten(publishedAt));
  });

  test('in its history', async () => {
    await page.goto(`/admin/collections/articles/${id}/versions`);
    const saved = page
      .locator('main li time')
      .filter({ hasText: savedAt.slice(0, 5) })
      .first();
    await saved.waitFor();
    // The day is left out of what is read today; the whole moment stands behind it.
    const { updatedAt } = await admin.must('GET', `/articles/${id}`);
    expect(await saved.getAttribute('title')).toBe(sayMoment(updatedAt));
    expect((await saved.getAttribute('datetime'))?.slice(0, 16)).toBe(localStamp(updatedAt).slice(0, 16));
  });
});

test('an hour typed is an hour in Viet Nam', async () => {
  await openArticle(page, id);
  const input = page.locator('#field-publishedAt input');
  await input.fill('07:30 15/08/2026');
  await input.press('Enter');
  const saved = async () => (await admin.must('GET', `/articles/${id}?draft=true`))['publishedAt'];
  await expect.poll(saved, { timeout: 20_000 }).toBe('2026-08-15T00:30:00.000Z');
});

test('whoever finds somebody else at work is told who it is, and since when', async () => {
  const { docs } = await admin.must('GET', '/media?limit=1&sort=id');
  const picture = `/admin/collections/media/${docs[0].id}`;
  await page.goto(picture);
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Tác giả ảnh').fill('Đang điền');
  const other = await openDesk(browser, await anAccount(admin, 'approver', 'Hoàng Văn Duy'));
  const notice = other.getByRole('dialog').filter({ hasText: 'Đang có người sửa' });
  const isTold = async () => {
    await other.goto(picture);
    await other.waitForLoadState('networkidle');
    return notice.isVisible();
  };
  await expect.poll(isTold, { timeout: 30_000, interval: 1000 }).toBe(true);
  expect(await notice.innerText()).toContain('Quản trị đang sửa');
  expect(await notice.innerText()).toMatch(/Đang sửa từ\s+\d\d:\d\d \d\d\/\d\d\/\d{4}/u);
});
