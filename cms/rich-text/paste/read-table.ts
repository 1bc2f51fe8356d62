import type { FlowCell, Run } from './flow.ts';
import { isBlankRuns } from './flow.ts';
import { FlowBuilder, type Place } from './flow-builder.ts';
import { elementsIn, textOf, type MarkupElement } from './markup.ts';
import type { Reader } from './reader.ts';

const MOST_COLUMNS = 40;
const LONGEST_CELL = 1500;

/**
 * Whether a table tells something by its rows and columns. Old portals set pages with tables: those
 * within tables, of one row or one column, with whole articles or headings in a cell.
 */
export function isDataTable(table: MarkupElement): boolean {
  const rows = rowsOf(table);
  const columns = rows.map((row) => cellsOf(row).length);
  if (rows.filter((row) => cellsOf(row).length > 0).length < 2) return false;
  if (Math.max(0, ...columns) < 2 || Math.max(...columns) > MOST_COLUMNS) return false;
  for (const element of elementsIn(table)) {
    if (element !== table && /^(?:table|h[1-6])$/u.test(element.name)) return false;
    if (isCell(element) && textOf(element).length > LONGEST_CELL) return false;
  }
  return rows.flatMap(cellsOf).filter((cell) => /[^\s\u00a0]/u.test(textOf(cell))).length >= 2;
}

/** Reads a table whose cells hold text and nothing else; what else stood in them follows the table. */
export function readTable(reader: Reader, table: MarkupElement, place: Place): void {
  const { builder, report } = reader;
  const caption = captionOf(reader, table, place);
  const moved: string[] = [];
  const head = new Set(table.children.filter(isNamed('thead')).flatMap((part) => part.children));
  const rows = rowsOf(table).map((row) => ({
    isHead: head.has(row),
    cells: cellsOf(row).map((cell) => readCell(reader, cell, place, moved)),
  }));
  const grid = squared(rows, report);
  const isHeaderRow = grid.some(({ cells }) => cells.some((cell) => cell.header))
    ? undefined
    : boldRow(grid[0]?.cells);
  if (isHeaderRow) for (const cell of grid[0]!.cells) cell.header = true;
  const filled = grid
    .filter(({ cells }) => cells.some((cell) => !isBlankRuns(cell.runs)))
    .map(({ cells }) => cells);
  report.headerRows += filled.filter((cells) => cells.every((cell) => cell.header)).length;
  builder.table({ kind: 'table', caption, rows: filled });
  for (const source of moved) builder.picture(source);
}

interface ReadCell extends FlowCell {
  across: number;
  down: number;
}

function readCell(reader: Reader, cell: MarkupElement, place: Place, moved: string[]): ReadCell {
  const builder = new FlowBuilder(reader.report);
  reader.readChildren({ ...reader, builder }, cell, { style: place.style, lists: [], role: 'paragraph' });
  const lines: Run[] = [];
  let isFlattened = false;
  for (const part of builder.end()) {
    if (part.kind === 'picture') moved.push(part.source);
    if (part.kind !== 'text') continue;
    if (lines.length > 0) lines.push('break');
    if (part.item) lines.push({ text: `${part.item.ordered ? part.item.marker : '•'} `, marks: [] });
    lines.push(...part.runs);
    isFlattened ||= part.item !== undefined;
  }
  if (isFlattened) reader.report.cellsFlattened += 1;
  const [across, down] = [span(cell.attributes['colspan']), span(cell.attributes['rowspan'])];
  return { header: cell.name === 'th', runs: lines, across, down };
}

const span = (given: string | undefined) =>
  Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(given ?? '1', 10) || 1));

/** Joined cells become cells of their own: the words stand in the first, the others are empty. */
function squared(
  rows: { isHead: boolean; cells: ReadCell[] }[],
  report: Reader['report'],
): { cells: FlowCell[] }[] {
  const taken = new Map<number, { left: number; header: boolean }>();
  const grid = rows.map(({ isHead, cells }) => {
    const line: FlowCell[] = [];
    const waiting = [...cells];
    while (line.length < MOST_COLUMNS) {
      const above = taken.get(line.length);
      if (above && above.left > 0) {
        above.left -= 1;
        line.push({ header: above.header, runs: [] });
        continue;
      }
      const cell = waiting.shift();
      if (!cell) break;
      if (cell.across > 1 || cell.down > 1) report.cellsSplit += 1;
      const header = cell.header || isHead;
      for (let column = 0; column < cell.across && line.length < MOST_COLUMNS; column += 1) {
        if (cell.down > 1) taken.set(line.length, { left: cell.down - 1, header });
        line.push({ header, runs: column === 0 ? cell.runs : [] });
      }
    }
    return { cells: line };
  });
  const width = Math.max(...grid.map(({ cells }) => cells.length));
  for (const { cells } of grid) while (cells.length < width) cells.push({ header: false, runs: [] });
  return grid;
}

/** Word has no header cells unless asked; writers make the first row bold. */
function boldRow(cells: FlowCell[] | undefined): boolean {
  if (!cells || cells.some((cell) => isBlankRuns(cell.runs))) return false;
  return cells.every((cell) =>
    cell.runs.every((run) => run === 'break' || run.text.trim() === '' || run.marks.includes('bold')),
  );
}

function captionOf(reader: Reader, table: MarkupElement, place: Place): Run[] {
  const caption = table.children.find(isNamed('caption'));
  if (!caption) return [];
  const builder = new FlowBuilder(reader.report);
  reader.readChildren({ ...reader, builder }, caption, { ...place, role: 'paragraph' });
  return builder
    .end()
    .flatMap((part, at) =>
      part.kind === 'text' ? [...(at > 0 ? (['break'] as const) : []), ...part.runs] : [],
    );
}

function isNamed(name: string) {
  return (node: MarkupElement | string): node is MarkupElement =>
    typeof node !== 'string' && node.name === name;
}

function rowsOf(table: MarkupElement): MarkupElement[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/u.test(child.name) ? child.children.filter(isNamed('tr')) : [];
  });
}

const isCell = ({ name }: MarkupElement) => name === 'td' || name === 'th';

function cellsOf(row: MarkupElement): MarkupElement[] {
  return row.children.filter((child): child is MarkupElement => typeof child !== 'string' && isCell(child));
}
