import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tests/support/browser.ts';
import { ask, crawl, type Crawled } from './crawl.ts';
import { HTML_RULES } from '#tests/support/html-rules.ts';
import { inspectPage, type Findings } from './inspect-page.ts';
import { makeShownArticle, makeWithdrawnArticle } from './made-articles.ts';
import type { RuleOutcomes } from './axe.ts';
import { TEMPLATES, type Template } from './templates.ts';
import { testedNow, writeTested } from './tested-accessibility.ts';
import { TESTED } from '#site/model/accessibility/tested.ts';

/** Above it readers lose their line: a tenth of what https://web.dev/articles/cls calls good. */
const MOST_SHIFT = 0.01;

const validator = new HtmlValidate(HTML_RULES);
let browser: Browser;
let site: Map<string, Crawled>;
const made = { everyBlock: '', withdrawn: '' };

beforeAll(async () => {
  browser = await launchBrowser();
  made.everyBlock = await makeShownArticle();
  made.withdrawn = await makeWithdrawnArticle();
  site = await crawl();
}, 120_000);

afterAll(() => browser?.close());

const ALL: Template[] = [
  ...TEMPLATES,
  {
    ...{ name: 'an article with every block there is', label: 'Bài viết có đủ mọi thứ', status: 200 },
    path: () => made.everyBlock,
  },
  {
    ...{ name: 'an address whose article was taken down', label: 'Bài đã gỡ', status: 410 },
    path: () => made.withdrawn,
  },
];
const rules = new Map<Template, RuleOutcomes>();

describe.each(ALL)('$name', (template) => {
  const { path, status } = template;
  let found: Findings;
  let address: string;

  beforeAll(async () => {
    address = path(site);
    found = await inspectPage(browser, address);
    rules.set(template, found.rules);
  });

  test('answers with the status it is meant to', () => expect(found.status).toBe(status));

  test('is accessible on a phone and a desktop, in light and in dark, with more contrast as well', () =>
    expect(found.axe).toEqual([]));

  test('is valid HTML', async () => {
    const report = await validator.validateString((await ask(address)).text);
    const messages = report.results.flatMap((result) => result.messages);
    expect(
      messages.map(({ ruleId, message, line, selector }) => ({ ruleId, message, line, selector })),
    ).toEqual([]);
  });

  test('runs without an error and within its content security policy', () =>
    expect(found.errors).toEqual([]));

  test('asks nothing of another host', () => expect(found.foreign).toEqual([]));

  test('has room for its words from 320 pixels on, in the largest type, and with wide spacing', () =>
    expect(found.cramped).toEqual([]));

  test('has pictures that all load, with words and size', () => expect(found.pictures).toEqual([]));

  test('stands still while it loads', () => expect(found.shift).toBeLessThan(MOST_SHIFT));
});

test('the statement on accessibility tells what was found (else: ACCESSIBILITY=update npm test -- e2e)', async () => {
  const now = testedNow(browser, rules);
  if (process.env['ACCESSIBILITY'] === 'update') return void (await writeTested(now));
  expect({ ...now, on: TESTED.on }).toEqual(TESTED);
});
