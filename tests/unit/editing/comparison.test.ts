import { describe, expect, test } from 'vitest';
import { comparedFields, type FieldShape } from '#cms/editing/comparison/compared-fields.ts';
import { compareLines, compareWords } from '#cms/editing/comparison/compare-lines.ts';
import { choices, differences, merged, silentChanges } from '#cms/editing/comparison/differences.ts';
import { linesOfText } from '#cms/editing/comparison/lines-of-text.ts';
import { sameValue } from '#cms/editing/comparison/same-value.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';

const SHAPES: FieldShape[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Bài viết',
        fields: [
          { type: 'text', name: 'title', label: 'Tít' },
          { type: 'textarea', name: 'sapo', label: 'Sapo' },
          {
            type: 'group',
            name: 'hero',
            label: 'Ảnh đại diện',
            fields: [
              { type: 'upload', name: 'media', label: 'Ảnh', relationTo: 'media' },
              { type: 'row', fields: [{ type: 'text', name: 'caption', label: 'Chú thích' }] },
            ],
          },
          { type: 'richText', name: 'body', label: 'Nội dung' },
        ],
      },
    ],
  },
  {
    type: 'select',
    name: 'priority',
    label: 'Mức ưu tiên',
    options: [
      { value: 'normal', label: 'Thường' },
      { value: 'urgent', label: 'Gấp' },
    ],
  },
  { type: 'date', name: 'dueOn', label: 'Hạn xong' },
  { type: 'relationship', name: 'assignee', label: 'Người đang xử lý', relationTo: 'users' },
  { type: 'array', name: 'items', label: 'Con số', fields: [{ type: 'text', name: 'name', label: 'Tên' }] },
  { type: 'text', name: 'searchText', label: 'từ khóa', admin: { hidden: true } },
  { type: 'select', name: 'stage', label: 'Tình trạng' },
  { type: 'relationship', name: 'updatedBy', label: 'Người sửa', relationTo: 'users' },
];

const text = (...paragraphs: string[]) =>
  fromBody(paragraphs.map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })));

const paths = (found: readonly { path: string }[]) => found.map(({ path }) => path);

test('groups are taken apart, and what the desk writes by itself is left out', () => {
  expect(comparedFields(SHAPES).map(({ path, label }) => `${path} = ${label}`)).toEqual([
    'title = Tít',
    'sapo = Sapo',
    'hero.media = Ảnh đại diện – Ảnh',
    'hero.caption = Ảnh đại diện – Chú thích',
    'body = Nội dung',
    'priority = Mức ưu tiên',
    'dueOn = Hạn xong',
    'assignee = Người đang xử lý',
    'items = Con số',
  ]);
});

describe('two values are the same', () => {
  test.each([
    ['nothing, and an empty text', null, ''],
    ['nothing, and an empty list', undefined, []],
    ['nothing, and a rich text of one empty paragraph', null, fromBody([])],
    ['decomposed and composed letters', 'Tiế', 'Tiế'.normalize('NFD')],
    ['one moment, written twice', '2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00Z'],
    ['a relation as a number and filled in', 3, { id: 3, createdAt: 'x', updatedAt: 'y', name: 'Lan' }],
    ['rows that have got numbers', [{ name: 'a', id: 'x' }], [{ name: 'a', id: 'y' }]],
  ])('%s', (_what, a, b) => expect(sameValue(a, b)).toBe(true));

  test('but not different words, orders, or formats', () => {
    expect(sameValue('a', 'b')).toBe(false);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
    expect(sameValue(text('một'), text('hai'))).toBe(false);
    const bold = structuredClone(text('một')) as unknown as {
      root: { children: { children: { format: number }[] }[] };
    };
    bold.root.children[0]!.children[0]!.format = 1;
    expect(sameValue(text('một'), bold)).toBe(false);
  });
});

describe('differences', () => {
  test('a list without rows, as the form counts it and as the desk gives it, is no difference', () => {
    expect(differences(SHAPES, { items: [] }, { items: 0 })).toEqual([]);
    expect(paths(differences(SHAPES, { items: 0 }, { items: [{ name: 'Cây xanh' }] }))).toEqual(['items']);
  });

  test('name the fields that differ, with words taken out and put in', () => {
    const before = { title: 'Ra quân hè', sapo: 'Một\nHai', hero: { media: 3, caption: 'A' } };
    const after = { title: 'Ra quân mùa hè', sapo: 'Một\nHai', hero: { media: 4, caption: 'A' } };
    const found = differences(SHAPES, before, after);
    expect(paths(found)).toEqual(['title', 'hero.media']);
    expect(found[0]!.lines[0]!.parts).toEqual([
      { text: 'Ra quân ' },
      { text: 'mùa ', change: 'added' },
      { text: 'hè' },
    ]);
    expect(found[1]!.after).toEqual([{ text: '', references: [{ collection: 'media', id: '4' }] }]);
  });

  test('say values as the form does', () => {
    const [priority, due] = differences(
      SHAPES,
      { priority: 'normal', dueOn: '2026-11-22' },
      { priority: 'urgent', dueOn: '2026-11-23T03:30:00.000Z' },
    );
    expect([priority!.before[0]!.text, priority!.after[0]!.text]).toEqual(['Thường', 'Gấp']);
    expect([due!.before[0]!.text, due!.after[0]!.text]).toEqual(['22/11/2026', '10:30, 23/11/2026']);
  });

  test('a paragraph put in between is one addition, not a change of all that follow', () => {
    const lines = compareLines(
      linesOfText(text('Đoạn một nói về chợ phiên.', 'Đoạn hai nói về đường.')),
      linesOfText(
        text('Đoạn một nói về chợ phiên.', 'Đoạn mới hoàn toàn khác hẳn.', 'Đoạn hai nói về đường.'),
      ),
    );
    expect(lines.map(({ change }) => change)).toEqual(['same', 'added', 'same']);
  });

  test('an altered paragraph is compared word by word, whatever stands around it', () => {
    const lines = compareLines(
      linesOfText(text('Sáng nay có 20 đoàn viên dọn chợ.', 'Hết.')),
      linesOfText(text('Mở đầu mới.', 'Sáng nay có 30 đoàn viên dọn chợ.', 'Hết.')),
    );
    expect(lines.map(({ change }) => change)).toEqual(['added', 'changed', 'same']);
    expect(lines[1]!.parts.filter(({ change }) => change)).toEqual([
      { text: '20', change: 'removed' },
      { text: '30', change: 'added' },
    ]);
  });

  test('both sides can be read off the parts, for any two texts', () => {
    const samples = ['', 'một', 'một hai ba', 'hai ba', 'Ba  hai\tmột', 'Trường Sơn', 'truong son'];
    for (const before of samples)
      for (const after of samples) {
        const parts = compareWords(before, after);
        const side = (left: 'added' | 'removed') =>
          parts
            .filter(({ change }) => change !== left)
            .map((part) => part.text)
            .join('');
        expect([side('added'), side('removed')]).toEqual([before, after]);
      }
  });
});

test('a rich text is read as headings, items, table rows and captions', () => {
  const body = fromBody([
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Kết quả' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Có ' },
        { type: 'text', text: '3 xã' },
      ],
    },
    { type: 'list', ordered: true, items: [{ children: [{ type: 'text', text: 'Xã A' }] }] },
  ] as never);
  expect(linesOfText(body)).toEqual([
    { text: 'Kết quả', kind: 'Tiêu đề 2' },
    { text: 'Có 3 xã' },
    { text: 'Xã A', kind: '1.' },
  ]);
  const block = { blockType: 'picture', id: 'x', media: 12, caption: 'Chợ phiên', credit: 'ẢNH: LAN' };
  expect(linesOfText({ root: { children: [{ type: 'block', fields: block }] } })).toEqual([
    { text: 'Chợ phiên · ẢNH: LAN', kind: 'Ảnh', references: [{ collection: 'media', id: '12' }] },
  ]);
});

describe('between two versions', () => {
  const base = { title: 'Tít', sapo: 'Sapo', priority: 'normal' };
  const mine = { ...base, title: 'Tít của tôi', sapo: 'Sapo của tôi' };
  const theirs = { ...base, title: 'Tít của Lan', priority: 'urgent', updatedAt: 'mới' };

  test('each field is first left to whoever changed it, to oneself if both did', () => {
    const found = choices(SHAPES, base, mine, theirs);
    expect(found.map(({ path, suggested }) => `${path}: ${suggested}`)).toEqual([
      'title: mine',
      'sapo: mine',
      'priority: theirs',
    ]);
    expect(found.map(({ mineChanged, theirsChanged }) => mineChanged && theirsChanged)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('what is picked is put on top of the newer one', () => {
    expect(merged(theirs, mine, { title: 'theirs', sapo: 'mine', priority: 'theirs' })).toEqual({
      title: 'Tít của Lan',
      sapo: 'Sapo của tôi',
      priority: 'urgent',
      updatedAt: 'mới',
    });
    expect(
      merged({ hero: { media: 1, caption: 'x' } }, { hero: { caption: 'y' } }, { 'hero.caption': 'mine' }),
    ).toEqual({ hero: { media: 1, caption: 'y' } });
  });

  test('plain fields that only others changed are taken over without a question', () => {
    const returned = { ...base, stage: 'returned', priority: 'urgent', assignee: 5 };
    expect(paths(silentChanges(SHAPES, base, mine, returned)!)).toEqual(['priority', 'assignee']);
    expect(silentChanges(SHAPES, base, mine, { ...base, stage: 'returned' })).toEqual([]);
  });

  test('words of others, and a field that both changed, are never taken over so', () => {
    expect(silentChanges(SHAPES, base, mine, theirs)).toBeUndefined();
    expect(
      silentChanges(SHAPES, base, { ...mine, priority: 'low' }, { ...base, priority: 'urgent' }),
    ).toBeUndefined();
    expect(silentChanges(SHAPES, base, base, { ...base, body: text('Lan viết') })).toBeUndefined();
  });

  test('the same change on both sides is none to choose between', () => {
    expect(silentChanges(SHAPES, base, mine, { ...base, title: 'Tít của tôi' })).toHaveLength(1);
    expect(paths(choices(SHAPES, base, mine, { ...base, title: 'Tít của tôi' }))).toEqual(['sapo']);
  });
});
