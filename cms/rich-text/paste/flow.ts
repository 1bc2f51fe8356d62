import type { Mark } from '#contract/body.ts';
import type { LegacyEncoding } from '#contract/text/legacy.ts';

/*
 * A pasted text between markup and nodes: blocks in reading order, their words still as they came,
 * since an old encoding can only be recognised before any clean-up.
 */

export interface TextRun {
  text: string;
  marks: readonly Mark[];
  href?: string;
  /** The old encoding that the font's name stands for, or that the text was found to be in. */
  encoding?: LegacyEncoding;
  /** Set in one of the old fonts that have capitals only (".VnTimeH"). */
  isCapitals?: boolean;
}

export type Run = TextRun | 'break';

/** What makes a block an item of a list. */
export interface ItemMark {
  /** Items with the same key are of one list. */
  key: string;
  /** From 0. */
  level: number;
  ordered: boolean;
  /** "2.", "a)", "•": as it stood before the words. */
  marker: string;
  /** What an ordered item's marker counts to. */
  number?: number;
}

export interface FlowText {
  kind: 'text';
  role: 'paragraph' | 'heading' | 'quote' | 'caption';
  /** Of a heading: 0 is the title of a document, 1 to 6 as in HTML. */
  level?: number;
  item?: ItemMark;
  runs: Run[];
}

export interface FlowPicture {
  kind: 'picture';
  /** The address in the source: data:, file:, https:, docx-image: */
  source: string;
}

export interface FlowCell {
  header: boolean;
  runs: Run[];
}

export interface FlowTable {
  kind: 'table';
  caption: Run[];
  rows: FlowCell[][];
}

export type Flow = FlowText | FlowPicture | FlowTable;

/** Every sequence of runs that is read as one text. */
export function* textsOf(flow: readonly Flow[]): Generator<Run[]> {
  for (const part of flow) {
    if (part.kind === 'text') yield part.runs;
    if (part.kind === 'table') {
      yield part.caption;
      for (const row of part.rows) for (const cell of row) yield cell.runs;
    }
  }
}

/** The words of runs, breaks as spaces. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run === 'break' ? ' ' : run.text)).join('');

/** Whether a reader would see nothing of it: NBSP, zero-width characters and the like are nothing; TCVN3's ư is. */
export const isBlankRuns = (runs: readonly Run[]): boolean =>
  runs.every(
    (run) =>
      run === 'break' ||
      !(
        run.encoding === 'tcvn3' ? /[\u00ad]|[^\s\p{Cf}\p{Cc}\p{Co}\p{M}]/u : /[^\s\p{Cf}\p{Cc}\p{Co}\p{M}]/u
      ).test(run.text),
  );
