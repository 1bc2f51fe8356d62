import { expect, test } from 'vitest';
import { storedStem } from '#cms/media/stored-stem.ts';

const HASH = '1f2e3d4c5b6a79880000';

test.each([
  ['Ảnh của Lan.PNG', 'anh-cua-lan-1f2e3d4c'],
  ['..\\..\\Đường hoa_2.final.jpg', 'duong-hoa-2-final-1f2e3d4c'],
  ['../../etc/passwd', 'passwd-1f2e3d4c'],
  ['图片.jpg', 'tep-1f2e3d4c'],
  [`${'a'.repeat(300)}.jpg`, `${'a'.repeat(60)}-1f2e3d4c`],
])('%j is stored as %j', (name, stem) => {
  expect(storedStem(name, HASH)).toBe(stem);
});
