import { expect, test } from 'vitest';
import { pageHead, shorten } from '#site/model/head.ts';
import { scriptJson } from '#site/model/script-json.ts';
import { theSite } from '#tests/support/faces.ts';

const share = { path: '/chia-se/page-1-0-000000000000.jpg', alt: 'Tin tức' };
const input = {
  ...{ site: theSite(), origin: 'https://cong.example', path: '/a/', description: 'Mô tả.' },
  share,
};

test('a page bears its title and the short name of the site; the front page the whole name', () => {
  expect(pageHead({ ...input, title: 'Tin tức' })).toMatchObject({
    title: 'Tin tức | Tỉnh Đoàn Bắc Kạn',
    heading: 'Tin tức',
  });
  expect(pageHead(input).title).toBe('Đoàn TNCS Hồ Chí Minh tỉnh Bắc Kạn');
});

test('a page that shall not be found on its own has no canonical address', () => {
  expect(pageHead({ ...input, index: false }).canonical).toBeUndefined();
  expect(pageHead(input).canonical).toBe('https://cong.example/a/');
});

test('a description is cut between words', () => {
  expect(shorten('một hai ba bốn', 12)).toBe('một hai ba…');
  expect(shorten('một hai', 12)).toBe('một hai');
  expect(shorten('một\n hai  ba', 12)).toBe('một hai ba');
  expect(shorten('x'.repeat(30), 12)).toHaveLength(12);
});

test('structured data cannot end the script it stands in', () => {
  const text = scriptJson({ name: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
});
