import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAGE_KINDS } from '#contract/kinds.ts';
import { ask } from '#site/content/ask.ts';
import type { Content } from '#site/content/content.ts';
import { nothingAsked } from '#site/content/recorder.ts';
import { parseShareName, shareCardAt, shareCardOf, shareName } from '#site/content/share-card.ts';
import { anArticle, aPicture, aProject, aTopic, theSite } from '#tests/support/faces.ts';
import { anEdition } from '../edition/an-edition.ts';

let edition: ReturnType<typeof anEdition>;
let content: Content;

const HERO = aPicture('9', { width: 1600, height: 1000 });

beforeEach(() => {
  edition = anEdition();
  edition.put('site', theSite());
  edition.put('topic', aTopic('1'));
  edition.put('media', HERO);
  edition.put('article', anArticle('7', { title: 'Ra quân', hero: { media: '9' } }));
  edition.put('project', aProject('3'));
  content = ask(edition, nothingAsked());
});
afterEach(() => edition.remove());

const nameOf = (id: string) => shareName(shareCardOf(ask(edition, nothingAsked()), 'article', id)!);

test('the name of an image tells the document and the picture, and is read again', () => {
  const name = nameOf('7');
  expect(name).toMatch(/^article-7-[0-9a-f]{8}-[0-9a-f]{12}$/u);
  expect(parseShareName(name)).toMatchObject({ kind: 'article', id: '7', mark: name.split('-')[2] });
  expect(parseShareName('list-tin-tuc-0-0123456789ab')).toEqual({ kind: 'list', id: 'tin-tuc', mark: '0' });
  expect(parseShareName('../etc/passwd')).toBeUndefined();
});

test('it is another one when title, topic, portal, picture or its focus change, and for nothing else', () => {
  const before = nameOf('7');
  const names = new Set([before]);
  const change = (put: () => void) => {
    put();
    names.add(nameOf('7'));
  };
  change(() => edition.put('article', anArticle('7', { title: 'Về đích', hero: { media: '9' } })));
  change(() => edition.put('topic', aTopic('1', 'Tên khác')));
  change(() => edition.put('site', theSite({ shortName: 'Tỉnh Đoàn' })));
  change(() => edition.put('media', { ...HERO, focus: { x: 1, y: 2 } }));
  change(() => edition.put('article', anArticle('7', { title: 'Về đích' })));
  expect(names.size).toBe(6);
  const last = nameOf('7');
  edition.put('article', anArticle('7', { title: 'Về đích', sapo: 'Lời dẫn khác.', slug: 'dia-chi-khac' }));
  expect(nameOf('7')).toBe(last);
});

test('a page below a document is shared with its image, a list with its name, any other with the portal', () => {
  const article = content.card('article', '7')!;
  const at = (path: string) => shareCardAt(content, path);
  expect(at(`/tin-tuc/${article.slug}-7/ban-in/`)).toMatchObject({ kind: 'article', id: '7' });
  expect(at('/cong-trinh/khong-co-99/so-dong-gop/trang-2/')).toMatchObject({
    kind: 'list',
    id: 'cong-trinh',
  });
  expect(at('/')).toMatchObject({ kind: 'site', title: theSite().name });
  expect(at('/tim-kiem/')).toMatchObject({ kind: 'site' });
});

test.each(['moved:/chuyen-muc/doi-song/', 'gone:/tin-tuc/a-7/', 'moved:/', '/rss.xml', 'rss.xml', ''])(
  'an image for "%s", which is no page, is the one of a list or of the portal',
  (path) => expect(shareCardAt(content, path).kind).toMatch(/^(?:list|site)$/u),
);

test('what is not public has no card', () => {
  for (const kind of [...PAGE_KINDS, 'list', 'media', 'site', 'constructor'])
    expect([kind, shareCardOf(content, kind, '404')]).toEqual([kind, undefined]);
});

test('a page of a ledger does not depend on the text of its project', () => {
  const asked = nothingAsked();
  const { slug, id } = content.card('project', '3')!;
  ask(edition, asked).share(`/cong-trinh/${slug}-${id}/so-dong-gop/trang-1/`);
  expect(asked.keys).toContain('card:project:3');
  expect(asked.keys).not.toContain('document:project:3');
});
