import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { portal } from '#tests/support/portal.ts';
import { crawl } from './crawl.ts';

const KB = 1024;

/** Bytes that went over the wire, headers included, by the browser's own kind of resource. */
type Weight = Record<string, number>;

let browser: Browser;
let article: string;
let project: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const paths = [...(await crawl()).keys()].sort();
  article = paths.find((path) => /^\/tin-tuc\/hieu-qua-tu-xay-dung-doan-co-so[^/]*\/$/u.test(path))!;
  project = paths.find((path) => /^\/cong-trinh\/nha-nhan-ai-xa-nam-cuong[^/]*\/$/u.test(path))!;
}, 60_000);

afterAll(() => browser?.close());

describe.each([
  { name: 'an article', path: () => article },
  { name: 'the front page', path: () => '/' },
  { name: 'a project that calls for gifts', path: () => project },
])('$name, compressed, on a first visit', ({ path }) => {
  let weight: Weight;

  beforeAll(async () => {
    weight = await weigh(browser, path());
  });

  const of = (...types: string[]) => types.reduce((sum, type) => sum + (weight[type] ?? 0), 0);

  test('comes compressed, and with its own fonts', () => {
    expect(of('Document')).toBeGreaterThan(1 * KB);
    expect(of('Stylesheet')).toBeGreaterThan(1 * KB);
    expect(of('Font')).toBeGreaterThan(10 * KB);
  });

  test('weighs at most 100 KB without photographs', () => {
    const all = Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);
    expect(all - of('Image'), JSON.stringify(weight)).toBeLessThanOrEqual(100 * KB);
  });

  test('has at most 25 KB of HTML and CSS', () =>
    expect(of('Document', 'Stylesheet'), JSON.stringify(weight)).toBeLessThanOrEqual(25 * KB));

  test('has at most 10 KB of script', () =>
    expect(of('Script'), JSON.stringify(weight)).toBeLessThanOrEqual(10 * KB));
});

/** Opens a page with an empty cache on a phone, as Chrome DevTools' network panel would count it. */
async function weigh(from: Browser, path: string): Promise<Weight> {
  const context = await from.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const types = new Map<string, string>();
  const weight: Weight = {};
  await cdp.send('Network.enable');
  cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    weight[type] = (weight[type] ?? 0) + encodedDataLength;
  });
  await page.goto(portal().siteUrl + path, { waitUntil: 'networkidle' });
  await context.close();
  return weight;
}
