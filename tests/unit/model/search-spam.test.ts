import { expect, test } from 'vitest';
import { looksLikeAdvertisement } from '#site/model/search-spam.ts';
import { QUERIES } from '../site/edition/search/queries.ts';

test.each([
  'nhà cái uy tín 2026',
  'kubet',
  'tai xiu online',
  'win88 link www.abc.vip',
  '娱乐城',
  'abc.com',
  'nohu bet88',
])('“%s” can only be an advertisement', (query) => expect(looksLikeAdvertisement(query)).toBe(true));

test('what readers ask is none', () => {
  for (const [query] of QUERIES) expect(looksLikeAdvertisement(query), query).toBe(false);
  for (const query of ['42-NQ/TW', 'CLB tin học', 'lô đất', 'cá', 'Slovakia', 'xe đạp điện'])
    expect(looksLikeAdvertisement(query), query).toBe(false);
});
