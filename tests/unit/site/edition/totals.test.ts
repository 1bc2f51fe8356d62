import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUCKETS, type PostingFace } from '#contract/faces/posting.ts';
import { totalsKey, TOTALS_OF_ALL } from '#site/content/recorder.ts';
import { aGift, anEdition } from './an-edition.ts';

let edition: ReturnType<typeof anEdition>;
beforeEach(() => void (edition = anEdition()));
afterEach(() => edition.remove());

test('a project without postings has sums of nothing, and no moment that they hold to', () => {
  const totals = edition.totals('7');
  expect(totals).toMatchObject({
    received: 0,
    goods: 0,
    direct: 0,
    promised: 0,
    spent: 0,
    count: 0,
    gifts: 0,
  });
  expect(totals.asOf).toBeUndefined();
});

test('a promise is never counted as received, nor goods as money', () => {
  edition.put(
    'posting',
    aGift(1, { bucket: 'promised', amount: 9_000_000 }),
    aGift(2, {
      bucket: 'goods',
      form: 'goods',
      amount: 2_000_000,
      item: 'xi măng',
      quantity: 20,
      unit: 'bao',
    }),
    aGift(3),
  );
  expect(edition.totals('7')).toMatchObject({
    received: 500_000,
    goods: 2_000_000,
    promised: 9_000_000,
    gifts: 2,
  });
});

test('sums hold to the newest confirmation, whatever order postings came in', () => {
  edition.put('posting', aGift(2), aGift(1));
  expect(edition.totals('7').asOf).toBe('2026-11-20T02:00:02.000Z');
});

test('goods are counted in their own unit, line by line, to the thousandth', () => {
  const sand = { bucket: 'goods', form: 'goods', need: 'cat', item: 'cát', unit: 'm³', amount: 0 } as const;
  edition.put('posting', aGift(1, { ...sand, quantity: 0.1 }), aGift(2, { ...sand, quantity: 0.2 }));
  edition.put('posting', aGift(3, { ...sand, bucket: 'promised', quantity: 1.5 }));
  expect(edition.totals('7').needs.get('cat')).toEqual({ promised: 1.5, received: 0.3 });
});

test('a cancelled gift and what cancels it are worth nothing together, and are no gift', () => {
  edition.put(
    'posting',
    aGift(1, { cancelledBy: 2 }),
    aGift(2, { amount: -500_000, cancels: 1, reason: 'Ghi hai lần.' }),
  );
  expect(edition.totals('7')).toMatchObject({ received: 0, count: 2, gifts: 0 });
});

test('a posting wakes the sums of its project and of all, no other project', () => {
  const touched = edition.put('posting', aGift(1));
  expect([...touched.keys]).toEqual(expect.arrayContaining([totalsKey('7'), TOTALS_OF_ALL]));
  expect([...touched.keys]).not.toContain(totalsKey('8'));
});

const posting = fc.record({
  project: fc.constantFrom('7', '8', '9'),
  number: fc.integer({ min: 1, max: 12 }),
  bucket: fc.constantFrom(...BUCKETS),
  amount: fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }),
  budgetLine: fc.option(fc.constantFrom('cat', 'da'), { nil: undefined }),
  need: fc.option(fc.constantFrom('cong', 'xi-mang'), { nil: undefined }),
});

test('after any history of postings the sums are what adding up the postings gives', () => {
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 60 }), (history) => {
      const own = anEdition();
      try {
        const standing = new Map<string, PostingFace>();
        for (const change of history) {
          const face = JSON.parse(JSON.stringify(aGift(change.number, change))) as PostingFace;
          standing.set(face.id, face);
          own.put('posting', face);
        }
        const sum = (faces: PostingFace[], bucket: string) =>
          faces.filter((face) => face.bucket === bucket).reduce((all, face) => all + face.amount, 0);
        for (const project of ['7', '8', '9']) {
          const faces = [...standing.values()].filter((face) => face.project === project);
          const totals = own.totals(project);
          for (const bucket of BUCKETS) expect(totals[bucket]).toBe(sum(faces, bucket));
          expect(totals.count).toBe(faces.length);
          const spent = faces.filter((face) => face.budgetLine === 'cat' && face.bucket === 'spent');
          expect(totals.lines.get('cat')?.spent ?? 0).toBe(sum(spent, 'spent'));
        }
        for (const bucket of BUCKETS)
          expect(own.totalsOfAll()[bucket]).toBe(sum([...standing.values()], bucket));
      } finally {
        own.remove();
      }
    }),
    { numRuns: 40 },
  );
});
