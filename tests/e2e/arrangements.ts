import type { Page } from 'playwright-core';
import type { Crawled } from './crawl.ts';

/** So many pages are sent to the browser at once. */
const TOGETHER = 20;

/**
 * Few pages in which everything stands in every place where it stands anywhere: officers in a narrow column beside
 * something else are not the officers over the whole width. A place is the path of class names that leads to it.
 * @param site all that the site links to
 * @param shown addresses whose places count as seen
 * @returns addresses, those that show most first
 */
export async function pagesOfEveryArrangement(
  page: Page,
  site: ReadonlyMap<string, Crawled>,
  shown: readonly string[],
): Promise<string[]> {
  const places = await placesOf(page, site);
  const seen = new Set(shown.flatMap((path) => places.get(path) ?? []));
  const unseenOn = (path: string) => places.get(path)!.filter((place) => !seen.has(place));
  const chosen: string[] = [];
  for (;;) {
    const byNews = [...places.keys()].map((path) => ({ path, news: unseenOn(path) }));
    const best = byNews.reduce((most, one) => (one.news.length > most.news.length ? one : most));
    if (best.news.length === 0) return chosen;
    chosen.push(best.path);
    for (const place of best.news) seen.add(place);
  }
}

/** The places on each page that answers with HTML, in alphabetical order: the same pages are chosen each time. */
async function placesOf(
  page: Page,
  site: ReadonlyMap<string, Crawled>,
): Promise<ReadonlyMap<string, string[]>> {
  const pages = [...site.values()]
    .filter(({ status, type }) => status === 200 && type.includes('html'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const places = new Map<string, string[]>();
  for (let at = 0; at < pages.length; at += TOGETHER) {
    const some = pages.slice(at, at + TOGETHER);
    const found = await page.evaluate(
      placesIn,
      some.map(({ text }) => text),
    );
    for (const [index, { path }] of some.entries()) places.set(path, found[index]!);
  }
  return places;
}

/** Runs in the browser. */
function placesIn(texts: string[]): string[][] {
  const placeOf = (element: Element | null): string => {
    if (!element) return '';
    const above = placeOf(element.parentElement);
    return element.className ? `${above} > ${element.className}` : above;
  };
  return texts.map((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    return [...new Set([...body.querySelectorAll('[class]:not(svg, svg *)')].map(placeOf))];
  });
}
