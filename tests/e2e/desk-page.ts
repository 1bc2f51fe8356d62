import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { logIn } from '#tests/support/portal-desk.ts';
import { portal } from '#tests/support/portal.ts';

/** Busy machines are slow to answer; a person would wait as well. */
const PATIENCE = 30_000;

export interface Person {
  email: string;
  password: string;
}

/**
 * A person's browser, signed in, on the desk's first view: through the form, or with the session of
 * somebody whose one-time code would count only once (the form's second step has a test of its own).
 */
export async function openDesk(browser: Browser, person: Person, desktop?: BrowserContext): Promise<Page> {
  const context = desktop ?? (await aDesktop(browser));
  const page = await context.newPage();
  await page.goto('/admin/login');
  await page.getByLabel('Thư điện tử').fill(person.email);
  await page.getByLabel('Mật khẩu').fill(person.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/admin/login');
  // With a second step to come the address may read "/admin" for a moment: only the session tells.
  if (!(await context.cookies()).some(({ name }) => name === 'cong-doan-token')) {
    const { cookie } = await logIn(person.email, person.password);
    await context.addCookies([{ ...cookie, url: portal().deskUrl, sameSite: 'Strict' }]);
    await page.goto('/admin');
  }
  await page.waitForURL('**/admin');
  return page;
}

/** A browser in an office in Viet Nam whose own language is English: the desk must not follow it. */
export async function aDesktop(browser: Browser, more: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: portal().deskUrl,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...more,
  });
  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(PATIENCE);
  return context;
}

/** The edit view of an article, once its form can be used. */
export async function openArticle(page: Page, id: number | string): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`);
  await page.locator('#field-slug').waitFor();
  await page.locator('.publish-status').filter({ hasText: /\S/u }).waitFor();
}

/** The drawer in front. */
export const drawer = (page: Page): Locator => page.locator('.drawer--is-open').last();

export const publishButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^(?:Duyệt và xuất|Xuất) bản$/u });

/** The line that says where the article is on its way to the reader. */
export const statusLine = (page: Page): Locator => page.locator('.publish-status');

/** Starts to note down everything that the status line says; the answer reads the notes. */
export async function noteStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const line = document.querySelector('.publish-status')!;
    const said: string[] = [];
    const look = () => {
      const text = line.firstChild?.textContent ?? '';
      if (text !== said.at(-1)) said.push(text);
    };
    look();
    new MutationObserver(look).observe(line, { childList: true, subtree: true, characterData: true });
    Object.assign(globalThis, { said });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}
