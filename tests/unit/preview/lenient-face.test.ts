import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACES } from '#contract/faces/face.ts';
import { plainText, type Body } from '#contract/body.ts';
import { lenientFace } from '#cms/preview/lenient-face.ts';
import { faceOf } from '#cms/publishing/faces/face-of.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';

const AT = new Date('2026-11-22T10:00:00.000Z');
const text = (words: string): Body => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

const whole = {
  id: 7,
  title: 'Ra quân làm đường',
  sapo: 'Tóm tắt.',
  slug: 'ra-quan-lam-duong',
  topic: 3,
  body: fromBody(text('Nội dung.')),
  publishedAt: '2026-11-20T10:00:00.000Z',
};

/** The document with one block in its body. */
const withBlock = (block: object) => ({
  ...whole,
  body: { root: { type: 'root', version: 1, children: [block] } },
});
const block = (fields: object) => ({ type: 'block', version: 2, fields });
const shownBody = (doc: object) =>
  plainText((lenientFace('article', doc as never, AT)!.face as { body: Body }).body);

test('a whole document makes the very face that would be published', () => {
  expect(lenientFace('article', whole, AT)).toEqual({ face: faceOf('article', whole), problems: [] });
});

test('what is missing says so, and the editor is told', () => {
  const { face, problems } = lenientFace('article', { id: 7 }, AT)!;
  expect(face).toMatchObject({
    title: '(Chưa có tít)',
    sapo: '(Chưa có sapo)',
    slug: 'chua-co-tit',
    body: [],
  });
  expect(problems.map(({ path }) => path)).toContain('title');
});

describe('in a text', () => {
  test('a picture without a caption, a gallery half filled, a video without a name are shown', () => {
    expect(shownBody(withBlock(block({ blockType: 'picture', media: 5 })))).toBe('(Chưa có chú thích)');
    const gallery = block({
      blockType: 'gallery',
      pictures: [{ media: 5, caption: 'Ảnh một' }, { caption: 'Chưa chọn' }, { media: 6 }],
    });
    expect(shownBody(withBlock(gallery))).toBe('Ảnh một\n(Chưa có chú thích)');
    expect(shownBody(withBlock(block({ blockType: 'video', url: 'https://youtu.be/x' })))).toBe(
      '(Chưa có tên video)',
    );
  });

  test('a link whose address is still typed is plain words', () => {
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'custom', url: 'https://' },
      children: [{ type: 'text', version: 1, text: 'xem thêm', format: 0 }],
    };
    expect(shownBody(withBlock({ type: 'paragraph', version: 1, children: [link] }))).toBe('xem thêm');
  });

  test('what cannot be shown at all says so in its place; the rest stays', () => {
    const children = [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Trước.', format: 0 }] },
      block({ blockType: 'picture' }),
      { type: 'html', html: '<script>alert(1)</script>' },
    ];
    const shown = shownBody({ ...whole, body: { root: { type: 'root', version: 1, children } } });
    expect(shown.split('\n')).toEqual([
      'Trước.',
      '(Chưa hiện được. Đoạn 2: chưa chọn ảnh, hoặc ảnh đã bị xóa.)',
      expect.stringMatching(/^\(Chưa hiện được\. Đoạn 3: .*html/u),
    ]);
  });
});

test('a row that is wrong is left out, the others stay', () => {
  const milestones = [
    { stage: 'survey', doneOn: '2026-01-01' },
    { stage: 'không có' },
    { stage: 'appeal', note: 'Kêu gọi' },
    { stage: null, picture: { media: 'x' } },
  ];
  const budget = [
    { item: 'Xi măng', unit: 'bao', quantity: 5, unitPrice: 90_000 },
    { item: 'Cát', quantity: -1 },
  ];
  const { face } = lenientFace('project', { ...whole, milestones, budget, goal: { minimum: 5 } }, AT)!;
  expect(face).toMatchObject({
    milestones: [{ stage: 'survey' }, { stage: 'appeal' }],
    budget: [{ item: 'Xi măng' }],
  });
  expect('goal' in face).toBe(false);
});

test('a picture whose file has not been read has nothing to show; one without words has', () => {
  expect(lenientFace('media', { id: 5, type: 'picture', alt: 'Ảnh' }, AT)).toBeUndefined();
  const read = { id: 5, type: 'picture', hash: 'a'.repeat(64), width: 10, height: 10, color: '#000000' };
  expect(lenientFace('media', read, AT)!.face).toMatchObject({ alt: '(Chưa có mô tả ảnh)' });
});

const FIELDS = [
  ...[
    'title',
    'sapo',
    'slug',
    'body',
    'topic',
    'hero',
    'byline',
    'source',
    'publishedAt',
    'revisedAt',
    'related',
    'units',
  ],
  ...[
    'attachments',
    'campaign',
    'startsOn',
    'endsOn',
    'indicators',
    'timeline',
    'album',
    'type',
    'level',
    'place',
    'unit',
  ],
  ...[
    'milestones',
    'budget',
    'needs',
    'goal',
    'location',
    'output',
    'beneficiaries',
    'confirmations',
    'completion',
  ],
  ...[
    'need',
    'solution',
    'result',
    'before',
    'after',
    'project',
    'pictures',
    'author',
    'valueInKind',
    'acceptsUntil',
  ],
];
const leaf = fc.oneof(
  fc.constantFrom(null, '', '  ', '2023-13-45', '2026-11-22T10:00:00.000Z', true, false, 0, -1, 1.5, 12, NaN),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const value = fc.oneof(
  { weight: 3, arbitrary: leaf },
  fc.array(
    fc.dictionary(
      fc.constantFrom(
        'media',
        'title',
        'item',
        'stage',
        'on',
        'name',
        'unit',
        'quantity',
        'picture',
        'target',
      ),
      leaf,
    ),
    { maxLength: 3 },
  ),
  fc.dictionary(
    fc.constantFrom(
      'media',
      'type',
      'names',
      'unit',
      'full',
      'minimum',
      'latitude',
      'longitude',
      'count',
      'root',
      'url',
      'name',
    ),
    leaf,
  ),
  fc.constant({
    root: {
      type: 'root',
      version: 1,
      children: [{ type: 'paragraph' }, null, { type: 'block', fields: {} }],
    },
  }),
);

test('whatever a form holds, there is a face of its kind', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'article' as const,
        'campaign' as const,
        'project' as const,
        'update' as const,
        'page' as const,
      ),
      fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 20 }),
      (kind, anything) => {
        const form = JSON.parse(JSON.stringify(anything)) as object;
        const lenient = lenientFace(kind, { id: 7, ...form }, AT);
        expect(FACES[kind].safeParse(lenient?.face).success).toBe(true);
      },
    ),
    { numRuns: 700 },
  );
});
