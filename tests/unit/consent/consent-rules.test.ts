import { describe, expect, test } from 'vitest';
import { consentPanel } from '#cms/consent/consent-panel.ts';
import { consentProblems, isOver } from '#cms/consent/consent-rules.ts';
import { consentSheet } from '#cms/consent/consent-sheet.ts';

const TODAY = '2026-11-22';
const ADULT = {
  id: 7,
  person: 'Nông Văn Thắng',
  givenOn: '2026-10-01T05:00:00.000Z',
  scope: ['portal'],
  pictures: [1],
};
const CHILD = { ...ADULT, isChild: true, representative: 'Nông Văn Tài, bố' };
const paths = (consent: object) => consentProblems(consent as never, TODAY).map(({ path }) => path);

describe('who must have agreed', () => {
  test.each([
    ['an adult alone', ADULT, []],
    ['a child without a representative', { ...CHILD, representative: null }, ['representative']],
    ['a representative of digits and dots', { ...CHILD, representative: '09…' }, ['representative']],
    ['a child under seven, by its representative', CHILD, []],
    ['a child from seven on that was not asked', { ...CHILD, isSevenOrOlder: true }, ['childAgreed']],
    ['a child from seven on that agreed', { ...CHILD, isSevenOrOlder: true, childAgreed: true }, []],
    [
      'a child that agreed without its representative',
      { ...CHILD, isSevenOrOlder: true, childAgreed: true, representative: '' },
      ['representative'],
    ],
  ])('%s', (_, consent, expected) => expect(paths(consent)).toEqual(expected));
});

describe('days are those of Viet Nam', () => {
  test.each([
    [
      'given late in the evening in London is given on the next day here',
      '2026-11-22T18:00:00.000Z',
      ['givenOn'],
    ],
    ['given on this day', '2026-11-22T16:59:00.000Z', []],
  ])('%s', (_, givenOn, expected) => expect(paths({ ...ADULT, givenOn })).toEqual(expected));

  test('a consent holds to the end of its last day', () => {
    expect(isOver({ expiresOn: '2026-11-22T05:00:00.000Z' }, TODAY)).toBe(false);
    expect(isOver({ expiresOn: '2026-11-21T05:00:00.000Z' }, TODAY)).toBe(true);
    expect(isOver({ expiresOn: null }, TODAY)).toBe(false);
  });
});

describe('the panel', () => {
  const actions = (consent: object, mayForget = true) =>
    consentPanel(consent as never, mayForget, TODAY).actions.map(({ action }) => action);

  test('offers to withdraw what stands or has ended, and to forget only what was withdrawn', () => {
    expect(actions(ADULT)).toEqual(['withdraw']);
    expect(actions({ ...ADULT, expiresOn: '2026-11-01T05:00:00.000Z' })).toEqual(['withdraw']);
    const withdrawn = { ...ADULT, withdrawnAt: '2026-11-20T03:00:00.000Z' };
    expect(actions(withdrawn)).toEqual(['forget']);
    expect(actions(withdrawn, false)).toEqual([]);
    expect(actions({ ...withdrawn, person: 'Phiếu 7 (đã xóa tên)' })).toEqual([]);
  });
});

test('what is handed out is text, whatever was typed', () => {
  const sheet = consentSheet({
    ...ADULT,
    person: '<script>alert(1)</script>',
    note: '"><img src=x onerror=alert(1)>',
    pictures: [{ label: '<b>Ảnh</b>', pages: [{ title: '<i>Bài</i>', href: 'https://example.org/?a="b' }] }],
    paper: undefined,
  });
  expect(sheet).not.toMatch(/<script|<img|<b>|<i>|"b/u);
  expect(sheet).toContain('&lt;script&gt;');
  expect(sheet).toContain('01/10/2026');
});
