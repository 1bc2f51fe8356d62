import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { anAccount, logInAsAdmin, type DeskSession } from '#tests/support/portal-desk.ts';
import { sayMoment } from '#cms/admin/clock/say-moment.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { formatDay, localStamp } from '#contract/text/dates.ts';
import { ask } from './crawl.ts';
import { drawer, openArticle, openDesk } from './desk-page.ts';
import { words } from './made-articles.ts';

const MINUTE = 60_000;
/** From the hour on the clock to the reader. Milliseconds. */
const ON_TIME = 5_000;
/** What an approver needs to fill in the drawer on a busy machine. Milliseconds. */
const TO_FILL_IN = 20_000;

let browser: Browser;
let admin: DeskSession;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await logInAsAdmin();
  page = await openDesk(browser, await anAccount(admin, 'approver', 'Hoàng Văn Duy'));
}, 120_000);

afterAll(() => browser?.close());

describe('an approver', () => {
  test('schedules an article, and readers have it within five seconds of its hour', async () => {
    const { id, path } = await aDraft('Bài hẹn giờ');
    await openArticle(page, id);
    await openSchedule();
    const hour = nextMinute();
    await setHour(hour);
    await drawer(page)
      .getByText(`Xuất bản lúc ${sayMoment(new Date(hour))}.`)
      .waitFor();
    await drawer(page).getByRole('button', { name: 'Hẹn giờ' }).click();
    await page.getByText('Đã hẹn giờ.').waitFor();
    await scheduled(`Xuất bản lúc ${sayMoment(new Date(hour))}`).waitFor();
    expect(Date.now()).toBeLessThan(hour);
    expect((await ask(path)).status).toBe(404);
    const seen = await firstSeen(path, hour + 4 * ON_TIME);
    expect(seen).toBeGreaterThanOrEqual(hour);
    expect(seen - hour).toBeLessThanOrEqual(ON_TIME);
  });

  test('is told at once why an unfinished article cannot be scheduled', async () => {
    const { id } = await aDraft('Bài chưa xong', { sapo: '' });
    await openArticle(page, id);
    await openSchedule();
    await setHour(nextMinute());
    await drawer(page).getByRole('button', { name: 'Hẹn giờ' }).click();
    await drawer(page).getByRole('alert').filter({ hasText: 'Sapo' }).waitFor();
    await page.getByText('Chưa hẹn giờ nào.').waitFor();
  });

  test('takes a schedule back, and nothing of it is left to fail', async () => {
    const { id } = await aDraft('Bài hẹn rồi thôi');
    await openArticle(page, id);
    await openSchedule();
    await setHour(Date.now() + 24 * 60 * MINUTE);
    await drawer(page).getByRole('button', { name: 'Hẹn giờ' }).click();
    await drawer(page).getByRole('button', { name: 'Bỏ lịch hẹn' }).click();
    await drawer(page).getByText('Chưa hẹn giờ nào.').waitFor();
    await page.waitForTimeout(3000);
    const { troubles } = await admin.must('GET', '/publishing/troubles');
    expect(troubles.filter(({ type }: { type: string }) => type === 'schedule')).toEqual([]);
  });
});

async function aDraft(title: string, more: object = {}): Promise<{ id: number; path: string }> {
  const topics = await admin.must('GET', '/topics?limit=1&sort=id');
  const { doc } = await admin.must('POST', '/articles?draft=true', {
    title,
    sapo: 'Bài này lên trang lúc không ai ngồi ở bàn.',
    topic: topics['docs'][0].id,
    body: fromBody(words('Hẹn trước một phút.')),
    _status: 'draft',
    ...more,
  });
  return { id: doc.id, path: `/tin-tuc/${doc.slug}-${doc.id}/` };
}

async function openSchedule(): Promise<void> {
  await page.locator('.form-submit .popup-button').first().click();
  await page.getByRole('button', { name: 'Hẹn giờ' }).click();
  await drawer(page).getByText('Chưa hẹn giờ nào.').waitFor();
  await drawer(page).getByText('Xuất bản', { exact: true }).click();
}

/** The drawer knows minutes, no seconds. */
function nextMinute(): number {
  return Math.ceil((Date.now() + TO_FILL_IN) / MINUTE) * MINUTE;
}

async function setHour(moment: number): Promise<void> {
  const input = drawer(page).locator('.date-time-picker input').first();
  await input.fill(asTyped(moment));
  await input.press('Enter');
}

/** "17:05 22/11/2026", by the clock in Viet Nam. */
function asTyped(moment: number): string {
  const stamp = localStamp(new Date(moment));
  return `${stamp.slice(11, 16)} ${formatDay(stamp)}`;
}

/** The line of the drawer that shows a schedule. */
const scheduled = (words: string) => drawer(page).getByRole('listitem').filter({ hasText: words });

async function firstSeen(path: string, latest: number): Promise<number> {
  while (Date.now() < latest) {
    if ((await ask(path)).status === 200) return Date.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${path} is not there at ${new Date(latest).toISOString()}`);
}
