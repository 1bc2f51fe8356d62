import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBody } from '#cms/publishing/body/to-body.ts';
import { lexicalProblems } from '#cms/publishing/body/lexical-problems.ts';
import { cleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import { pastedNodes } from '#cms/rich-text/paste/pasted-nodes.ts';
import { bodySchema } from '#contract/body.ts';
import { anyHtml } from './any-html.ts';
import { outlineOf } from './outline.ts';
import { ownHtml } from './own-html.ts';

const id = () => '0123456789abcdef01234567';

function stateOf(html: string) {
  const { blocks, report } = cleanPaste({ html });
  const { nodes } = pastedNodes(blocks, report, id);
  return {
    blocks,
    report,
    state: { root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: nodes } },
  };
}

describe('whatever is pasted', { timeout: 60_000 }, () => {
  test('the desk takes it: nothing of it is outside the closed set of nodes', () => {
    fc.assert(
      fc.property(anyHtml({ legacy: true }), (html) => {
        expect(lexicalProblems(stateOf(html).state)).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  test('what it becomes can be published, once its pictures are there', () => {
    fc.assert(
      fc.property(anyHtml({ legacy: true }), (html) => {
        const { blocks } = cleanPaste({ html });
        const words = blocks.filter(({ type }) => type !== 'pastedPicture');
        const { report } = cleanPaste({ html: '' });
        const children = pastedNodes(words, report, id).nodes;
        bodySchema.parse(toBody({ root: { type: 'root', children } }));
      }),
      { numRuns: 400 },
    );
  });

  test('what comes out, pasted again, is the same', () => {
    fc.assert(
      fc.property(anyHtml({ legacy: false }), (html) => {
        const { blocks } = cleanPaste({ html });
        const again = cleanPaste({ html: ownHtml(blocks) }).blocks;
        expect(outlineOf(again)).toBe(outlineOf(blocks));
        expect(again).toEqual(blocks);
      }),
      { numRuns: 700 },
    );
  });

  test('plain text of any kind is taken too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const { blocks, report } = cleanPaste({ text });
        const children = pastedNodes(blocks, report, id).nodes;
        expect(lexicalProblems({ root: { type: 'root', children } })).toEqual([]);
      }),
    );
  });
});
