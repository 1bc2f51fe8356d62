import { describe, expect, test } from 'vitest';
import { cleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import { articleParts } from '#cms/word-import/article-parts.ts';
import { outlineOf } from '#tests/unit/paste/outline.ts';

const SAPO = 'Sáng chủ nhật, đoàn viên ba thôn cùng làm sạch đường và trồng hoa dọc bờ kênh.';
const parts = (html: string) => {
  const { body, ...fields } = articleParts(cleanPaste({ html }).blocks);
  return { ...fields, body: outlineOf(body) };
};

describe('an article read from a document', () => {
  test('has the first heading as its title, what is set apart under it as its sapo', () => {
    expect(
      parts(`<h1>Đường hoa</h1><p><b>${SAPO}</b></p><p>Từ sớm.</p><h2>Kết quả</h2><p>Hai cây số.</p>`),
    ).toEqual({
      title: 'Đường hoa',
      sapo: SAPO,
      body: 'p | Từ sớm.\nh2 | Kết quả\np | Hai cây số.',
    });
  });

  test('has the first line as its title where there is no heading', () => {
    expect(parts('<p><b>Đường hoa</b></p><p>Từ sớm.</p>')).toEqual({
      title: 'Đường hoa',
      body: 'p | Từ sớm.',
    });
  });

  test('has no sapo where none is set apart, or what is set apart is too short for one', () => {
    expect(parts(`<h1>Đường hoa</h1><p>${SAPO}</p>`)).toEqual({ title: 'Đường hoa', body: `p | ${SAPO}` });
    expect(parts('<h1>Đường hoa</h1><p><b>Từ sớm</b></p>')).toEqual({
      title: 'Đường hoa',
      body: 'p | **Từ sớm**',
    });
  });

  test.each([
    ['Tin, ảnh: Minh An', { byline: { type: 'persons', names: ['Minh An'] }, photosBy: 'Minh An' }],
    ['Bài: Minh An - Thanh Bình', { byline: { type: 'persons', names: ['Minh An', 'Thanh Bình'] } }],
    ['Ảnh: Minh An', { photosBy: 'Minh An' }],
    [
      'Tin và ảnh: Ban Tuyên giáo',
      { byline: { type: 'penName', name: 'Ban Tuyên giáo' }, photosBy: 'Ban Tuyên giáo' },
    ],
  ])('is signed by “%s”', (line, expected) => {
    expect(parts(`<p>Đường hoa</p><p>Từ sớm.</p><p><b>${line}</b></p>`)).toEqual({
      title: 'Đường hoa',
      ...expected,
      body: 'p | Từ sớm.',
    });
  });

  test.each(['Theo báo xã', 'Lưu ý: mang theo nước uống', 'Tin: ai cũng vui! Và: hết'])(
    'is not signed by “%s”',
    (line) => {
      expect(parts(`<p>Đường hoa</p><p>${line}</p>`)).toEqual({ title: 'Đường hoa', body: `p | ${line}` });
    },
  );

  test('keeps a first line that is too long for a title', () => {
    const long = 'chữ '.repeat(60).trim();
    expect(parts(`<p>${long}</p>`)).toEqual({ body: `p | ${long}` });
  });
});
