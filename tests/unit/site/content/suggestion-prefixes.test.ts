import { expect, test } from 'vitest';
import { entriesOf } from '#site/content/lists.ts';
import { suggestionPrefixes } from '#site/content/suggestion-prefixes.ts';
import { anArticle, aPlace, aUnit } from '#tests/support/faces.ts';

test('a name is suggested by the beginning of each of its words, without marks', () => {
  expect(suggestionPrefixes('place', aPlace('1', { name: 'Xã Đồng Thắng' }))).toEqual(['xa', 'do', 'th']);
  const unit = { ...aUnit('1', 'Ban Phong trào'), shortName: 'BPT 3' };
  expect(suggestionPrefixes('unit', unit)).toEqual(['ba', 'ph', 'tr', 'bp', '3']);
});

test('an article touches no file of suggestions', () => {
  const article = anArticle('7', { title: 'Đường hoa nở rộ ở mười hai thôn bản vùng cao' });
  expect(entriesOf('article', article).filter(({ scope }) => scope.includes('goi-y'))).toHaveLength(0);
});

test('what is not suggested stands in no list of suggestions', () => {
  expect(suggestionPrefixes('redirect', { id: '1', from: '/a', to: '/b' })).toEqual([]);
});
