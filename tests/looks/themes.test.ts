import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paletteOf, type Theme } from '#site/model/design-system.ts';
import { launchBrowser } from '#tests/support/browser.ts';

const tokens = readFileSync('site/styles/tokens.css', 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

const DARK = 'data-theme="dark"';
const LIGHT = 'data-theme="light"';
const MORE = 'data-contrast="more"';

/** What the system wishes, what the reader has chosen, and the theme that comes of it. */
const CASES: [wish: { dark?: boolean; more?: boolean }, chosen: string, theme: Theme][] = [
  [{}, '', 'light'],
  [{}, DARK, 'dark'],
  [{}, MORE, 'light-more'],
  [{}, `${DARK} ${MORE}`, 'dark-more'],
  [{ dark: true }, '', 'dark'],
  [{ dark: true }, LIGHT, 'light'],
  [{ dark: true }, MORE, 'dark-more'],
  [{ dark: true }, `${LIGHT} ${MORE}`, 'light-more'],
  [{ dark: true }, `${DARK} ${MORE}`, 'dark-more'],
  [{ more: true }, '', 'light-more'],
  [{ more: true }, DARK, 'dark-more'],
  [{ more: true }, MORE, 'light-more'],
  [{ more: true, dark: true }, '', 'dark-more'],
  [{ more: true, dark: true }, LIGHT, 'light-more'],
  [{ more: true, dark: true }, `${DARK} ${MORE}`, 'dark-more'],
];

test('the reader’s choice goes before the system’s, in every combination', async () => {
  const page = await browser.newPage();
  for (const [wish, chosen, theme] of CASES) {
    await page.emulateMedia({
      colorScheme: wish.dark ? 'dark' : 'light',
      contrast: wish.more ? 'more' : 'no-preference',
    });
    await page.setContent(
      `<!doctype html><html ${chosen}><style>${tokens}body{background:var(--paper);color:var(--ink)}</style><p>Chữ`,
    );
    const { paper, ink } = paletteOf(tokens, theme);
    expect(await page.evaluate(groundAndInk), JSON.stringify([wish, chosen])).toEqual([paper, ink]);
  }
  await page.close();
});

test('paper is light, whatever the system and the reader wish on the screen', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setContent(
    `<!doctype html><html ${DARK}><style>${tokens}body{background:var(--paper);color:var(--ink)}</style><p>Chữ`,
  );
  const { paper, ink } = paletteOf(tokens, 'light');
  expect(await page.evaluate(groundAndInk)).toEqual([paper, ink]);
  await page.close();
});

/** Runs in the browser: "#rrggbb" of the body's ground and of its text. */
function groundAndInk(): string[] {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return [backgroundColor, color].map((rgb) => {
    const channels = rgb.match(/\d+/gu)!.slice(0, 3);
    return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
  });
}
