import { describe, expect, test } from 'vitest';
import { lexicalProblems } from '#cms/publishing/body/lexical-problems.ts';
import { cleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import { pastedNodes } from '#cms/rich-text/paste/pasted-nodes.ts';

const SIZE = 5 * 1024 * 1024;
const filled = (pattern: string, size = SIZE / 2) => pattern.repeat(Math.ceil(size / pattern.length));

/** Generous: a machine that tests run on in parallel. A cost that grows with the square would take minutes. */
const PATIENCE = 8_000;

const LARGE: Record<string, string> = {
  'an honest long article': filled(
    '<p class=MsoNormal style="font-family:Arial">Đoàn viên <b>xã Bình Yên</b> trồng cây.</p>',
    SIZE,
  ),
  'one paragraph': `<p>${filled('chữ ')}</p>`,
  'one word': `<p>${filled('chữ')}</p>`,
  'tags never closed': filled('<b>', SIZE),
  'tables in tables': filled('<table><tr><td>'),
  'nested lists': filled('<ul><li>a'),
  'half a tag': filled('<', SIZE),
  'comments never closed': filled('<!--[if '),
  'conditional comments as words': filled('&lt;!--[if a]&gt;'),
  'only NBSP': filled('&nbsp;'),
  'fake list items': filled('<p style="mso-list:l0 level1 lfo1">x'),
  'cells that span a thousand columns': `<table>${filled('<tr><td colspan=1000 rowspan=1000>a<td>b', 500_000)}</table>`,
  breaks: filled('<br>'),
  'tone marks': `<p>${filled('a\u0301')}</p>`,
  'typed bullets': filled('<p>- a</p>'),
  links: filled('<a href="https://vi-du.vn/?utm_source=a">b</a>'),
  styles: `<style>${filled('@list l0:level1 {')}</style><p>x</p>`,
  'one attribute': `<p style="${filled('color:red;')}">x</p>`,
  pictures: filled('<img src="file:///a.png"><i>b</i>'),
};

describe('megabytes', () => {
  test.each(Object.keys(LARGE))(
    'of %s are cleaned in bounded time, into something that can be saved',
    (name) => {
      const start = performance.now();
      const { blocks, report } = cleanPaste({ html: LARGE[name]! });
      const children = pastedNodes(blocks, report, () => '0123456789abcdef01234567').nodes;
      expect(performance.now() - start).toBeLessThan(PATIENCE);
      expect(lexicalProblems({ root: { type: 'root', children } })).toEqual([]);
    },
    60_000,
  );

  test('that do not fit into one text are cut, and the report says how much', () => {
    const { blocks, report } = cleanPaste({ html: LARGE['an honest long article']! });
    const { nodes } = pastedNodes(blocks, report, () => '0123456789abcdef01234567');
    expect(nodes.length).toBeLessThan(blocks.length);
    expect(report.cutBlocks).toBeGreaterThan(0);
  });
});
