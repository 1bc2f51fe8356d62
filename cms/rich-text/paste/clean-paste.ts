import { isBlankInlines } from './blank-inlines.ts';
import type { Inline } from '#contract/body.ts';
import { assembleLists, type ListItem } from './assemble-lists.ts';
import { convertLegacy, findLegacy, type LegacyFound } from './find-legacy.ts';
import type { Flow, FlowTable, FlowText } from './flow.ts';
import { headingLevels } from './heading-levels.ts';
import { keepLiteralNumbers } from './literal-numbers.ts';
import { parseMarkup } from './markup.ts';
import { emptyReport, sourceOf, type PasteReport } from './paste-report.ts';
import { pastedPicture, type PastedBlock } from './pasted-block.ts';
import { takeCaptions } from './picture-captions.ts';
import { linesOfText } from './plain-lines.ts';
import { readFlow } from './read-flow.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { tidyRuns } from './tidy-runs.ts';
import { listTypedBullets, splitTypedLines } from './typed-bullets.ts';

/** What somebody pastes: HTML where the clipboard has it, else plain text. */
export type Pasted = { html: string } | { text: string };

export interface CleanPaste {
  blocks: PastedBlock[];
  report: PasteReport;
  /** Present if some of it is in an old encoding: ask before converting. */
  legacy?: LegacyFound;
}

/** Controls, which no text has, and halves of surrogate pairs, which cannot be stored. */
const BROKEN = /(?![\t\n\r\v\f\u0085])[\p{Cc}\p{Cs}]/gu;

/**
 * Turns what was copied from Word, another page or a chat into the blocks that our texts are made of.
 * Keeps every visible word as it is; what was left out or changed is in the report.
 *
 * @param convert whether text in an old encoding becomes Unicode; without, it stays as it came
 */
export function cleanPaste(pasted: Pasted, { convert = false } = {}): CleanPaste {
  const isHtml = 'html' in pasted;
  const report = emptyReport(isHtml ? sourceOf(pasted.html) : 'plain');
  const flow = isHtml
    ? flowOfHtml(pasted.html.replace(BROKEN, ''), report)
    : linesOfText(pasted.text.replace(BROKEN, ''));
  const legacy = findLegacy(flow);
  if (convert) convertLegacy(flow);
  const blocks = blocksOf(arranged(flow, report), report);
  return { blocks, report, ...(legacy && { legacy }) };
}

function flowOfHtml(html: string, report: PasteReport): Flow[] {
  const markup = parseMarkup(html);
  report.isFlattened = markup.isFlattened;
  return readFlow(markup, report);
}

function arranged(flow: readonly Flow[], report: PasteReport) {
  const taken = takeCaptions(splitParagraphs(flow), report);
  const lines = listTypedBullets(splitTypedLines(taken.flow), report);
  return { ...taken, flow: keepLiteralNumbers(lines, report) };
}

function blocksOf({ flow, captions }: ReturnType<typeof arranged>, report: PasteReport): PastedBlock[] {
  const headings = flow.filter(
    (part): part is FlowText => part.kind === 'text' && part.role === 'heading' && !part.item,
  );
  const levels = headingLevels(headings, report);
  const blocks: PastedBlock[] = [];
  let items: ListItem[] = [];
  const endList = () => {
    const lists = assembleLists(items);
    report.lists += lists.length;
    blocks.push(...lists);
    items = [];
  };
  for (const part of flow) {
    const item = part.kind === 'text' ? part.item : undefined;
    if (part.kind === 'text' && item) {
      const children = tidyRuns(part.runs, report);
      if (!isBlankInlines(children)) items.push({ mark: item, children });
      continue;
    }
    endList();
    if (part.kind === 'picture') blocks.push(pastedPicture(part.source, captions.get(part)));
    else if (part.kind === 'table') blocks.push(...tableBlock(part, report));
    else blocks.push(...textBlock(part, levels.get(part), report));
  }
  endList();
  report.links = JSON.stringify(blocks).split('"type":"link"').length - 1;
  report.pictures = blocks.filter(({ type }) => type === 'pastedPicture').length;
  return blocks;
}

function textBlock(part: FlowText, level: 2 | 3 | 4 | undefined, report: PasteReport): PastedBlock[] {
  // A heading is set apart by its level; bold adds nothing to it.
  const children = tidyRuns(part.runs, report, level === undefined ? [] : ['bold']);
  if (isBlankInlines(children)) return [];
  if (level !== undefined) {
    report.headings += 1;
    return [{ type: 'heading', level, children }];
  }
  if (part.role === 'quote') return [{ type: 'quote', children }];
  if (isBoldLine(children)) report.maybeHeadings += 1;
  return [{ type: 'paragraph', children }];
}

const isBoldLine = (children: readonly Inline[]) =>
  children.every((node) => node.type === 'text' && node.marks?.includes('bold')) &&
  children.reduce((length, node) => length + (node.type === 'text' ? node.text.length : 0), 0) <= 120;

function tableBlock(table: FlowTable, report: PasteReport): PastedBlock[] {
  if (table.rows.length === 0) return [];
  report.tables += 1;
  const rows = table.rows.map((row) => ({
    cells: row.map(({ header, runs }) => ({
      header,
      children: tidyRuns(runs, report, header ? ['bold'] : []),
    })),
  }));
  const caption = tidyRuns(table.caption, report)
    .map((node) => (node.type === 'text' ? node.text : ' '))
    .join('')
    .trim();
  return [{ type: 'table', ...(caption && { caption }), rows }];
}
