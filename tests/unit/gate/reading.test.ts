import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readDocument } from '#cms/gate/reading/read-document.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import type { Kind } from '#contract/kinds.ts';
import { article, findingsOf, head, para, TODAY } from './reading-of.ts';

vi.setConfig({ testTimeout: 20_000 });

const anything = fc.anything({ withDate: true, withNullPrototype: true, withObjectString: true });
const kind = fc.constantFrom<Kind>(
  'article',
  'campaign',
  'project',
  'page',
  'update',
  'unit',
  'navigation',
  'site',
);

/** Nodes of the right names with anything in them, nested at random. */
const { node } = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'text',
        'link',
        'list',
        'listitem',
        'table',
        'tablerow',
        'tablecell',
        'block',
        'linebreak',
        'x',
      ),
      text: fc.oneof(fc.string({ unit: 'binary' }), anything),
      tag: fc.oneof(fc.constantFrom('h2', 'h9', 'ul'), anything),
      fields: fc.oneof(
        fc.record({
          linkType: fc.constantFrom('internal', 'custom', 1),
          url: fc.oneof(fc.webUrl(), fc.string(), anything),
          doc: fc.oneof(
            fc.record({ relationTo: fc.constantFrom('articles', 'x'), value: anything }),
            anything,
          ),
          blockType: fc.constantFrom('picture', 'gallery', 'video', 'document', 'figures', 'x'),
          media: anything,
          caption: anything,
          pictures: fc.oneof(fc.array(anything), anything),
          items: fc.oneof(fc.array(anything), anything),
        }),
        anything,
      ),
      children: fc.oneof({ depthSize: 'small' }, fc.array(tie('node'), { maxLength: 4 }), anything),
    },
    { requiredKeys: ['type'] },
  ),
}));

test('whatever a form sends, the rules answer', () => {
  fc.assert(
    fc.property(
      kind,
      fc.dictionary(
        fc.constantFrom(
          'title',
          'sapo',
          'hero',
          'body',
          'need',
          'about',
          'source',
          'album',
          'milestones',
          'places',
          'byline',
          'publishedAt',
          'main',
          'social',
          'pictures',
        ),
        anything,
      ),
      (of, doc) => {
        expect(Array.isArray(findingsOf(of, doc))).toBe(true);
      },
    ),
    { numRuns: 300, examples: [['article', { publishedAt: new Date(8.64e15) }]] },
  );
});

test('whatever stands in a rich text, the rules answer, and each block that they name exists', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (children) => {
      const doc = { title: 'Ra quân mùa hè', body: { root: { type: 'root', children } } };
      for (const { path, block, message } of findingsOf('article', doc)) {
        if (path !== 'body') continue;
        expect(block).toBeGreaterThanOrEqual(0);
        expect(block).toBeLessThan(children.length);
        expect(message).toContain(`Đoạn ${block! + 1}: `);
      }
    }),
    { numRuns: 300 },
  );
});

test('a finding names the block in which the fault was put', () => {
  const fine = fc.constantFrom(
    para('Đoàn viên ra quân.'),
    head(2, 'Việc làm'),
    para('Cả thôn cùng trồng cây.'),
  );
  const fault = fc.constantFrom(
    { put: para('Đoàn viên  ra quân.'), rule: 'double-space' },
    { put: para('[xem](https://la.example/)'), rule: 'link-host' },
    { put: para('Đảng;tổ chức'), rule: 'punctuation' },
    { put: para('Gọi 0912 345 678.'), rule: 'private-person' },
  );
  fc.assert(
    fc.property(fc.array(fine, { maxLength: 8 }), fault, fc.nat(8), (body, { put, rule }, at) => {
      const place = Math.min(at, body.length);
      const found = findingsOf('article', article(body.toSpliced(place, 0, put)));
      expect(found.map((one) => [one.rule, one.path, one.block])).toEqual([[rule, 'body', place]]);
    }),
  );
});

test('a text of one endless word, of spaces, of single letters costs no more than another', () => {
  const size = 100_000;
  for (const text of [
    'a'.repeat(size),
    ' '.repeat(size),
    'a.'.repeat(size / 2),
    'á '.repeat(size / 2),
    'x@'.repeat(size / 2),
    '4a'.repeat(size / 2),
    'a-'.repeat(size / 2),
    '“ '.repeat(size / 2),
    '0 9'.repeat(size / 3),
  ]) {
    const start = performance.now();
    findingsOf('article', article([para(text)]));
    expect(performance.now() - start, text.slice(0, 4)).toBeLessThan(1500);
  }
});

test('links, pictures and words inside lists, tables and quotes are read', () => {
  const link = {
    type: 'link' as const,
    href: 'https://la.example/',
    children: [{ type: 'text' as const, text: 'đây' }],
  };
  const body = fromBody([
    {
      type: 'list',
      ordered: false,
      items: [{ children: [], sub: { type: 'list', ordered: false, items: [{ children: [link] }] } }],
    },
    { type: 'table', rows: [{ cells: [{ header: true, children: [link] }] }] },
    { type: 'quote', children: [link] },
  ]);
  const { links } = readDocument('article', { body }, TODAY);
  expect(links.map(({ block, href }) => [block, href])).toEqual(
    [0, 1, 2].map((block) => [block, 'https://la.example/']),
  );
});
