import { expect, it } from 'vitest';
import { parseFace } from '#contract/faces/face.ts';
import { syntheticPosting, syntheticPostings } from '#cms/seed/many/synthetic-posting.ts';

const ledger = {
  project: '7',
  count: 2_600,
  firstId: 901,
  budgetLines: ['7-a', '7-b'],
  needs: ['7-xi-mang'],
};
const postings = [...syntheticPostings(ledger)];

it('a synthetic ledger has well-formed postings, numbered without a gap', () => {
  expect(() => postings.forEach((face) => parseFace('posting', face.id, face))).not.toThrow();
  expect(postings.map(({ number }) => number)).toEqual(postings.map((_, i) => i + 1));
  expect(postings.at(-1)?.id).toBe('3500');
  const moments = postings.map(({ confirmedAt }) => confirmedAt);
  expect(moments).toEqual(moments.toSorted());
});

it('a synthetic ledger never spends more than came in', () => {
  let left = 0;
  for (const { bucket, amount } of postings) {
    if (bucket === 'received') left += amount;
    if (bucket === 'spent') left -= amount;
    expect(left).toBeGreaterThanOrEqual(0);
  }
});

it('what is taken back in a synthetic ledger says by whom, and evens out', () => {
  const cancelling = postings.filter(({ cancels }) => cancels !== undefined);
  expect(cancelling).toHaveLength(5);
  for (const entry of cancelling) {
    const before = postings[entry.cancels! - 1]!;
    expect(before.cancelledBy).toBe(entry.number);
    expect([entry.bucket, entry.name, entry.amount + before.amount]).toEqual([before.bucket, before.name, 0]);
  }
  expect(postings.filter(({ cancelledBy }) => cancelledBy)).toHaveLength(5);
});

it('a synthetic posting follows from its number alone', () => {
  expect(syntheticPosting(1_234, ledger)).toEqual(postings[1_233]);
});
