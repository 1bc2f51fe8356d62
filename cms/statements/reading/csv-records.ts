import { parse } from 'csv-parse/sync';
import type { SheetRecord } from './cell.ts';
import { MAX_COLUMNS } from './statement-limits.ts';

/** A quoted cell may run over this many lines; a quote that does not close by then is only a character. */
const MOST_LINES = 12;
const BATCH = 500;

/**
 * The rows of a CSV text. A stray quote or a row of another length harms no other row.
 * @param delimiter "," ";" "|" or a tab
 */
export function* csvRecords(text: string, delimiter: string): Generator<SheetRecord> {
  let batch: RawRecord[] = [];
  for (const raw of rawRecords(text, delimiter)) {
    batch.push(raw);
    if (batch.length < BATCH) continue;
    yield* parsed(batch, delimiter);
    batch = [];
  }
  yield* parsed(batch, delimiter);
}

interface RawRecord {
  line: number;
  text: string;
  /** Quotes in it are characters like any other. */
  literal: boolean;
}

/** Joins lines while a quoted cell is open. */
function* rawRecords(text: string, delimiter: string): Generator<RawRecord> {
  const lines = linesOf(text);
  const waiting: { line: number; text: string }[] = [];
  const next = () => waiting.shift() ?? lines.next().value;
  for (let first = next(); first; first = next()) {
    const taken = [first];
    let whole = first.text;
    while (isOpen(whole, delimiter) && taken.length < MOST_LINES) {
      const more = next();
      if (!more) break;
      taken.push(more);
      whole += `\n${more.text}`;
    }
    const literal = isOpen(whole, delimiter);
    if (literal) waiting.unshift(...taken.slice(1));
    const record = literal ? first.text : whole;
    if (record.trim() !== '') yield { line: first.line, text: record, literal };
  }
}

function* linesOf(text: string): Generator<{ line: number; text: string }, undefined> {
  const end = /\r\n|\n|\r/gu;
  let line = 1;
  let from = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield { line, text: text.slice(from, found.index) };
    from = end.lastIndex;
    line += 1;
  }
  if (from < text.length) yield { line, text: text.slice(from) };
  return undefined;
}

/** Whether a cell that began with a quote has not ended. */
function isOpen(text: string, delimiter: string): boolean {
  if (!text.includes('"')) return false;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (open) {
      if (text[at + 1] === '"') at += 1;
      else open = false;
    } else if (at === 0 || text[at - 1] === delimiter || text[at - 1] === '\n') open = true;
  }
  return open;
}

function parsed(batch: readonly RawRecord[], delimiter: string): SheetRecord[] {
  if (batch.length === 0) return [];
  const together = batch.some(({ literal }) => literal)
    ? undefined
    : tryParse(batch.map(({ text }) => text).join('\n'), delimiter, true);
  const rows =
    together?.length === batch.length
      ? together
      : batch.map(({ text, literal }) => alone(text, literal, delimiter));
  return batch.map(({ line }, i) => ({ line, cells: rows[i]!.slice(0, MAX_COLUMNS) }));
}

function alone(text: string, literal: boolean, delimiter: string): string[] {
  const rows = literal ? undefined : tryParse(text, delimiter, true);
  return (rows?.length === 1 ? rows : tryParse(text, delimiter, false))?.[0] ?? text.split(delimiter);
}

function tryParse(text: string, delimiter: string, quoted: boolean): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      quote: quoted ? '"' : null,
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) return undefined;
    throw error;
  }
}
