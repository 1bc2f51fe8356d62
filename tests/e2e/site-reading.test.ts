import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PATHS } from '#contract/paths.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { portal } from '#tests/support/portal.ts';
import { ask } from './crawl.ts';

let browser: Browser;
let reader: BrowserContext;
let page: Page;
let article: string;

beforeAll(async () => {
  browser = await launchBrowser();
  article = /href="(\/tin-tuc\/[^"/]+-\d+\/)"/u.exec((await ask(PATHS.news)).text)![1]!;
}, 60_000);

beforeEach(async () => {
  const viewport = { width: 390, height: 844 };
  reader = await browser.newContext({ baseURL: portal().siteUrl, viewport, serviceWorkers: 'block' });
  reader.setDefaultTimeout(10_000);
  page = await reader.newPage();
  return () => reader.close();
});

afterAll(() => browser?.close());

const panel = () => page.locator('details.reading');
const summary = () => panel().locator('summary');
const onPage = (of: Page = page) => of.evaluate(() => ({ ...document.documentElement.dataset }));
const hasFocus = (name: string) =>
  page.evaluate((selector) => document.activeElement === document.querySelector(selector), name);

describe('the panel "Cách đọc"', () => {
  test('is worked by keyboard, holds on the next page before it is painted, and closes with Escape', async () => {
    await page.goto(PATHS.home);
    await summary().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const chosen = { theme: 'dark', contrast: 'more', textSize: '2' };
    expect(await onPage()).toMatchObject(chosen);
    await page.keyboard.press('Escape');
    expect(await panel().getAttribute('open')).toBeNull();
    expect(await hasFocus('details.reading > summary')).toBe(true);
    await reader.route('**/*.js', (route) =>
      route.request().url().includes('/start.') ? route.continue() : route.abort(),
    );
    await page.goto(article);
    expect(await onPage()).toMatchObject(chosen);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
  });

  test('holds in other tabs at once', async () => {
    await page.goto(PATHS.home);
    const other = await reader.newPage();
    await other.goto(article);
    await summary().click();
    await page.getByLabel('Tối').check();
    await expect.poll(async () => (await onPage(other))['theme']).toBe('dark');
  });

  test('works where the browser forbids storage, and says that nothing is kept', async () => {
    await page.addInitScript(() =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.goto(PATHS.home);
    await summary().click();
    await page.getByRole('button', { name: 'chữ lớn hơn' }).click();
    expect(await onPage()).toMatchObject({ textSize: '1' });
    await page.getByText('Trình duyệt này không cho lưu').waitFor();
  });
});

test('without a voice, nothing offers to read aloud', async () => {
  await page.goto(article);
  expect(await page.getByRole('button', { name: 'Nghe bài này' }).count()).toBe(0);
});

describe.each([
  ['the front page', (): string => PATHS.home],
  ['the news', (): string => PATHS.news],
  ['an article', (): string => article],
  ['the projects', (): string => PATHS.projects],
  ['search', (): string => `${PATHS.search}?q=thanh+nien`],
  ['reading without network', (): string => PATHS.offline],
] as const)('%s', (_, path) => {
  beforeEach(async () => {
    await page.goto(path());
  });

  test('is in order for those who listen: language, landmarks, headings, names', async () => {
    expect(await page.evaluate(whatIsOutOfOrder)).toEqual([]);
    const cdp = await reader.newCDPSession(page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const nameless = nodes.filter(
      ({ ignored, role, name }) =>
        !ignored && ['link', 'button', 'DisclosureTriangle'].includes(role?.value as string) && !name?.value,
    );
    expect(nameless).toEqual([]);
  });

  test('is walked through by Tab: focus is always seen, and nothing holds it', async () => {
    const seen = await walk(60);
    expect(seen.filter(({ shown }) => !shown)).toEqual([]);
    expect(new Set(seen.map(({ at }) => at)).size).toBe(seen.length);
  });

  test('has no control smaller than 24 pixels', async () => {
    expect(await page.evaluate(tooSmall)).toEqual([]);
  });
});

/** Presses Tab up to so many times, and notes where the focus is and whether it can be seen. */
async function walk(most: number): Promise<{ at: string; shown: boolean }[]> {
  const seen: { at: string; shown: boolean }[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((): { at: string; shown: boolean } | undefined => {
      const element: Element | null = document.activeElement;
      if (!element || element === document.body) return undefined;
      // A card draws the ring of its link around the whole of it.
      const rings = [element, element.closest('.card') ?? element].map((ringed) => getComputedStyle(ringed));
      const all = [...document.querySelectorAll('*')];
      const { width, height } = element.getBoundingClientRect();
      const shown =
        width * height > 0 &&
        rings.some((ring) => ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2);
      return {
        at: `${all.indexOf(element)} ${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
        shown,
      };
    });
    if (!focus) return seen;
    seen.push(focus);
  }
  return seen;
}

/* What follows runs in the browser. */

function whatIsOutOfOrder(): string[] {
  const wrong: string[] = [];
  const is = (fact: boolean, otherwise: string) => fact || wrong.push(otherwise);
  is(document.documentElement.lang === 'vi', 'the page does not say that it is Vietnamese');
  for (const landmark of ['main', 'body > header', 'body > footer', 'h1'])
    is(document.querySelectorAll(landmark).length === 1, `there is not one ${landmark}`);
  const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')].map(
    ({ tagName }) => +tagName[1]!,
  );
  for (const [at, level] of levels.entries())
    is(level <= (levels[at - 1] ?? 0) + 1, `heading ${at} jumps to level ${level}`);
  const navs = [...document.querySelectorAll('nav')].filter((nav) => nav.checkVisibility());
  for (const nav of navs)
    is(nav.ariaLabel !== null || nav.hasAttribute('aria-labelledby'), 'a nav has no name');
  const names = navs.map((nav) => nav.ariaLabel ?? nav.getAttribute('aria-labelledby'));
  is(new Set(names).size === names.length, `navs of one name: ${names.join(', ')}`);
  return wrong;
}

/** WCAG 2.2, 2.5.8: controls; links within a line of text, and boxes of the browser's own size, are excepted. */
function tooSmall(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, summary, select, input:not([type=radio], [type=checkbox]), .menu-list a',
  );
  return [...controls]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('label'))
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((control) => `${control.tagName} ${control.className} ${control.textContent?.trim()}`);
}
