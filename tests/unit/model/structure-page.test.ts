import { expect, test } from 'vitest';
import { initialsOf, officersView } from '#site/model/officers.ts';
import { structurePage, type UnitNode } from '#site/model/structure-page.ts';
import { aUnit } from '#tests/support/faces.ts';
import { settingOf } from './setting-of.ts';

const resources = { pictures: new Map(), files: new Map(), links: new Map() };
const province = { ...aUnit('1', 'Tỉnh Đoàn'), level: 'province' as const };
const district = { ...aUnit('2', 'Huyện Đoàn Chợ Mới'), parent: '1', validTo: '2025-06-30', successor: '4' };
const commune = { ...aUnit('3', 'Đoàn xã Yên Cư'), parent: '2' };
const merged = { ...aUnit('4', 'Đoàn xã Chợ Mới'), parent: '1' };

const outline = (nodes: UnitNode[]): unknown[] =>
  nodes.map((node) =>
    node.children.length > 0 ? [node.link.label, outline(node.children)] : node.link.label,
  );

test('a unit stands below the nearest unit above it that still is; what has ended names its successor', () => {
  const units = [province, district, commune, merged];
  const page = structurePage(
    { units, ended: new Set(['2']), officers: [], resources },
    settingOf('/co-cau-to-chuc/'),
  );
  expect(outline(page.tree)).toEqual([['Tỉnh Đoàn', ['Đoàn xã Yên Cư', 'Đoàn xã Chợ Mới']]]);
  expect(page.ended).toEqual([
    {
      link: { href: '/don-vi/huyen-doan-cho-moi/', label: 'Huyện Đoàn Chợ Mới' },
      note: 'Kết thúc hoạt động ngày 30/06/2025',
      successor: { href: '/don-vi/doan-xa-cho-moi/', label: 'Đoàn xã Chợ Mới' },
    },
  ]);
});

test('units that name each other as parents do not go round in a circle', () => {
  const units = [
    { ...aUnit('1'), parent: '2' },
    { ...aUnit('2'), parent: '1' },
  ];
  const page = structurePage(
    { units, ended: new Set(['1', '2']), officers: [], resources },
    settingOf('/x/'),
  );
  expect(page.tree).toEqual([]);
});

test('former officers come the last to leave first, with the days of their terms', () => {
  const { former } = officersView(
    {
      now: [],
      former: [
        { name: 'Hoàng Văn Mẫu', title: 'Bí thư', from: '2012-10-01', to: '2017-09-30' },
        { name: 'Nông Thị Mẫu', title: 'Bí thư', from: '2017-10-01', to: '2022-09-30' },
      ],
    },
    new Map(),
  );
  expect(former.map(({ name, term }) => [name, term])).toEqual([
    ['Nông Thị Mẫu', '01/10/2017 – 30/09/2022'],
    ['Hoàng Văn Mẫu', '01/10/2012 – 30/09/2017'],
  ]);
});

test.each([
  ['Nông Thị Ánh', 'NÁ'],
  ['đặng ý', 'ĐÝ'],
  ['Lý', 'L'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
