import { expect, test } from 'vitest';
import { faceOrProblems } from '#cms/publishing/face-problems.ts';

const problemAt = (path: string, doc: object) =>
  faceOrProblems('project', { id: 7, ...doc }).problems?.find((problem) => problem.path === path)?.message;

test('what is missing and what is wrong are told apart', () => {
  expect(problemAt('title', {})).toBe('Chưa điền. Cần điền trước khi xuất bản.');
  expect(problemAt('valueInKind', { valueInKind: 1.5 })).toBe('Điền số nguyên, không có phần lẻ.');
  expect(problemAt('type', { type: 'san-bay' })).toBe('Giá trị không hợp lệ.');
  expect(problemAt('valueInKind', { valueInKind: 25_000_000 })).toBeUndefined();
});
