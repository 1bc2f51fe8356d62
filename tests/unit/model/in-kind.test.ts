import { expect, test } from 'vitest';
import { inKindViews } from '#site/model/in-kind.ts';

const need = { id: 'n', form: 'goods' as const, item: 'Xi măng', unit: 'bao', quantity: 50 };
const viewOf = (promised: number, received: number) =>
  inKindViews([need], new Map([['n', { promised, received }]]))[0]!;

test('what is promised is told, and still missing', () => {
  expect(viewOf(20, 12.5)).toMatchObject({ promised: '20 bao', received: '12,5 bao', missing: '37,5 bao' });
});

test('nothing is missing once all has come, or more', () => {
  expect(viewOf(0, 50).missing).toBeUndefined();
  expect(viewOf(0, 60)).toMatchObject({ missing: undefined, progress: { value: 50, max: 50 } });
});

test('a thing that nobody has given yet is missing whole', () =>
  expect(inKindViews([need], new Map())[0]).toMatchObject({ received: '0 bao', missing: '50 bao' }));
