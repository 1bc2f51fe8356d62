import { expect, test } from 'vitest';
import { picturePath } from '#contract/paths.ts';
import { variantsOf } from '#contract/pictures.ts';
import { figureOf, pictureView } from '#site/model/picture.ts';
import { aPicture } from '#tests/support/faces.ts';

const large = aPicture('1', { width: 2400, height: 1600 });

test('every address that a page names is one that the worker makes', () => {
  const made = new Set(variantsOf(large).map((variant) => picturePath(variant.name)));
  for (const crop of ['whole', 'card'] as const) {
    const view = pictureView(large, crop);
    const named = [
      view.src,
      ...[view.avif, view.webp].flatMap((set) => set.split(', ').map((one) => one.split(' ')[0]!)),
    ];
    for (const address of named) expect(made).toContain(address);
  }
});

test('the size that holds the place free is that of the widest candidate', () => {
  expect(pictureView(large, 'whole')).toMatchObject({ width: 1600, height: 1067 });
  expect(pictureView(aPicture('2', { width: 300, height: 300 }), 'card')).toMatchObject({
    width: 300,
    height: 200,
  });
});

test('readers that know no srcset get a middle size', () => {
  expect(pictureView(large, 'card').src).toMatch(/-card-800\.webp$/u);
});

test('a credit says what it is once', () => {
  const credit = (text: string) => figureOf({ media: '1', credit: text }, new Map([['1', large]]))?.credit;
  expect(credit('Hà Linh')).toBe('Ảnh: Hà Linh');
  expect(credit('Tranh minh họa: Cổng Đoàn')).toBe('Tranh minh họa: Cổng Đoàn');
});

test('a picture that is not live has no figure', () => {
  expect(figureOf({ media: '7' }, new Map())).toBeUndefined();
});
