import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from '#contract/text/slug.ts';
import { GOLDEN_TITLES } from './golden-titles.ts';
import { anyText } from './vietnamese-arbitrary.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

it('a hundred titles keep the slugs they were published under, composed or decomposed', () => {
  const made = GOLDEN_TITLES.map(([title]) => [title, slugOf(title)]);
  const decomposed = GOLDEN_TITLES.map(([title]) => [title, slugOf(title.normalize('NFD'))]);
  expect(GOLDEN_TITLES.length).toBeGreaterThanOrEqual(100);
  expect(made).toEqual(GOLDEN_TITLES);
  expect(decomposed).toEqual(GOLDEN_TITLES);
});

it('a long title is cut between words', () => {
  const title = 'Phát huy vai trò xung kích của thanh niên trong xây dựng nông thôn mới '.repeat(5);
  const slug = slugOf(title);
  expect(slug).toBe('phat-huy-vai-tro-xung-kich-cua-thanh-nien-trong-xay-dung-nong-thon-moi-phat-huy');
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slugOf(title, { maxLength: 20 })).toBe('phat-huy-vai-tro');
});

it('a single word longer than a slug is cut inside', () => {
  expect(slugOf('a'.repeat(300))).toBe('a'.repeat(80));
});

it.each(['', ' ', '🎉🎊', '\u200f\u202e', '“…” – !', '新聞', '\ud83c'])(
  'a title without a letter or digit of ours (%j) takes the fallback',
  (title) => {
    expect(slugOf(title, { fallback: 'tin' })).toBe('tin');
    expect(slugOf(title)).toBe('khong-tieu-de');
  },
);

it('any title gives words of ASCII joined by hyphens, and the same for NFC and NFD', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 120 }), (title, maxLength) => {
      const slug = slugOf(title, { maxLength, fallback: 't' });
      expect(slug).toMatch(SLUG);
      expect(slug.length).toBeLessThanOrEqual(maxLength);
      expect(slugOf(title.normalize('NFD'), { maxLength, fallback: 't' })).toBe(slug);
      expect(slugOf(slug, { maxLength })).toBe(slug);
    }),
  );
});
