import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodySchema } from '#contract/body.ts';
import { fromBody } from '#cms/publishing/body/from-body.ts';
import { lexicalProblems } from '#cms/publishing/body/lexical-problems.ts';
import { toBody } from '#cms/publishing/body/to-body.ts';
import { bodies } from './bodies.ts';

const state = (...children: unknown[]) => ({ root: { type: 'root', children } });
const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('toBody', () => {
  test('a body written into the editor comes back unchanged, and is what the contract allows', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const editor = JSON.parse(JSON.stringify(fromBody(body)));
        expect(toBody(editor)).toEqual(body);
        expect(bodySchema.safeParse(body).success).toBe(true);
        expect(lexicalProblems(editor)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('empty paragraphs are dropped, and so is a field that was never filled', () => {
    expect(toBody(state(paragraph(), paragraph(text('  '), { type: 'linebreak' })))).toEqual([]);
    expect(toBody(null)).toEqual([]);
  });

  test('text is NFC, even where the editor cut a letter from its mark', () => {
    const body = toBody(state(paragraph(text('Đoa'), text('\u0300n'))));
    expect(body).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'Đoàn' }] }]);
  });

  test('a relationship means the same raw and populated', () => {
    const block = (media: unknown) => ({
      type: 'block',
      fields: { blockType: 'picture', media, caption: 'Ra quân' },
    });
    expect(toBody(state(block(7)))).toEqual(toBody(state(block({ id: 7, alt: 'x' }))));
  });

  test('a link whose document is gone leaves its words', () => {
    const link = { type: 'link', fields: { linkType: 'internal', doc: null }, children: [text('xem thêm')] };
    expect(toBody(state(paragraph(link)))).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'xem thêm' }] },
    ]);
  });

  test('an address that could run is refused with the place where it stands', () => {
    const link = {
      type: 'link',
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
      children: [text('a')],
    };
    expect(() => toBody(state(paragraph(text('a')), paragraph(link)))).toThrow(/^Đoạn 2: liên kết/u);
  });

  test('joined cells, unknown blocks and headings of level 1 are refused', () => {
    const joined = { type: 'table', children: [{ children: [{ colSpan: 2, children: [] }] }] };
    expect(() => toBody(state(joined))).toThrow(/ô gộp/u);
    expect(() => toBody(state({ type: 'block', fields: { blockType: 'iframe' } }))).toThrow(/khối “iframe”/u);
    expect(() => toBody(state({ type: 'heading', tag: 'h1', children: [text('A')] }))).toThrow(/cấp 2/u);
    expect(() => toBody(state({ type: 'upload', value: 1 }))).toThrow(/loại nội dung “upload”/u);
  });

  test('a video is an address of a site, over https, with nothing hidden in it', () => {
    const video = (url: string) =>
      state({ type: 'block', fields: { blockType: 'video', url, title: 'Ra quân' } });
    expect(toBody(video('https://www.youtube.com/watch?v=a'))).toHaveLength(1);
    for (const url of [
      'http://a.vn/',
      'javascript:x',
      'https://a:b@c.vn/',
      'https://10.0.0.1/',
      'https://yo',
      '',
    ])
      expect(() => toBody(video(url)), url).toThrow(/địa chỉ video/u);
  });
});
