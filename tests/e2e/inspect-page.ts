import type { Browser, Page } from 'playwright-core';
import { portal } from '#tests/support/portal.ts';
import { axeFindings, type RuleOutcomes } from './axe.ts';
import { whatDoesNotFit } from './fitting.ts';

/** What a reader's browser finds out about one page; each list is empty, and the shift near 0, when all is well. */
export interface Findings {
  status: number;
  axe: string[];
  /** What came of each rule of axe, over all widths and themes. */
  rules: RuleOutcomes;
  /** Errors on the console, and what the content security policy refused. */
  errors: string[];
  /** Requests to other hosts. */
  foreign: string[];
  /** What has no room, at which width, in which type. */
  cramped: string[];
  /** Pictures that don't load, or lack alternative text or size. */
  pictures: string[];
  /** Cumulative layout shift, the worse of phone and desktop. */
  shift: number;
}

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/**
 * From the narrowest that a page must fit (1280 at 400 %: WCAG 2.2, 1.4.10) by way of the widths at which the
 * layout just changes, where it has the least room, to the widest.
 */
export const FITTED = { [PHONE.width]: [320, PHONE.width, 640], [DESKTOP.width]: [768, 1024, DESKTOP.width] };

/** How axe looks at each width. */
export const THEMES = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;

/** Opens a page as a phone and as a desktop, in every theme, and scrolls to its end. */
export async function inspectPage(browser: Browser, path: string): Promise<Findings> {
  const findings: Findings = {
    status: 0,
    axe: [],
    rules: { held: new Set(), unsure: new Set(), broken: new Set() },
    errors: [],
    foreign: [],
    cramped: [],
    pictures: [],
    shift: 0,
  };
  await Promise.all([PHONE, DESKTOP].map((viewport) => inspectAt(browser, path, viewport, findings)));
  return findings;
}

type Size = { width: number; height: number };

async function inspectAt(browser: Browser, path: string, viewport: Size, findings: Findings): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme: 'light' });
  try {
    listen(page, findings);
    await page.addInitScript(watchShifts);
    const response = await page.goto(portal().siteUrl + path, { waitUntil: 'load' });
    findings.status = response?.status() ?? 0;
    forgetExpectedStatus(findings);
    await page.evaluate(scrollToEnd);
    findings.shift = Math.max(findings.shift, await page.evaluate(shiftSoFar));
    // Only after that: what is unfolded moves the rest, as it should.
    await page.evaluate(unfold);
    await page.evaluate(scrollToEnd);
    findings.pictures.push(...(await page.evaluate(checkPictures)));
    await lookAround(page, viewport.width, findings);
  } finally {
    await page.close();
  }
}

async function lookAround(page: Page, width: number, findings: Findings): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia(theme);
    const { violations, rules } = await axeFindings(page);
    const seen = `${width} px, ${theme.colorScheme}, contrast ${theme.contrast}`;
    findings.axe.push(...violations.map((what) => `${seen}: ${what}`));
    for (const outcome of ['held', 'unsure', 'broken'] as const)
      rules[outcome].forEach((rule) => findings.rules[outcome].add(rule));
  }
  for (const fitted of FITTED[width]!) {
    await page.setViewportSize({ width: fitted, height: 844 });
    findings.cramped.push(...(await whatDoesNotFit(page)));
  }
}

function listen(page: Page, { errors, foreign }: Findings): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${portal().siteUrl}/`)) foreign.push(request.url());
  });
}

/** Chromium reports a page that is meant to answer 404 or 410 as an error on the console. */
function forgetExpectedStatus(findings: Findings): void {
  const { status } = findings;
  if (status !== 404 && status !== 410) return;
  const its = `the server responded with a status of ${status}`;
  const at = findings.errors.findIndex((error) => error.includes(its));
  if (at >= 0) findings.errors.splice(at, 1);
}

/* What follows runs in the browser. */

function watchShifts(): void {
  const seen = { shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function shiftSoFar(): number {
  return (globalThis as unknown as { seen: { shift: number } }).seen.shift;
}

/** Scrolls as a reader would, so that lazy pictures load. */
async function scrollToEnd(): Promise<void> {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  scrollTo(0, 0);
}

/** What is folded away loads no picture, and its name lets only one be open. */
export function unfold(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const part of folded) part.removeAttribute('name');
  for (const part of folded) part.open = true;
}

async function checkPictures(): Promise<string[]> {
  const problems: string[] = [];
  for (const image of document.images) {
    for (const name of ['alt', 'width', 'height'])
      if (!image.hasAttribute(name)) problems.push(`${image.src} has no ${name}`);
    const isThere = await image.decode().then(
      () => true,
      () => false,
    );
    if (!isThere || image.naturalWidth === 0) problems.push(`${image.currentSrc || image.src} does not load`);
  }
  return problems;
}
