import { expect, test } from 'vitest';
import { fileSize } from '#site/model/file-size.ts';

test('sizes are short and in the Vietnamese way', () => {
  expect([0, 900, 1536, 20_000, 1_258_291, 15_728_640].map(fileSize)).toEqual([
    '0\u00a0B',
    '900\u00a0B',
    '1,5\u00a0KB',
    '20\u00a0KB',
    '1,2\u00a0MB',
    '15\u00a0MB',
  ]);
});
