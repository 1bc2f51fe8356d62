import { expect, test } from 'vitest';
import { readSelection, selectionPath, selectionTitle } from '#site/model/project-selection.ts';

const known = {
  places: [{ slug: 'huyen-ba-be', name: 'Huyện Ba Bể' }],
  years: ['2023', '2022'],
};
const read = (query: string) => readSelection(new URLSearchParams(query), known);

test('an address is read condition by condition', () => {
  expect(read('tinh-trang=van-dong&loai=cau&dia-ban=huyen-ba-be&nam=2023&can-giup=1')).toEqual({
    selection: { status: 'appealing', type: 'cau', place: 'huyen-ba-be', year: '2023', needsHelp: true },
    unknown: [],
  });
});

test('empty values ask for nothing', () => {
  expect(read('loai=&nam=')).toEqual({ selection: {}, unknown: [] });
});

test.each([
  'loai=tau-vu-tru',
  'tinh-trang=appealing',
  'dia-ban=ha-noi',
  'nam=1999',
  'can-giup=co',
  'utm_source=zalo',
  'loai=__proto__',
])('%s stands for nothing, is told, and leaves the rest in force', (word) => {
  expect(read(`${word}&nam=2022`)).toEqual({ selection: { year: '2022' }, unknown: [word] });
});

test('a second value of a kind is left out: the first stands', () => {
  expect(read('loai=cau&loai=khac')).toEqual({ selection: { type: 'cau' }, unknown: ['loai=khac'] });
});

test('what is told of an address is short, whatever was typed', () => {
  const { unknown } = read(Array.from({ length: 50 }, (_, i) => `k${i}=${'x'.repeat(200)}`).join('&'));
  expect(unknown).toHaveLength(3);
  expect(Math.max(...unknown.map((one) => one.length))).toBe(40);
});

test('one condition has a page of its own, several are answered on demand', () => {
  expect(selectionPath({})).toBe('/cong-trinh/');
  expect(selectionPath({ status: 'building' })).toBe('/cong-trinh/trang-thai/thi-cong/');
  expect(selectionPath({ type: 'cau' })).toBe('/cong-trinh/loai/cau/');
  expect(selectionPath({ place: 'huyen-ba-be' })).toBe('/cong-trinh/dia-ban/huyen-ba-be/');
  expect(selectionPath({ needsHelp: true })).toBe('/cong-trinh/can-giup/');
  expect(selectionPath({ year: '2023' })).toBe('/cong-trinh/loc/?nam=2023');
  expect(selectionPath({ needsHelp: true, type: 'cau', year: '2023' })).toBe(
    '/cong-trinh/loc/?loai=cau&nam=2023&can-giup=1',
  );
});

test('an address that we make is read back to the same selection', () => {
  const selection = { status: 'done', place: 'huyen-ba-be', year: '2022', needsHelp: true } as const;
  expect(read(selectionPath(selection).split('?')[1]!)).toEqual({ selection, unknown: [] });
});

test('a selection is called by its conditions', () => {
  expect(selectionTitle({ needsHelp: true, place: 'huyen-ba-be', year: '2023' }, known.places)).toBe(
    'Đang cần giúp, Huyện Ba Bể, năm 2023',
  );
});
