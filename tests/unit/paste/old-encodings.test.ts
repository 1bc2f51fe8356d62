import { describe, expect, test } from 'vitest';
import { cleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import { normalizeNodes } from '#cms/rich-text/normalize-nodes.ts';
import { sayPaste } from '#cms/rich-text/paste/say-paste.ts';
import { outlineOf } from './outline.ts';

const tcvn3 = {
  html: '<p><b style="font-family:.VnTimeH">tr\u00ad\u00eang</b> <span style="font-family:.VnTime">häc, “ngµy héi”</span></p>',
};

describe('text in an old encoding', () => {
  test('is converted only when asked, and then letter by letter, capitals of capital fonts too', () => {
    expect(outlineOf(cleanPaste(tcvn3).blocks)).toContain('häc');
    expect(outlineOf(cleanPaste(tcvn3, { convert: true }).blocks)).toBe('p | **TRƯỜNG** học, “ngày hội”');
  });

  test('keeps its soft hyphens, without which its ư is lost, until somebody decides', () => {
    expect(JSON.stringify(cleanPaste(tcvn3).blocks)).toContain('tr\u00ad\u00eang');
  });

  test('still has them when the text is saved; any other text is stored in its one spelling', () => {
    const text = (words: string) => normalizeNodes({ type: 'text', text: words });
    expect(text('Tr\u00ad\u00eang  häc')).toMatchObject({ text: 'Tr\u00ad\u00eang  häc' });
    expect(text('Tr\u00ad\u00eang\u0000 häc')).toMatchObject({ text: 'Trêng häc' });
    expect(text('Trường\u00ad  học')).toMatchObject({ text: 'Trường học' });
  });

  test('is announced with what it would become', () => {
    const { legacy } = cleanPaste(tcvn3);
    expect(legacy).toEqual({
      encodings: ['tcvn3'],
      lines: 1,
      samples: [{ before: 'tr\u00ad\u00eang häc, “ngµy héi”', after: 'TRƯỜNG học, “ngày hội”' }],
    });
  });

  test('is not seen where there is none', () => {
    for (const text of ['Hòa bình, khoá học', 'naïve', '© 2026', 'Đoàn viên'])
      expect(cleanPaste({ text }).legacy).toBeUndefined();
  });
});

describe('the notice', () => {
  test('says nothing of a text that came whole', () => {
    expect(sayPaste(cleanPaste({ text: 'Một dòng chữ.' }).report)).toEqual([]);
  });

  test('begins with what there is to do', () => {
    const { report } = cleanPaste({
      html: '<p class=MsoNormal>a</p><table><tr><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    });
    expect(sayPaste(report)).toEqual([
      '1 ô gộp đã tách, chữ nằm ở ô đầu: hãy xem lại bảng',
      'Đã bỏ định dạng của Word',
    ]);
  });
});
