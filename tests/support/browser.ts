import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** An installed browser of the machine, where the packed one (Linux x64) doesn't run. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/**
 * Not the arguments that the packed browser brings for one-request servers: those run all of it in one
 * process, which dies when a page is closed, and switch off web security, which is among what we test.
 * Its sandbox needs rights that root and containers don't have; it only ever visits our own pages.
 */
const PACKED_ARGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** A headless Chromium. Close it in `afterAll`. CHROMIUM_PATH names another one. @param more arguments of its own */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return playwright.launch({ executablePath: given, args: more });
  if (process.platform === 'linux' && process.arch === 'x64') {
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [...PACKED_ARGS, ...more],
    });
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (!installed) throw new Error('No browser found: install Chrome, or set CHROMIUM_PATH.');
  return playwright.launch({ executablePath: installed, args: more });
}
