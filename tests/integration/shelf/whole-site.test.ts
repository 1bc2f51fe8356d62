import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '#cms/seed/sample/sample.ts';
import type { Face } from '#contract/faces/face.ts';
import { PATHS } from '#contract/paths.ts';
import { pageFile } from '#site/publisher/shelf-layout.ts';
import { aPicture } from '#tests/support/faces.ts';
import { HTML_RULES } from '#tests/support/html-rules.ts';
import { PublishedTable } from '#tests/support/published-table.ts';
import { aWorld, follow, sourceOf, type World } from '#tests/support/publishing-world.ts';
import { rowsOfSample } from '#tests/support/rows.ts';
import { ask } from '#tests/integration/server/ask.ts';
import { startPortal, type RunningPortal } from '#tests/integration/server/start-portal.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { classesOf, styledClasses } from './style-classes.ts';

/* Every file of the published sample, read from the shelf: no browser, and no page left out. */

let world: World;
let portal: RunningPortal;
let files: Map<string, string>;
/** By the address of the page; fragments that pages fetch are among them. */
const pages = new Map<string, ReadPage>();

beforeAll(async () => {
  world = await aWorld();
  const pictures = sample.media.map(({ id }) => aPicture(id, { width: 1800, height: 1200 }));
  pictures.forEach((picture) => world.ready(picture));
  const table = new PublishedTable();
  for (const row of rowsOfSample(sample, pictures)) table.show(row.kind, row.face as Face);
  const publisher = await world.start();
  await follow(publisher, sourceOf(table));
  publisher.close();
  files = world.shelf();
  for (const [file, bytes] of files)
    if (file.endsWith('.html')) pages.set(addressOf(file), readPage(utf8(bytes)));
  portal = await startPortal(world.options, world.options.siteUrl);
});
afterAll(async () => {
  await portal?.stop();
  world?.remove();
});

const utf8 = (bytes: string) => Buffer.from(bytes, 'latin1').toString();
const addressOf = (file: string) => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
const siteUrl = () => world.options.siteUrl;

/** Components beside each other, with examples that lead to no page of this site. */
const EXAMPLES = PATHS.designSystem;

/** Each address once, with the first page that names it. */
function addresses(of: (page: ReadPage) => string[], except?: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, page] of pages)
    for (const address of path === except ? [] : of(page)) {
      const { href } = new URL(address, siteUrl() + path);
      if (!found.has(href)) found.set(href, path);
    }
  return found;
}

test('the shelf holds the whole sample', () => {
  expect(pages.size).toBeGreaterThan(sample.articles.length * 2 + sample.projects.length * 3);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(HTML_RULES);
  const ofExamples = new HtmlValidate({
    ...HTML_RULES,
    // One of each landmark is what a page has, not what shows them all.
    rules: { ...HTML_RULES.rules, 'unique-landmark': 'off' },
  });
  const wrong: string[] = [];
  for (const [file, bytes] of files) {
    // A fragment is put into a page that has the rest.
    if (!file.endsWith('.html') || !utf8(bytes).startsWith('<!')) continue;
    const { results } = await (addressOf(file) === EXAMPLES ? ofExamples : validator).validateString(
      utf8(bytes),
    );
    for (const { messages } of results)
      wrong.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`));
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('every page brings the rules for all that it shows, where any sheet has some', async () => {
  const styled = styledClasses();
  const sheets = new Map<string, Set<string>>();
  const rulesOf = async (href: string) => {
    const known = sheets.get(href) ?? classesOf((await ask(portal.port, { path: href })).body);
    sheets.set(href, known);
    return known;
  };
  const bare = new Map<string, string>();
  for (const [path, page] of pages) {
    const own = await Promise.all(page.sheets.map(rulesOf));
    // A fragment has no sheet: it is shown by the pages that fetch it.
    if (own.length === 0) continue;
    for (const name of page.classes)
      if (styled.has(name) && !own.some((rules) => rules.has(name))) bare.set(`.${name}`, path);
  }
  expect([...sheets.values()].some((rules) => rules.has('card'))).toBe(true);
  expect(Object.fromEntries(bare)).toEqual({});
});

describe('every address', () => {
  test('that is ours leads to something: a file, or what our server makes', async () => {
    const broken: string[] = [];
    for (const [href, from] of addresses(({ links, loads }) => [...links, ...loads], EXAMPLES)) {
      const { origin, pathname, search } = new URL(href);
      if (origin !== siteUrl() || files.has(pageFile(decodeURIComponent(pathname)))) continue;
      const { status } = await ask(portal.port, { path: pathname + search });
      if (status !== 200) broken.push(`${pathname}${search} answers ${status}, linked from ${from}`);
    }
    expect(broken).toEqual([]);
  });

  test('with a fragment names something on its page', () => {
    const lost: string[] = [];
    for (const [href, from] of addresses(({ links }) => links, EXAMPLES)) {
      const { origin, pathname, hash } = new URL(href);
      const page = pages.get(pathname);
      if (origin !== siteUrl() || hash.length < 2 || !page) continue;
      if (!page.ids.has(decodeURIComponent(hash.slice(1))))
        lost.push(`${pathname}${hash}, linked from ${from}`);
    }
    expect(lost).toEqual([]);
  });

  test('that is fetched without a reader’s doing is of our own host', () => {
    const foreign = [...addresses(({ loads }) => loads)].filter(
      ([href]) => new URL(href).origin !== siteUrl(),
    );
    expect(foreign).toEqual([]);
    const inStyles = [...files]
      .filter(([file]) => file.endsWith('.css'))
      .flatMap(([file, bytes]) =>
        [...bytes.matchAll(/(?:url\(|@import\s*)["']?(?:https?:)?\/\/[^)\s]*/gu)].map(
          ([all]) => `${file}: ${all}`,
        ),
      );
    expect(inStyles).toEqual([]);
  });
});

describe('every image', () => {
  const images = () => [...pages].flatMap(([path, page]) => page.images.map((image) => ({ path, image })));

  test('says how large it is, and what it shows or that it only adorns', () => {
    expect(images().length).toBeGreaterThan(sample.articles.length);
    const wrong = images().filter(
      ({ image }) =>
        !(Number(image['width']) > 0 && Number(image['height']) > 0 && image['alt'] !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test('is offered in no width that it does not have, and with its width on the page', () => {
    const wrong = images().filter(({ image: { srcset, sizes, width } }) => {
      if (!srcset) return false;
      const widths = [...srcset.matchAll(/\s(\d+)w/gu)].map(([, pixels]) => Number(pixels));
      return !sizes || widths.length === 0 || Math.max(...widths) > Number(width);
    });
    expect(wrong).toEqual([]);
  });

  test('below the first screen waits until it is near: at most two of a page do not', () => {
    const eager = [...pages].map(([path, { images }]) => ({
      path,
      count: images.filter(({ srcset, loading }) => srcset && loading !== 'lazy').length,
    }));
    expect(eager.filter(({ path, count }) => count > 2 && path !== EXAMPLES)).toEqual([]);
    expect(eager.some(({ count }) => count === 1)).toBe(true);
  });
});
