import type { Page } from 'playwright-core';
import { spaceOut, unspace, whatIsCramped, whatSticksOut } from './cramped.ts';

/**
 * How a page fits its width as it is, in the largest type of our own, and with the spacing that readers may
 * set (WCAG 2.2, 1.4.10 and 1.4.12). Afterwards it is as before.
 * @param within a selector, to look at the words of a part only
 * @returns what sticks out of the page or of its box, is cut off, or lies over other words
 */
export async function whatDoesNotFit(page: Page, within = 'body'): Promise<string[]> {
  const seen = async (how: string) => {
    const found = [...(await page.evaluate(whatSticksOut)), ...(await page.evaluate(whatIsCramped, within))];
    return found.map((what) => `${page.viewportSize()!.width} px, ${how}: ${what}`);
  };
  const usual = await seen('usual type');
  await page.evaluate(() => void (document.documentElement.dataset['textSize'] = '3'));
  const large = await seen('largest type');
  await page.evaluate(() => void delete document.documentElement.dataset['textSize']);
  await page.evaluate(spaceOut);
  const spaced = await seen('wide spacing');
  await page.evaluate(unspace);
  return [...usual, ...large, ...spaced];
}
