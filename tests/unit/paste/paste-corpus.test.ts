import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lexicalProblems } from '#cms/publishing/body/lexical-problems.ts';
import { cleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import { pastedNodes } from '#cms/rich-text/paste/pasted-nodes.ts';
import { outline } from './outline.ts';

/*
 * What clipboards hold (.clip: HTML, .txt: plain text) and what becomes of it (.golden). A golden result
 * is written anew by `vitest -u`: read the difference before you commit it.
 */

const folder = fileURLToPath(new URL('../../fixtures/paste', import.meta.url));
const cases = readdirSync(folder).filter((file) => /\.(?:clip|txt)$/u.test(file));

describe('the corpus', () => {
  test('has cases of every kind', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    for (const kind of [
      'word-',
      'word-online',
      'libreoffice-',
      'google-docs-',
      'old-portal-',
      'tcvn3-',
      'vni-',
      'nfd',
      'zalo-',
      'mixed-',
      'hostile-',
    ])
      expect(cases.filter((file) => file.startsWith(kind)).length, kind).toBeGreaterThan(0);
  });

  test.each(cases)('%s becomes what its golden result says', async (file) => {
    const given = readFileSync(join(folder, file), 'utf8');
    const paste = cleanPaste(file.endsWith('.txt') ? { text: given } : { html: given });
    const children = pastedNodes(paste.blocks, paste.report, () => '0123456789abcdef01234567').nodes;
    expect(lexicalProblems({ root: { type: 'root', children } })).toEqual([]);
    await expect(outline(paste)).toMatchFileSnapshot(join(folder, `${file.replace(/\.\w+$/u, '')}.golden`));
  });
});
