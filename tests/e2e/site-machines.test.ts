import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '#contract/paths.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import type { Json } from '#tests/support/portal-desk.ts';
import { portal } from '#tests/support/portal.ts';
import { readSchemaOrg, schemaProblems, structuredData } from '#tests/support/schema-org.ts';
import { ask, crawl, type Crawled } from './crawl.ts';

/* What search engines, feed readers and social networks read. */

/** With seconds and an offset, as Google asks of dates. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?\+07:00$/u;

let browser: Browser;
/** An empty page: pages of the site forbid scripts to make documents from strings. */
let blank: Page;
let site: Map<string, Crawled>;

beforeAll(async () => {
  browser = await launchBrowser();
  blank = await browser.newPage();
  site = await crawl();
  for (const path of [PATHS.robots, PATHS.sitemap, PATHS.newsSitemap])
    site.set(path, { ...(await ask(path)), from: [] });
}, 120_000);

afterAll(() => browser?.close());

/** Whole pages: the fragments that pages fetch have no head. */
const pages = (form: RegExp) =>
  [...site.values()].filter(
    ({ text, status, path }) => status === 200 && /<head/u.test(text) && form.test(path),
  );

const ARTICLE = /^\/tin-tuc\/[^/]*-\d+\/$/u;

describe('structured data', () => {
  test('is JSON on every page, and says nothing twice', () => {
    const wrong = pages(/./u).flatMap(({ path, text }) => {
      const types = jsonLd(text).map((data) => data['@type']);
      return new Set(types).size === types.length ? [] : [`${path}: ${types.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('says only what schema.org defines, in the forms that it takes', () => {
    const schema = readSchemaOrg();
    const wrong = pages(/./u).flatMap(({ path, text }) =>
      structuredData(text).flatMap((data) =>
        schemaProblems(data, schema).map((problem) => `${path}: ${problem}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every article tells what Google asks of a NewsArticle', () => {
    expect(pages(ARTICLE).length).toBeGreaterThan(10);
    for (const { path, text } of pages(ARTICLE)) {
      const article = dataOf(text, 'NewsArticle');
      expect(article, path).toMatchObject({
        headline: expect.stringMatching(/\S/u),
        mainEntityOfPage: portal().siteUrl + path,
        datePublished: expect.stringMatching(MOMENT),
        dateModified: expect.stringMatching(MOMENT),
        image: expect.arrayContaining([expect.stringContaining(portal().siteUrl)]),
        author: expect.arrayContaining([
          expect.objectContaining({ '@type': expect.any(String), name: expect.stringMatching(/\S/u) }),
        ]),
        publisher: {
          '@type': 'Organization',
          name: expect.stringMatching(/\S/u),
          logo: expect.stringContaining(portal().siteUrl),
        },
      });
    }
  });

  test('an article stands where its breadcrumbs say', async () => {
    const { path, text } = pages(ARTICLE)[0]!;
    const steps = dataOf(text, 'BreadcrumbList')!['itemListElement'] as Json[];
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
    expect(steps.at(-1)!['item']).toEqual({ '@id': portal().siteUrl + path });
    for (const { item } of steps) expect((await ask(new URL(item['@id']).pathname)).status).toBe(200);
  });

  test('the front page tells who speaks', () => {
    expect(dataOf(site.get('/')!.text, 'Organization')).toMatchObject({
      name: expect.stringContaining('Bắc Kạn'),
      address: expect.stringContaining('Sông Cầu'),
      telephone: expect.stringContaining('3500 372'),
    });
  });
});

describe('pictures for sharing', () => {
  test('every one answers with a picture of the stated size and type', async () => {
    const stated = new Set(pages(/./u).map(({ text }) => JSON.stringify(shareImage(text))));
    expect(stated.size).toBeGreaterThan(5);
    for (const one of stated) {
      const { url, type, width, height } = JSON.parse(one) as Json;
      const response = await fetch(url);
      expect([url, response.status, response.headers.get('content-type')]).toEqual([url, 200, type]);
      const picture = await sharp(await response.arrayBuffer()).metadata();
      expect([url, String(picture.width), String(picture.height)]).toEqual([url, width, height]);
    }
  });

  test('an article with a photograph is shared with it as a JPEG of 1200 × 630', () => {
    const { text } = pages(/3-chu-dong-\d+\/$/u)[0]!;
    expect(shareImage(text)).toMatchObject({ type: 'image/jpeg', width: '1200', height: '630' });
  });
});

describe('addresses', () => {
  test('every page that may be found names itself as canonical, and no other', () => {
    const wrong = pages(/./u)
      .filter(({ text }) => !text.includes('name="robots" content="noindex"'))
      .map(({ path, text }) => [path, /<link rel="canonical" href="([^"]*)"/u.exec(text)?.[1]])
      .filter(([path, canonical]) => canonical !== portal().siteUrl + path);
    expect(wrong).toEqual([]);
  });

  test('print views, search and fragments stay out of search engines', () => {
    const shy = pages(/ban-in\/$|^\/tim-kiem/u);
    expect(shy.length).toBeGreaterThan(10);
    const open = shy.filter(({ text }) => !text.includes('name="robots" content="noindex"'));
    expect(open.map(({ path }) => path)).toEqual([]);
    expect(site.get(PATHS.robots)!.text).toContain('Disallow: /manh/');
  });

  test('titles and descriptions are told apart', () => {
    const found = pages(/./u).filter(({ text }) => text.includes('rel="canonical"'));
    const titles = found.map(({ text }) => /<title>([^<]+)<\/title>/u.exec(text)?.[1]);
    const twice = titles.filter((title, i) => titles.indexOf(title) !== i);
    expect(twice).toEqual([]);
  });
});

describe('feeds and sitemaps', () => {
  const documents = () => [...site.values()].filter(({ path }) => path.endsWith('.xml'));

  test('every one is well-formed XML, served as such', async () => {
    expect(documents().map(({ path }) => path)).toEqual(
      expect.arrayContaining([PATHS.rss, PATHS.sitemap, PATHS.newsSitemap]),
    );
    for (const { path, text, type } of documents()) {
      expect(type, path).toMatch(/xml/u);
      expect([path, await parseError(text)]).toEqual([path, null]);
    }
  });

  test('every item of an RSS feed has a title, an address, a name of its own and a date', async () => {
    const feeds = documents().filter(({ path }) => path.endsWith('rss.xml'));
    expect(feeds.length).toBeGreaterThan(5);
    for (const { path, text } of feeds) {
      const items = await children(text, 'item', ['title', 'link', 'guid', 'pubDate', 'description']);
      expect(items.length, path).toBeGreaterThan(0);
      for (const item of items) {
        expect(Object.values(item).every((value) => value !== null && value !== '')).toBe(true);
        expect(Number.isNaN(Date.parse(item['pubDate']!))).toBe(false);
        expect((await ask(new URL(item['link']!).pathname)).status).toBe(200);
      }
    }
  });

  test('robots.txt leads to the sitemap', () => {
    expect(site.get(PATHS.robots)!.text).toContain(`Sitemap: ${portal().siteUrl}${PATHS.sitemap}`);
  });
});

function jsonLd(html: string): Json[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
    ([, json]) => JSON.parse(json!) as Json,
  );
}

const dataOf = (html: string, type: string) => jsonLd(html).find((data) => data['@type'] === type);

function shareImage(html: string) {
  const property = (name: string) =>
    new RegExp(`<meta property="og:image${name}" content="([^"]*)"`, 'u').exec(html)?.[1];
  return {
    url: property(''),
    type: property(':type'),
    width: property(':width'),
    height: property(':height'),
  };
}

/** What the browser's XML parser says is wrong; null if nothing. */
function parseError(xml: string): Promise<string | null> {
  return blank.evaluate((text) => {
    const error = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror');
    return error?.textContent ?? null;
  }, xml);
}

/** Of every element of this name, the words of the children asked for; null for one that is missing. */
function children(xml: string, name: string, asked: string[]): Promise<Record<string, string | null>[]> {
  return blank.evaluate(
    ([text, element, names]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return [...parsed.getElementsByTagName(element)].map((item) =>
        Object.fromEntries(
          names.map((child) => [child, item.getElementsByTagName(child)[0]?.textContent ?? null]),
        ),
      );
    },
    [xml, name, asked] as const,
  );
}
