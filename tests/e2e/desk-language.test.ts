import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { logInAsAdmin } from '#tests/support/portal-desk.ts';
import { portal } from '#tests/support/portal.ts';
import { aDesktop, drawer, openArticle, openDesk } from './desk-page.ts';
import { englishOn } from './desk-words.ts';
import { axeViolations } from './axe.ts';
import { publishArticle, words } from './made-articles.ts';

/* Read by a browser that prefers English. */

let browser: Browser;
let page: Page;
let id: number;

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await logInAsAdmin();
  ({ id } = await publishArticle(admin, { title: 'Bài để xem bàn biên tập', body: words('Một đoạn.') }));
  page = await openDesk(browser, portal().admin);
}, 120_000);

afterAll(() => browser?.close());

describe('before the login', () => {
  test('the desk greets in Vietnamese, and refuses in Vietnamese', async () => {
    const context = await aDesktop(browser);
    const visitor = await context.newPage();
    await visitor.goto('/admin');
    await visitor.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    expect(await visitor.locator('html').getAttribute('lang')).toBe('vi');
    expect(await englishOn(visitor)).toEqual([]);
    await visitor.getByLabel('Thư điện tử').fill('khong.co@e2e.test');
    await visitor.getByLabel('Mật khẩu').fill('sai-mat-khau-roi');
    await visitor.getByRole('button', { name: 'Đăng nhập' }).click();
    await visitor.locator('.payload-toast-item').waitFor();
    expect(await englishOn(visitor)).toEqual([]);
    expect(new URL(visitor.url()).pathname).toBe('/admin/login');
    await context.close();
  });

  test('what we put on the login page is accessible', async () => {
    const context = await aDesktop(browser);
    const visitor = await context.newPage();
    await visitor.goto('/admin/login');
    await visitor.locator('.desk-logo').waitFor();
    expect(await axeViolations(visitor, '.desk-logo')).toEqual([]);
    expect(await axeViolations(visitor, '.desk-login-help')).toEqual([]);
    await context.close();
  });
});

describe.each([
  ['the first view', '/admin'],
  ['the list of articles', '/admin/collections/articles'],
  ['the bin', '/admin/collections/articles/trash'],
  ['the list of projects', '/admin/collections/projects'],
  ['the library', '/admin/collections/media'],
  ['the list of people', '/admin/collections/users'],
  ['a new picture', '/admin/collections/media/create'],
  ['a new project', '/admin/collections/projects/create'],
  ['a new campaign', '/admin/collections/campaigns/create'],
  ['the front page', '/admin/globals/front'],
  ['the navigation', '/admin/globals/navigation'],
  ["the site's identity", '/admin/globals/site'],
  ['the own account', '/admin/account'],
])('%s', (_name, path) => {
  test('speaks Vietnamese', async () => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main, .template-default, .doc-header').count()).toBeGreaterThan(0);
    expect(await englishOn(page)).toEqual([]);
  });
});

describe('the list of articles', () => {
  beforeAll(async () => {
    await page.goto('/admin/collections/articles');
    await page.waitForLoadState('networkidle');
  });

  test('offers columns, filters and work on a selection in Vietnamese', async () => {
    await page.locator('#toggle-list-columns').click();
    await page.locator('#articles-columns, .list-controls__columns').first().waitFor();
    expect(await englishOn(page)).toEqual([]);
    await page.locator('#toggle-list-filters').click();
    await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
    expect(await englishOn(page)).toEqual([]);
    await page.locator('tbody input[type=checkbox]').first().click();
    expect(await englishOn(page)).toEqual([]);
  });

  test('finds an article without diacritics', async () => {
    await page.goto('/admin/collections/articles');
    await page.locator('#search-filter-input').fill('bai de xem ban bien tap');
    await page.waitForURL(/search=/u);
    await page.getByRole('link', { name: 'Bài để xem bàn biên tập' }).first().waitFor();
  });
});

describe('the edit view of an article', () => {
  beforeAll(() => openArticle(page, id));

  test('speaks Vietnamese in every tab', async () => {
    for (const tab of ['Bài viết', 'Xếp chỗ và đính kèm', 'Ký tên và nguồn']) {
      await page.getByRole('button', { name: tab }).click();
      expect([tab, await englishOn(page)]).toEqual([tab, []]);
    }
  });

  test('speaks Vietnamese in its menus and in the calendar', async () => {
    await page.locator('.doc-controls__popup button').first().click();
    await page.locator('#action-duplicate').waitFor();
    expect(await englishOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#field-publishedAt input').click();
    await page.locator('.react-datepicker').waitFor();
    expect(await englishOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('speaks Vietnamese where it schedules', async () => {
    await page.locator('.form-submit .popup-button').first().click();
    await page.getByRole('button', { name: 'Hẹn giờ' }).click();
    await drawer(page).getByText('Chưa hẹn giờ nào.').waitFor();
    expect(await englishOn(page)).toEqual([]);
  });

  test('tells where the article is in a way that is accessible', async () => {
    await openArticle(page, id);
    expect(await axeViolations(page, '.publish-status')).toEqual([]);
  });

  test('shows versions and what changed between them in Vietnamese', async () => {
    await page.goto(`/admin/collections/articles/${id}/versions`);
    await page.waitForLoadState('networkidle');
    await page
      .locator('main')
      .getByText(/\d\d:\d\d/u)
      .first()
      .waitFor();
    expect(await englishOn(page)).toEqual([]);
  });
});
