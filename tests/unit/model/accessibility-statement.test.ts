import { expect, test } from 'vitest';
import { accessibilityStatement } from '#site/model/accessibility/statement.ts';
import { TESTED, type Tested } from '#site/model/accessibility/tested.ts';
import { sample } from '#cms/seed/sample/sample.ts';

const site = { ...sample.site, logo: undefined, id: '1' };
const told = (tested: Tested) => JSON.stringify(accessibilityStatement(tested, site));

const FOUND: Tested = {
  on: '2026-02-03',
  engine: 'axe-core 9.9.9',
  browser: 'Chromium 300',
  views: ['nền sáng'],
  pages: [
    { label: 'Trang chủ', held: 51, unsure: [], broken: [] },
    { label: 'Album ảnh', held: 48, unsure: ['color-contrast'], broken: ['image-alt'] },
  ],
};

test('what the tests found is told as it is, faults too', () => {
  const words = told(FOUND);
  expect(words).toContain('Máy tìm thấy lỗi ở 1 trong 2 loại trang.');
  expect(words).toContain('"image-alt"');
  expect(words).toContain('03/02/2026, bằng axe-core 9.9.9 trong Chromium 300');
  expect(words).toContain('độ tương phản của chữ nằm trên ảnh');
});

test('without a fault the statement says so, and names what only people can judge', () => {
  const words = told({ ...FOUND, pages: [FOUND.pages[0]!] });
  expect(words).toContain('Trên 1 loại trang, máy không tìm thấy lỗi nào.');
  expect(words).not.toContain('Máy không tự xét được');
  expect(words).toContain('Cổng chưa được người khiếm thị');
});

test('a rule that axe leaves to people and that has no words is an error, not a gap', () => {
  const pages = [{ ...FOUND.pages[0]!, unsure: ['p-as-heading'] }];
  expect(() => told({ ...FOUND, pages })).toThrow('p-as-heading');
});

test('the results that are in use can be told', () => {
  expect(told(TESTED)).toContain(`${TESTED.pages.length} loại trang`);
});
