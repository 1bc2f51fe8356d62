import { expect, test } from 'vitest';
import type { FaceOf } from '#contract/faces/face.ts';
import { thanksPage } from '#site/model/thanks-page.ts';
import { aPosting, aProject, aUnit } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const pageOf = (change: Partial<FaceOf<'posting'>> = {}) =>
  thanksPage(
    { posting: aPosting('12', change), project: aProject('1'), unit: aUnit('1') },
    settingOf('/cam-on/x/'),
  );

test('a letter says who gave what, in figures and in words, for what, and where it can be checked', () =>
  expect(pageOf()).toMatchObject({
    name: 'Nông Văn H***',
    deed: 'đã đóng góp',
    what: '200.000\u00a0đồng',
    inWords: 'Hai trăm nghìn đồng',
    on: 'ngày 01 tháng 3 năm 2023',
    project: { label: 'Cầu dân sinh 1' },
    entry: { href: '/cong-trinh/cau-dan-sinh-1-1/so-dong-gop/trang-1/#khoan-12' },
    url: 'https://cong.example/cong-trinh/cau-dan-sinh-1-1/',
    head: { index: false },
  }));

test('goods are thanked for as goods', () =>
  expect(
    pageOf({ form: 'goods', bucket: 'goods', quantity: 5, unit: 'bao', item: 'xi măng', amount: 0 }),
  ).toMatchObject({ what: '5 bao xi măng', inWords: undefined, worth: undefined }));

test('a promise is not thanked for as if it had come', () =>
  expect(pageOf({ bucket: 'promised' })?.deed).toBe('đã hứa đóng góp'));

test('a cancelled gift says so and by what', () =>
  expect(pageOf({ cancelledBy: 30 })?.cancelled?.label).toBe('khoản số 30'));

test('nobody is thanked for spending or for a correction', () => {
  expect(pageOf({ bucket: 'spent' })).toBeUndefined();
  expect(pageOf({ cancels: 3, amount: -200_000 })).toBeUndefined();
});
