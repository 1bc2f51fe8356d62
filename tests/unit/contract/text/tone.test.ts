import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldVi } from '#contract/text/fold.ts';
import { normalizeTone } from '#contract/text/tone.ts';
import { vietnamese } from './vietnamese-arbitrary.ts';

it.each([
  ['hoà hoá hoả hoã hoạ', 'hòa hóa hỏa hõa họa'],
  ['oè khoé khoẻ loẽ loẹ', 'òe khóe khỏe lõe lọe'],
  ['thuỳ uý thuỷ luỹ tuỵ', 'thùy úy thủy lũy tụy'],
  ['HOÀ Oà Hoà, THUỶ', 'HÒA Òa Hòa, THỦY'],
])('the textbook spelling %j becomes the spelling of the press, %j', (textbook, press) => {
  expect(normalizeTone(textbook)).toBe(press);
});

it.each(['quý quỳ quỷ Quỹ QUÝ', 'toàn hoán ngoào khoét xoèn', 'huỳnh khuỷu', 'hòa khỏe thúy', 'oai uy oa'])(
  '%j has its tones in place',
  (words) => {
    expect(normalizeTone(words)).toBe(words);
  },
);

it('moving tones changes no letter, and nothing the second time', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      const composed = text.normalize('NFC');
      const moved = normalizeTone(composed);
      expect(foldVi(moved)).toBe(foldVi(composed));
      expect(normalizeTone(moved)).toBe(moved);
      expect(moved).toBe(moved.normalize('NFC'));
    }),
  );
});
