import type { Flow, FlowTable, FlowText, ItemMark, Run } from './flow.ts';
import { isBlankRuns } from './flow.ts';
import type { OpenList } from './html-lists.ts';
import type { PasteReport } from './paste-report.ts';
import { withoutConditionalComments } from './conditional-comments.ts';
import type { RunStyle } from './run-style.ts';

/** Where in the text the reader is. */
export interface Place {
  style: RunStyle;
  lists: readonly OpenList[];
  item?: ItemMark;
  href?: string;
  /** `framed`: in a table that holds one picture; what is written under it there is its caption. */
  role: FlowText['role'] | 'framed';
  level?: number;
  isPreformatted?: boolean;
}

/** Many times what one text may hold: what comes after would be cut anyway, and costs time. */
const MOST_BLOCKS = 20_000;

/** Puts runs together to blocks, as a reader meets them. */
export class FlowBuilder {
  readonly #flow: Flow[] = [];
  readonly #report: PasteReport;
  #open: FlowText | undefined;
  /** An item goes on after its first paragraph: by the mark that they share. */
  readonly #textOfItem = new Map<ItemMark, FlowText>();

  constructor(report: PasteReport) {
    this.#report = report;
  }

  text(data: string, place: Place): void {
    const words = withoutConditionalComments(data);
    if (words === '') return;
    if (!place.isPreformatted) return this.#push(words, place);
    for (const [at, line] of words.replace(/^\n/u, '').split(/\r?\n/u).entries()) {
      if (at > 0) this.lineBreak(place);
      if (line !== '') this.#push(line, place);
    }
  }

  lineBreak(place: Place): void {
    (this.#open ??= blockAt(place)).runs.push('break');
  }

  endBlock(): void {
    const block = this.#open;
    this.#open = undefined;
    if (!block) return;
    if (isBlankRuns(block.runs)) {
      if (block.runs.some((run) => run === 'break' || /[^\n\r\t ]/u.test(run.text)))
        this.#report.emptyParagraphs += 1;
      return;
    }
    const begun = block.item && this.#textOfItem.get(block.item);
    if (begun && begun === this.#flow.at(-1)) begun.runs.push('break', ...block.runs);
    else this.#add(block);
    if (block.item && !begun) this.#textOfItem.set(block.item, block);
  }

  picture(source: string): void {
    const { item, ...rest } =
      this.#open ?? blockAt({ style: { marks: new Set() }, lists: [], role: 'paragraph' });
    const goesOn = this.#open !== undefined;
    this.endBlock();
    this.#add({ kind: 'picture', source });
    if (goesOn) this.#open = { ...rest, ...(item && { item }), runs: [] };
  }

  table(table: FlowTable): void {
    this.endBlock();
    this.#add(table);
  }

  end(): Flow[] {
    this.endBlock();
    return this.#flow;
  }

  #add(block: Flow): void {
    if (this.#flow.length < MOST_BLOCKS) this.#flow.push(block);
    else this.#report.cutBlocks += 1;
  }

  #push(text: string, place: Place): void {
    const { style, href } = place;
    const run: Run = { text, marks: [...style.marks] };
    if (href !== undefined) run.href = href;
    if (style.encoding) run.encoding = style.encoding;
    if (style.isCapitals) run.isCapitals = true;
    (this.#open ??= blockAt(place)).runs.push(run);
  }
}

function blockAt({ item, role, level }: Place): FlowText {
  const block: FlowText = { kind: 'text', role: role === 'framed' ? 'caption' : role, runs: [] };
  if (item) return { ...block, role: 'paragraph', item };
  return level === undefined ? block : { ...block, level };
}
