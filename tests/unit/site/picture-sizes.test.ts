import { expect, test } from 'vitest';
import { phoneSizes } from '#site/model/picture-sizes.ts';

test('the densest phones take a picture for two pixels to the point; wide screens what fits', () => {
  expect(phoneSizes('(min-width: 64rem) 24rem, 100vw')).toBe(
    '(min-width: 64rem) 24rem, (min-resolution: 2.5dppx) calc(100vw * 0.67), 100vw',
  );
});

test('a size for all widths is one on phones', () => {
  expect(phoneSizes('44rem')).toBe('(min-resolution: 2.5dppx) calc(44rem * 0.67), 44rem');
});
