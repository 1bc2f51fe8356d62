import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { lexicalProblems } from '#cms/publishing/body/lexical-problems.ts';
import { toBody } from '#cms/publishing/body/to-body.ts';
import { bodies } from './bodies.ts';

type Json = Record<string, unknown>;

const root = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } });
const text = { type: 'text', version: 1, text: 'a', format: 0, mode: 'normal', style: '', detail: 0 };
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children });
const linkTo = (url: string) =>
  root(
    paragraph({
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url, newTab: false },
      children: [text],
    }),
  );

/** All objects of a state, so that a test may spoil any of them. */
function objectsIn(value: unknown, found: Json[] = []): Json[] {
  if (value !== null && typeof value === 'object') {
    if (!Array.isArray(value)) found.push(value as Json);
    for (const child of Object.values(value)) objectsIn(child, found);
  }
  return found;
}

describe('lexicalProblems', () => {
  test('an unknown property anywhere is refused', () => {
    const names = fc.oneof(
      fc.constantFrom('onclick', 'className', '$', 'html', '__proto__', 'constructor'),
      fc.string(),
    );
    fc.assert(
      fc.property(bodies, names, fc.nat(), (body, name, at) => {
        const state = JSON.parse(JSON.stringify(fromBody(body)));
        const objects = objectsIn(state);
        const victim = objects[at % objects.length]!;
        fc.pre(!Object.hasOwn(victim, name));
        Object.defineProperty(victim, name, { value: { x: [1] }, enumerable: true });
        expect(lexicalProblems(state)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever JSON arrives, the answer is a list of words, and what passes can be read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map((v) => root(v)),
          fc.jsonValue().map((v) => root(paragraph(v))),
        ),
        (value) => {
          const problems = lexicalProblems(value);
          expect(problems.every((p) => typeof p === 'string' && p.length < 300)).toBe(true);
          if (problems.length === 0 && value !== null) expect(toBody(value)).toBeInstanceOf(Array);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('values of the wrong type are refused', () => {
    for (const [name, value] of [
      ['text', 7],
      ['format', '1'],
      ['format', 1.5],
      ['mode', 'evil'],
      ['style', 'background:url(x)'],
    ])
      expect(lexicalProblems(root(paragraph({ ...text, [name as string]: value })))).toHaveLength(1);
  });

  test('the class that breaks out of a table cell is refused', () => {
    const cell = {
      type: 'tablecell',
      version: 1,
      headerState: '"><img src=x onerror=alert(1)>',
      children: [],
    };
    const table = {
      type: 'table',
      version: 1,
      children: [{ type: 'tablerow', version: 1, children: [cell] }],
    };
    expect(lexicalProblems(root(table))).toEqual([
      'Đoạn 1: tablecell: giá trị của “headerState” không hợp lệ.',
    ]);
  });

  test('a node may stand only where it belongs', () => {
    expect(lexicalProblems(root(paragraph(), text))).toEqual(['Đoạn 2: “text” không được đứng ở đây.']);
    expect(lexicalProblems(root({ type: 'upload', version: 1 }))[0]).toMatch(
      /^Đoạn 1: loại nội dung “upload”/u,
    );
  });

  test('addresses follow the policy, and the message says where', () => {
    for (const good of ['https://a.vn/x?y=1#z', 'http://dantri.com.vn', 'mailto:a@b.vn', 'tel:02093500372'])
      expect(lexicalProblems(linkTo(good))).toEqual([]);
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScRiPt:x',
      '//evil.com',
      '/tin-tuc/',
      'data:text/html,x',
      'https://a:b@c.vn',
      'https://1.2.3.4/',
      'https://[::1]/',
      'https://a.vn:8443/',
      'https://localhost/',
      'https://a.vn/"x',
    ])
      expect(lexicalProblems(linkTo(bad)), bad).toEqual([expect.stringMatching(/^Đoạn 1: liên kết /u)]);
  });

  test('depth and size have an end, also for a ring', () => {
    let deep: Json = paragraph();
    for (let i = 0; i < 10_000; i++) deep = { type: 'list', children: [deep] };
    expect(lexicalProblems(root(deep))).toEqual([expect.stringMatching(/quá 40 lớp/u)]);
    const ring: Json = paragraph();
    (ring.children as unknown[]).push(ring);
    expect(lexicalProblems(root(ring))).toHaveLength(1);
    const large = root(...Array.from({ length: 60 }, () => paragraph({ ...text, text: 'x'.repeat(20_000) })));
    expect(lexicalProblems(large)).toEqual([expect.stringMatching(/1 MB/u)]);
  });

  test('blocks that were only just put in, as the editor stores them, are no problem for a draft', () => {
    const fields = [
      { blockType: 'picture' },
      { blockType: 'gallery', pictures: 0 },
      { blockType: 'video' },
      { blockType: 'document' },
      { blockType: 'figures', items: 0 },
    ];
    const blocks = fields.map((own, i) => ({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: `6b032609d9a6b5ba647f70e${i}`, blockName: '', ...own },
    }));
    expect(lexicalProblems(root(...blocks))).toEqual([]);
  });

  test('a link whose address is still being typed is saved with the draft, but not published', () => {
    for (const url of ['', 'https://']) {
      expect(lexicalProblems(linkTo(url))).toEqual([]);
      expect(() => toBody(linkTo(url))).toThrow(/Hãy nhập địa chỉ đầy đủ/u);
    }
  });

  test('names that are objects in disguise are refused, not called', () => {
    const disguised = { toString: 1, valueOf: 2 };
    for (const node of [{ type: disguised }, { type: 'block', version: 2, fields: { blockType: disguised } }])
      expect(lexicalProblems(root(node))).toHaveLength(1);
    expect(lexicalProblems({ root: { type: disguised, children: [] } })).toHaveLength(1);
  });
});
