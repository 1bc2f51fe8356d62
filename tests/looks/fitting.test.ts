import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '#tests/e2e/axe.ts';
import { whatDoesNotFit } from '#tests/e2e/fitting.ts';
import { launchBrowser } from '#tests/support/browser.ts';

/* What the other tests look for is found where it is: each page here has one fault. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 600 } });
}, 60_000);

afterAll(() => browser?.close());

const WORDS = 'Sáng cuối tuần hơn một trăm đoàn viên ba xã cùng khiêng dầm';

const FAULTS: [fault: string, html: string, found: RegExp | undefined][] = [
  ['nothing', `<p>${WORDS}</p>`, undefined],
  ['a table in a frame that scrolls', `<div style="overflow-x:auto"><p style="width:40rem">Chữ`, undefined],
  ['words for those who listen', `<p><span class="unseen">${WORDS}</span>`, undefined],
  ['a page that scrolls sideways', `<p style="width:30rem">${WORDS}`, /usual type: content is/u],
  ['a column without room', `<p style="width:2rem">${WORDS}`, /usual type: p\. .* out of their box/u],
  [
    'a syllable broken in the middle',
    `<p style="width:5rem;overflow-wrap:anywhere;font-size:2rem">Nghiêng nghiêng`,
    /usual type: p\. .*“Nghiêng” is broken in the middle/u,
  ],
  [
    'a sum broken in the middle',
    `<p style="width:5rem;overflow-wrap:anywhere">Đã nhận 1.240.500.000 đồng`,
    /usual type: p\. .*“1\.240\.500\.000” is broken in the middle/u,
  ],
  [
    'an address, which may be broken',
    `<p style="width:9rem;overflow-wrap:anywhere">doan-xa-nghien-loan@example.org`,
    undefined,
  ],
  [
    'words cut off once the type is larger',
    `<p style="height:7rem;font-size:1rem;overflow:hidden">${WORDS}<style>[data-text-size] p{font-size:3rem!important}`,
    /largest type: p\. .* px high/u,
  ],
  [
    'words cut off once they are spaced',
    `<p style="width:12rem;overflow:hidden;white-space:nowrap;font:16px/1 monospace">Hơn trăm đoàn viên`,
    /wide spacing: p\./u,
  ],
  [
    'words over words',
    `<p style="height:1rem">${WORDS}<h2 style="margin:0">Đề mục ở dưới</h2>`,
    /usual type: .* lies over /u,
  ],
];

test.each(FAULTS)('%s', async (_, html, found) => {
  await page.setContent(
    `<!doctype html><style>p{margin:0}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap}</style>${html}`,
  );
  const all = await whatDoesNotFit(page);
  if (found) expect(all).toContainEqual(expect.stringMatching(found));
  else expect(all).toEqual([]);
});

test('targets too small to hit are found', async () => {
  const button = '<button style="width:9px;height:9px;padding:0;border:0" aria-label="Bấm"></button>';
  await page.setContent(
    `<!doctype html><html lang="vi"><title>Mẫu</title><main><h1>Mẫu</h1>${button}${button}`,
  );
  expect(await axeViolations(page)).toEqual([expect.stringContaining('target-size')]);
});
