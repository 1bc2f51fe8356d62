import { expect, test } from 'vitest';
import type { Audit } from '#tests/bench/lighthouse/audit-page.ts';
import { EVERY_PAGE, keeps, middleOf } from '#tests/bench/lighthouse/budget.ts';

const GOOD: Audit = {
  ...{ performance: 99, accessibility: 100, bestPractices: 100, seo: 100 },
  ...{ firstPaint: 900, largestPaint: 1500, blocking: 10, shift: 0 },
  ...{ bytes: 120_000, imageBytes: 70_000, scriptBytes: 4_000, requests: 12, faults: [] },
};

const brokenIn = (change: Partial<Audit>) =>
  EVERY_PAGE.filter((bound) => !keeps(bound, bound.figure({ ...GOOD, ...change }))).map(({ what }) => what);

test('a page within all bounds breaks none', () => expect(brokenIn({})).toEqual([]));

test.each([
  ['performance', { performance: 97 }],
  ['accessibility', { accessibility: 99 }],
  ['best practices', { bestPractices: 96 }],
  ['SEO', { seo: 92 }],
  ['largest paint', { largestPaint: 1801 }],
  ['largest paint', { largestPaint: Number.NaN }],
  ['layout shift', { shift: 0.011 }],
  ['blocking time', { blocking: 51 }],
  ['script', { scriptBytes: 10_241 }],
] as const)('%s is broken by %o', (what, change) => expect(brokenIn(change)).toEqual([what]));

test('of several visits the middle one counts', () => {
  const visits = [2100, 1400, 1500].map((largestPaint) => ({ ...GOOD, largestPaint }));
  expect(middleOf(visits).largestPaint).toBe(1500);
  expect(() => middleOf([])).toThrow('No visit');
});
