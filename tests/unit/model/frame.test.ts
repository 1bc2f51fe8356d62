import { expect, test } from 'vitest';
import { menuReferences, pageFrame } from '#site/model/frame.ts';
import { theNavigation } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const navigation = theNavigation({
  main: [
    { label: 'Tin tức', target: { path: '/tin-tuc/' }, children: [] },
    {
      label: 'Giới thiệu',
      target: { kind: 'page', id: '1' },
      children: [{ label: 'Nháp', target: { kind: 'page', id: '2' } }],
    },
    { label: 'Đã gỡ', target: { kind: 'page', id: '3' }, children: [] },
  ],
  footer: [
    { title: 'Liên kết', links: [{ label: 'Trung ương', target: { href: 'https://doan.example/' } }] },
  ],
});
const setting = settingOf('/', { navigation, links: new Map([['page:1', '/gioi-thieu/']]) });

test('a document that is not live has no place in the menu', () => {
  expect(pageFrame(setting, '/').menu.map((entry) => [entry.label, entry.children.length])).toEqual([
    ['Tin tức', 0],
    ['Giới thiệu', 0],
  ]);
});

test('the menu shows where the reader is: on the page itself, or somewhere below', () => {
  const current = (path: string) => pageFrame(setting, path).menu.map((entry) => entry.current);
  expect(current('/tin-tuc/')).toEqual(['page', undefined]);
  expect(current('/tin-tuc/bai-1/')).toEqual(['true', undefined]);
  expect(current('/')).toEqual([undefined, undefined]);
});

test('all documents of the menus are asked for', () => {
  expect(menuReferences(navigation)).toEqual([
    { kind: 'page', id: '1' },
    { kind: 'page', id: '2' },
    { kind: 'page', id: '3' },
  ]);
});

test('the telephone number can be dialled', () => {
  expect(pageFrame(setting, '/').site.phone).toEqual({ text: '0209 3500 372', href: 'tel:+842093500372' });
});
