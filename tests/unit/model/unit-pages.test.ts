import { expect, test } from 'vitest';
import { unitList, unitPage } from '#site/model/unit-pages.ts';
import { aUnit } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const ended = { ...aUnit('1', 'Huyện Đoàn Chợ Mới'), level: 'district' as const, validTo: '2025-06-30' };

test('a unit that has ended says so and names its successor', () => {
  const resources = { pictures: new Map(), files: new Map(), links: new Map() };
  const nothing = {
    ...{ children: [], articles: [], projects: [], places: new Map() },
    ...{ officers: { now: [], former: [] }, hasEnded: true },
  };
  const successor = aUnit('2', 'Đoàn xã Chợ Mới');
  const page = unitPage({ unit: ended, successor, resources, ...nothing }, settingOf('/don-vi/x/'));
  expect(page.ended).toEqual({
    text: 'Kết thúc hoạt động ngày 30/06/2025',
    successor: { href: '/don-vi/doan-xa-cho-moi/', label: 'Đoàn xã Chợ Mới' },
  });
});

test('a unit whose last day is still to come is a unit like others', () => {
  const page = unitList({ units: [ended], ended: new Set() }, settingOf('/don-vi/'));
  expect(page.groups[0]!.units[0]!.note).toBeUndefined();
});

test('units are grouped by level; those that have ended stand last', () => {
  const units = [
    ended,
    { ...aUnit('3', 'Thành Đoàn'), level: 'district' as const },
    aUnit('4', 'Đoàn xã Yên Cư'),
  ];
  const page = unitList({ units, ended: new Set(['1']) }, settingOf('/don-vi/'));
  expect(page.groups.map((group) => group.units.map((unit) => unit.link.label))).toEqual([
    ['Thành Đoàn', 'Huyện Đoàn Chợ Mới'],
    ['Đoàn xã Yên Cư'],
  ]);
});
