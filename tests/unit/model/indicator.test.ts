import { expect, test } from 'vitest';
import { indicatorView } from '#site/model/indicator.ts';

const base = { name: 'Cây trồng', unit: 'cây' };

test('what was reached is said in words, not by a bar alone', () => {
  const verdict = (actual?: number, target?: number) => indicatorView({ ...base, actual, target }).verdict;
  expect(verdict(165_214, 150_000)).toBe('Vượt chỉ tiêu');
  expect(verdict(4, 4)).toBe('Đạt chỉ tiêu');
  expect(verdict(1499, 1500)).toBe('Đạt 99% chỉ tiêu');
  expect(verdict(undefined, 4)).toBe('Chưa có số liệu');
  expect(verdict(12)).toBeUndefined();
});

test('a target of zero has no percentage', () => {
  expect(indicatorView({ ...base, actual: 3, target: 0 }).percent).toBeUndefined();
});

test('numbers are written in the Vietnamese way', () => {
  expect(indicatorView({ ...base, actual: 6.8, target: 1500 })).toMatchObject({
    actual: '6,8',
    target: '1.500',
  });
});
