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

test('the name of the site stands behind a title while both are seen; a long title stands alone, and whole', () => {
  const long = 'Trao 5 “Nhà nhân ái” cho thanh niên khó khăn ở huyện Ngân Sơn, Pác Nặm và Na Rì trước Tết';
  expect(pageHead({ ...input, title: long }).title).toBe(long);
  expect(pageHead({ ...input, title: 'x'.repeat(40) }).title).toHaveLength(60);
  expect(pageHead({ ...input, title: 'x'.repeat(41) }).title).toBe('x'.repeat(41));
  expect(pageHead({ ...input, title: 'Liên hệ Tỉnh Đoàn Bắc Kạn' }).title).toBe('Liên hệ Tỉnh Đoàn Bắc Kạn');
});

test('a description ends with a sentence where one fits, else between words; an abbreviation ends none', () => {
  const sentence =
    'Sáng nay, hơn hai trăm đoàn viên đã có mặt tại xã Thượng Quan để giúp dân dựng lại nhà sau bão.';
  const describe = (description: string) => pageHead({ ...input, description }).description;
  expect(describe(`${sentence} ${sentence}`)).toBe(sentence);
  expect(describe(sentence)).toBe(sentence);
  const abbreviated = `${sentence.slice(0, -1)} ở TP. Bắc Kạn và các huyện lân cận trong tỉnh, nơi có nhiều hộ khó khăn.`;
  expect(describe(abbreviated)).toMatch(/[^.]…$/u);
  expect(describe(abbreviated).length).toBeLessThanOrEqual(160);
});

test('a page in two languages names both of its versions, one in a single language none', () => {
  const head = pageHead({
    ...input,
    lang: 'en',
    path: '/en/',
    translation: { lang: 'vi', path: '/gioi-thieu/' },
  });
  expect(head.alternates).toEqual([
    { lang: 'en', href: 'https://cong.example/en/' },
    { lang: 'vi', href: 'https://cong.example/gioi-thieu/' },
  ]);
  expect(pageHead(input)).toMatchObject({ lang: 'vi', alternates: [] });
});
