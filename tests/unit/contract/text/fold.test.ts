import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldVi, foldWithMap } from '#contract/text/fold.ts';
import { anyText } from './vietnamese-arbitrary.ts';

it.each([
  ['Đường hoa – xã Hoà Mục', 'duong hoa – xa hoa muc'],
  ['Ðảng Ɖoàn ðội', 'dang doan doi'],
  ['ẤỄỘ ắẵặ ƯỜƠ ỹỵ', 'aeo aaa uoo yy'],
  ['Đắk Lắk, Thừa Thiên Huế', 'dak lak, thua thien hue'],
  ['Nguyễn Thị Ánh Nguyệt', 'nguyen thi anh nguyet'],
  ['café Zürich', 'cafe zurich'],
])('%j folds to %j, composed or decomposed', (written, folded) => {
  expect(foldVi(written)).toBe(folded);
  expect(foldVi(written.normalize('NFD'))).toBe(folded);
});

it('folding is the same for NFC and NFD and changes nothing the second time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldVi(text);
      expect(foldVi(text.normalize('NFD'))).toBe(folded);
      expect(foldVi(folded)).toBe(folded);
    }),
  );
});

it('a stretch found in the folded text is marked in the original', () => {
  const { folded, original, starts } = foldWithMap('🎉 Mở đường hoa thanh niên'.normalize('NFD'));
  const from = folded.indexOf('duong hoa');
  expect(original.slice(starts[from], starts[from + 'duong hoa'.length])).toBe('đường hoa');
});

it('a mark that stays loose after composition belongs to the letter before it', () => {
  const { folded, original, starts } = foldWithMap('x\u0323\u0301y');
  expect(folded).toBe('xy');
  expect(original.slice(starts[0], starts[1])).toBe('x\u0323\u0301');
});

it('the map stays inside the original and never turns back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, original, starts } = foldWithMap(text);
      expect(folded).toBe(foldVi(text));
      expect(starts).toHaveLength(folded.length + 1);
      expect(starts.at(-1)).toBe(original.length);
      expect(starts.every((at, i) => at >= (starts[i - 1] ?? 0) && at <= original.length)).toBe(true);
    }),
  );
});

it('every folded letter points at a character that folds to it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, original, starts } = foldWithMap(text);
      for (let i = 0; i < folded.length; i++) {
        if (starts[i] === starts[i + 1]) continue;
        expect(foldVi(original.slice(starts[i], starts[i + 1]))).toContain(folded[i]);
      }
    }),
  );
});
