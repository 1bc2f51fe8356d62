import type { Inline, ListNode } from '#contract/body.ts';
import type { CleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import type { PastedBlock } from '#cms/rich-text/paste/pasted-block.ts';
import { emptyReport } from '#cms/rich-text/paste/paste-report.ts';

const SIGNS = { bold: '**', italic: '_', underline: '__', strike: '~~', sub: ',,', sup: '^^' } as const;

/** A cleaned paste as a person reads it: one line a block, then what is said of old encodings, then the report. */
export function outline({ blocks, legacy, report }: CleanPaste): string {
  const lines = blocks.flatMap(blockLines);
  if (legacy) {
    lines.push('', `--- ${legacy.encodings.join(', ')}: ${legacy.lines} dòng`);
    for (const { before, after } of legacy.samples) lines.push(`< ${shown(before)}`, `> ${after}`);
  }
  const usual = emptyReport(report.source);
  const said = Object.entries(report).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name as keyof typeof usual]),
  );
  lines.push(
    '',
    '--- report',
    `source: ${report.source}`,
    ...said.map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  );
  return `${lines.join('\n')}\n`;
}

/** The blocks alone. */
export const outlineOf = (blocks: readonly PastedBlock[]): string => blocks.flatMap(blockLines).join('\n');

function blockLines(block: PastedBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return [`p | ${inlines(block.children)}`];
    case 'heading':
      return [`h${block.level} | ${inlines(block.children)}`];
    case 'quote':
      return [`quote | ${inlines(block.children)}`];
    case 'list':
      return listLines(block, '');
    case 'table':
      return [
        `table | ${block.caption ?? ''}`,
        ...block.rows.map(
          ({ cells }) =>
            `  ${cells.map((cell) => (cell.header ? '# ' : '') + inlines(cell.children)).join(' | ')}`,
        ),
      ];
    case 'pastedPicture':
      return [`picture | ${block.source.slice(0, 60)} | ${block.caption} | ${block.credit ?? ''}`];
  }
}

const listLines = (list: ListNode, indent: string): string[] =>
  list.items.flatMap(({ children, sub }, at) => [
    `${indent}${list.ordered ? `${at + 1}.` : '-'} ${inlines(children)}`,
    ...(sub ? listLines(sub, `${indent}  `) : []),
  ]);

function inlines(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' ⏎ ';
      if (node.type === 'link') return `[${inlines(node.children)}](${node.href})`;
      const signs = (node.marks ?? []).map((mark) => SIGNS[mark]);
      return signs.join('') + shown(node.text) + signs.toReversed().join('');
    })
    .join('');
}

/** What cannot be seen, made visible. */
const shown = (text: string) =>
  text.replace(/[\u00a0\u00ad\u200b-\u200f\ufeff]/gu, (sign) => `⟨${sign.charCodeAt(0).toString(16)}⟩`);
