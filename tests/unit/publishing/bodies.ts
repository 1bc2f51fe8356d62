import fc from 'fast-check';
import { MARKS, type Block, type Body, type Inline, type ListNode } from '#contract/body.ts';
import { PAGE_KINDS } from '#contract/kinds.ts';

/* Arbitrary bodies in the tidy form that `toBody` makes: no two neighbours alike, nothing blank. */

const word = fc.constantFrom(
  'Đoàn',
  'thanh niên',
  'hoà',
  'xã',
  'Bắc Kạn',
  '25-NQ/TW',
  'ở',
  '“3 chủ động”',
  '😀',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ').normalize('NFC'));
const id = fc.integer({ min: 1, max: 99 }).map(String);
const marks = fc.subarray([...MARKS]);

type Leaf = Exclude<Inline, { type: 'link' }>;

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ text: words, marks })
      .map(({ text, marks }): Leaf => ({ type: 'text', text, ...(marks.length ? { marks } : {}) })),
  },
  { weight: 1, arbitrary: fc.constant<Leaf>({ type: 'break' }) },
);

const leaves = fc
  .tuple(words, fc.array(leaf, { maxLength: 3 }))
  .map(([first, rest]): Leaf[] => apart([{ type: 'text', text: first }, ...rest]));

const link = fc
  .tuple(leaves, fc.option(fc.record({ kind: fc.constantFrom(...PAGE_KINDS), id }), { nil: undefined }))
  .map(([children, to]): Inline =>
    to
      ? { type: 'link', to, children: children as never }
      : { type: 'link', href: 'https://doanthanhnien.vn/a?b=c', children: children as never },
  );

const inlines = fc
  .tuple(
    words,
    fc.array(
      fc.oneof({ weight: 4, arbitrary: leaf as fc.Arbitrary<Inline> }, { weight: 1, arbitrary: link }),
      { maxLength: 4 },
    ),
  )
  .map(([first, rest]): Inline[] => apart([{ type: 'text', text: first }, ...rest]));

function apart<T extends Inline>(nodes: T[]): T[] {
  return nodes
    .filter((node, i) => {
      const before = nodes[i - 1];
      return (
        node.type !== 'text' ||
        before?.type !== 'text' ||
        (node.marks ?? []).join() !== (before.marks ?? []).join()
      );
    })
    .filter((node, i, kept) => {
      const before = kept[i - 1];
      return (
        node.type !== 'text' ||
        before?.type !== 'text' ||
        (node.marks ?? []).join() !== (before.marks ?? []).join()
      );
    });
}

const { list } = fc.letrec<{ list: ListNode }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(
      fc
        .tuple(inlines, fc.option(tie('list'), { nil: undefined, depthSize: 'small', maxDepth: 2 }))
        .map(([children, sub]) => (sub ? { children, sub } : { children })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}));

const picture = fc.record(
  { media: id, caption: words, credit: words },
  { requiredKeys: ['media', 'caption'] },
);
const cell = fc.record({ header: fc.boolean(), children: inlines });

const block: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((children): Block => ({ type: 'paragraph', children })),
  fc
    .tuple(inlines, fc.constantFrom(2, 3, 4))
    .map(([children, level]): Block => ({ type: 'heading', level: level as 2, children })),
  list as fc.Arbitrary<Block>,
  fc
    .tuple(inlines, fc.option(words, { nil: undefined }))
    .map(([children, cite]): Block =>
      cite ? { type: 'quote', children, cite } : { type: 'quote', children },
    ),
  fc
    .record(
      {
        rows: fc.array(fc.record({ cells: fc.array(cell, { minLength: 1, maxLength: 3 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
        caption: words,
      },
      { requiredKeys: ['rows'] },
    )
    .map((t): Block => ({ type: 'table', ...t })),
  picture.map((p): Block => ({ type: 'picture', ...p })),
  fc.array(picture, { minLength: 1, maxLength: 3 }).map((pictures): Block => ({ type: 'gallery', pictures })),
  fc
    .record({ title: words, media: id }, { requiredKeys: ['title'] })
    .map((v): Block => ({ type: 'video', url: 'https://www.youtube.com/watch?v=abc', ...v })),
  fc.record({ media: id, title: words }).map((d): Block => ({ type: 'document', ...d })),
  fc
    .record(
      {
        items: fc.array(fc.record({ value: words, label: words }), { minLength: 1, maxLength: 3 }),
        asOf: words,
      },
      { requiredKeys: ['items'] },
    )
    .map((f): Block => ({ type: 'figures', ...f })),
);

export const bodies: fc.Arbitrary<Body> = fc.array(block, { maxLength: 6 });
