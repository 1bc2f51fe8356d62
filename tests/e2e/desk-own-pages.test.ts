import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { logInAsAdmin } from '#tests/support/portal-desk.ts';
import { portal } from '#tests/support/portal.ts';
import { aDesktop } from './desk-page.ts';
import { englishOn } from './desk-words.ts';
import { axeViolations } from './axe.ts';
import { whatSticksOut } from './cramped.ts';
import { publishArticle, words } from './made-articles.ts';

/* What we add to the desk: each view and panel of ours by axe, on a phone and a desktop, in light and dark. */

/** Of ours alone: a shift of Payload's own navigation is not counted. */
const MOST_SHIFT = 0.01;

let browser: Browser;
let cookie: Awaited<ReturnType<typeof logInAsAdmin>>['cookie'];
let article: number;

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await logInAsAdmin();
  cookie = admin.cookie;
  article = (await publishArticle(admin, { title: 'Bài để xem các bảng', body: words('Một đoạn.') })).id;
}, 120_000);

afterAll(() => browser?.close());

const VIEWS: [path: string, part: string][] = [
  ['/admin', '.start-page'],
  ['/admin/huong-dan', '.desk-guide'],
  ['/admin/thong-bao', '.notices'],
  ['/admin/anh-cho-mo-ta', '.photos'],
  ['/admin/nhuan-but', '.royalties'],
  ['/admin/nhat-ky', '.audit'],
  ['/admin/sao-ke', '.statements'],
  ['/admin/phien-dang-nhap', '.own-account'],
  ['/admin/doi-mat-khau', '.own-account'],
  ['/admin/xac-thuc-hai-buoc', '.own-account'],
];

describe.each([390, 1280])('at %s px', (width) => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const viewport = { width, height: width < 500 ? 844 : 900 };
    context = await aDesktop(browser, { viewport, hasTouch: width < 500 });
    await context.addCookies([{ ...cookie, url: portal().deskUrl, sameSite: 'Strict' }]);
    page = await context.newPage();
    await page.addInitScript(noteShifts);
  });
  afterAll(() => context?.close());

  test.each(VIEWS)('%s reads well, in light and in dark, and nothing of it jumps', async (path, part) => {
    await page.goto(path);
    await page.locator(part).first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await axeViolations(page, part)]).toEqual([colorScheme, []]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.evaluate(whatSticksOut)).toEqual([]);
    expect(await englishOn(page)).toEqual([]);
    expect(await page.evaluate(shiftsWithin, part)).toBeLessThanOrEqual(MOST_SHIFT);
  });

  test('the list of what stands in the way of publishing can be read by all', async () => {
    await page.goto(`/admin/collections/articles/${article}`);
    await page.locator('.gate-summary').filter({ hasNotText: 'Đang kiểm tra' }).click();
    await page.locator('.gate-list').waitFor();
    for (const part of ['.gate-list', '.gate-summary', '.workflow-panel', '.ContentEditable__root'])
      expect([part, await axeViolations(page, part)]).toEqual([part, []]);
    expect(await englishOn(page)).toEqual([]);
  });
});

interface Shift {
  value: number;
  nodes: (Node | null)[];
}

/** Runs in the browser, before the page does. */
function noteShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Node | null }[];
    })[])
      shifts.push({ value: entry.value, nodes: entry.sources.map(({ node }) => node) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The greatest shift in which a part of ours moved. Runs in the browser. */
function shiftsWithin(part: string): number {
  const { shifts } = globalThis as unknown as { shifts: Shift[] };
  const ours = shifts.filter(({ nodes }) =>
    nodes.some((node) => (node instanceof Element ? node : node?.parentElement)?.closest(part)),
  );
  return Math.max(0, ...ours.map(({ value }) => value));
}
