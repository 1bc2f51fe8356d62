import { beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '#contract/paths.ts';
import { sample } from '#cms/seed/sample/sample.ts';
import { portal } from '#tests/support/portal.ts';
import { addressesIn, ask, crawl, type Crawled } from './crawl.ts';
import { makeWithdrawnArticle } from './made-articles.ts';

let site: Map<string, Crawled>;

beforeAll(async () => {
  site = await crawl();
}, 120_000);

const pages = () => [...site.values()].filter(({ status, type }) => status === 200 && type.includes('html'));

describe('the site as its links tell', () => {
  test('holds the whole sample content', () => {
    const { articles, projects, campaigns, pages: statics } = sample;
    expect(pages().length).toBeGreaterThan(
      articles.length * 2 + projects.length + campaigns.length + statics.length,
    );
  });

  test('every link of ours leads to a page or a file', () => {
    const broken = [...site.values()].filter(({ status }) => status !== 200);
    expect(
      broken.map(({ path, status, from }) => `${path} answers ${status}, linked from ${from[0]}`),
    ).toEqual([]);
  });

  test('every page that the sitemaps name is reached by links alone', async () => {
    const named = await namedBySitemaps();
    const linked = await linkedPages();
    expect(named.size).toBeGreaterThan(sample.articles.length);
    expect([...named].filter((path) => !linked.has(path))).toEqual([]);
  });

  test('the sitemaps name every article, project, campaign, topic, unit and page', async () => {
    const named = await namedBySitemaps();
    const slugs = [
      ...sample.articles.map(({ slug }) => `/tin-tuc/${slug}-`),
      ...sample.projects.map(({ slug }) => `/cong-trinh/${slug}-`),
      ...sample.campaigns.map(({ slug }) => `/chien-dich/${slug}/`),
      ...sample.topics.map(({ slug }) => `/chuyen-muc/${slug}/`),
      ...sample.units.map(({ slug }) => `/don-vi/${slug}/`),
      ...sample.pages.map(({ slug }) => `/${slug}/`),
    ];
    expect(slugs.filter((start) => ![...named].some((path) => path.startsWith(start)))).toEqual([]);
  });

  test('every fragment in a link is the name of something on its page', () => {
    const lost = pages().flatMap(({ path, text }) =>
      [...text.matchAll(/href="#([^"]+)"/gu)]
        .map(([, name]) => name!)
        .filter((name) => !text.includes(`id="${name}"`))
        .map((name) => `${path}#${name}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('addresses of the past', () => {
  test.each(sample.redirects.map(({ from }) => from))('%s leads to a page that is there', async (from) => {
    const moved = await ask(from);
    expect(moved.status).toBe(301);
    const target = new URL(moved.location!, portal().siteUrl);
    expect(target.origin).toBe(portal().siteUrl);
    expect((await ask(target.pathname)).status).toBe(200);
  });

  test('an address without its slash leads to the one with it', async () => {
    const moved = await ask('/gioi-thieu');
    expect([moved.status, new URL(moved.location!, portal().siteUrl).pathname]).toEqual([
      301,
      '/gioi-thieu/',
    ]);
  });

  test('an article that was taken down says so, and why, and no page leads to it', async () => {
    const path = await makeWithdrawnArticle();
    const gone = await ask(path);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('Tin bài này đã được gỡ vì đăng nhầm.');
    const again = await crawl();
    expect([...again.keys()]).not.toContain(path);
  });
});

/** The paths that stand in the sitemaps. */
async function namedBySitemaps(): Promise<Set<string>> {
  const index = await ask(PATHS.sitemap);
  const maps = await Promise.all(addressesIn(index).map((path) => ask(path)));
  return new Set(maps.flatMap((map) => addressesIn(map)).filter((path) => path.endsWith('/')));
}

/** The pages that a reader can click their way to. */
async function linkedPages(): Promise<Set<string>> {
  return new Set(pages().flatMap((page) => addressesIn(page)));
}
