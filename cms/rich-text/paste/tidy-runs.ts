import { MARKS, type Inline, type Mark } from '#contract/body.ts';
import { normalizeRun } from '#cms/rich-text/normalize-run.ts';
import { cleanLink } from './clean-link.ts';
import type { Run, TextRun } from './flow.ts';
import type { PasteReport } from './paste-report.ts';

type Text = Extract<Inline, { type: 'text' }>;
type Leaf = Exclude<Inline, { type: 'link' }>;

/** Our closed schema lets one text node hold 100,000 characters. */
const LONGEST_TEXT = 50_000;

/**
 * Characters of fonts of pictures (Wingdings, Symbol), boxes in any other font; and what has no width,
 * which would part spaces that belong together.
 */
const UNSEEN =
  /[\ue000-\uf8ff\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\u061c\u180e\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Runs as the words of one block: spaces as a browser shows them, one spelling, neighbours of the same
 * look as one, addresses that may stand in a text. Breaks at either end are gone.
 */
export function tidyRuns(runs: readonly Run[], report: PasteReport, without: readonly Mark[] = []): Inline[] {
  const leaves = merged(
    spaced(withMarksOnLetters(runs.map((run) => (run === 'break' ? run : plainRun(run, without))))),
  );
  const inlines: Inline[] = [];
  for (const { leaf, href } of leaves) {
    const link = href === undefined ? undefined : linkOf(href, report);
    const last = inlines.at(-1);
    if (link === undefined) inlines.push(...pieces(leaf));
    else if (last?.type === 'link' && last.href === link)
      last.children.push(...pieces(withoutUnderline(leaf)));
    else inlines.push({ type: 'link', href: link, children: pieces(withoutUnderline(leaf)) });
  }
  return trimmed(joined(inlines.flatMap(spacesOutside)));
}

function plainRun(run: TextRun, without: readonly Mark[]): TextRun {
  // TCVN3's ư is the soft hyphen.
  const text = run.text.replace(UNSEEN, (sign) => (run.encoding && sign === '\u00ad' ? sign : ''));
  return { ...run, text, marks: MARKS.filter((mark) => run.marks.includes(mark) && !without.includes(mark)) };
}

/** A tone mark that was cut off its letter by a change of font goes back to it; one without a letter goes. */
function withMarksOnLetters(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const text = run === 'break' || run.text === '' ? undefined : run.text.replace(/(\s)\p{M}+/gu, '$1');
    if (run === 'break' || text === undefined) {
      if (run === 'break') result.push(run);
      continue;
    }
    const marks = /^\p{M}*/u.exec(text)![0];
    const last = result.at(-1);
    if (marks !== '' && last !== undefined && last !== 'break' && /\S$/u.test(last.text))
      result[result.length - 1] = { ...last, text: last.text + marks };
    if (text.length > marks.length) result.push({ ...run, text: text.slice(marks.length) });
  }
  return result;
}

/** White space collapses across runs, and beside breaks there is none. */
function spaced(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let isAfterSpace = true;
  for (const run of runs) {
    if (run === 'break') {
      trimEnd(result);
      result.push(run);
      isAfterSpace = true;
      continue;
    }
    const text = run.text.replace(/[\s\u0085]+/gu, ' ');
    const kept: string = isAfterSpace ? text.replace(/^ /u, '') : text;
    if (kept === '') continue;
    isAfterSpace = kept.endsWith(' ');
    result.push({ ...run, text: kept });
  }
  trimEnd(result);
  return result;
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last === undefined || last === 'break' || !last.text.endsWith(' ')) return;
  const text = last.text.slice(0, -1);
  if (text === '') runs.pop();
  else runs[runs.length - 1] = { ...last, text };
}

interface LinkedLeaf {
  leaf: Leaf;
  href?: string;
}

function merged(runs: readonly Run[]): LinkedLeaf[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run !== 'break' && last !== undefined && last !== 'break' && isSameLook(run, last)) {
      result[result.length - 1] = { ...last, text: last.text + run.text };
    } else result.push(run);
  }
  return result.flatMap(leafOf);
}

function leafOf(run: Run): LinkedLeaf[] {
  if (run === 'break') return [{ leaf: { type: 'break' } }];
  // What stays in its old encoding keeps its letters: normalising would rewrite some of them.
  const text = run.encoding
    ? run.text.replace(/(?!\u00ad)[\p{Cc}\p{Cs}\p{Cf}]/gu, '')
    : normalizeRun(run.text);
  if (text === '') return [];
  const leaf: Text =
    run.marks.length > 0 ? { type: 'text', text, marks: [...run.marks] } : { type: 'text', text };
  return [{ leaf, href: run.href }];
}

const isSameLook = (a: TextRun, b: TextRun) =>
  a.marks.join() === b.marks.join() && a.href === b.href && a.encoding === b.encoding;

function linkOf(href: string, report: PasteReport): string | undefined {
  const clean = cleanLink(href);
  if (clean === undefined) return undefined;
  if ('problem' in clean) {
    if (!report.linksDropped.includes(clean.problem) && report.linksDropped.length < 20)
      report.linksDropped.push(clean.problem);
    return undefined;
  }
  if (clean.isUnwrapped) report.linksUnwrapped += 1;
  return clean.href;
}

/** A link looks like one already. */
function withoutUnderline(leaf: Leaf): Leaf {
  if (leaf.type === 'break' || !leaf.marks?.includes('underline')) return leaf;
  const { marks, ...rest } = leaf;
  const others = marks.filter((mark) => mark !== 'underline');
  return others.length > 0 ? { ...rest, marks: others } : rest;
}

function pieces(leaf: Leaf): Leaf[] {
  if (leaf.type === 'break' || leaf.text.length <= LONGEST_TEXT) return [leaf];
  const found: Leaf[] = [];
  for (let from = 0; from < leaf.text.length;) {
    let to = Math.min(leaf.text.length, from + LONGEST_TEXT);
    if (to < leaf.text.length) to = Math.max(leaf.text.lastIndexOf(' ', to), from + 40_000);
    if (found.length > 0) found.push({ type: 'break' });
    const text = leaf.text.slice(from, to).trim().toWellFormed();
    if (text !== '') found.push({ ...leaf, text });
    from = to;
  }
  return found;
}

/** "<a>word </a>next" → "<a>word</a> next"; a link of spaces is none. */
function spacesOutside(inline: Inline): Inline[] {
  if (inline.type !== 'link') return [inline];
  const children = trimmed(joined(inline.children)) as Leaf[];
  const [first, last] = [inline.children[0], inline.children.at(-1)];
  const space = (leaf: Leaf | undefined, edge: RegExp): Inline[] =>
    leaf?.type === 'text' && edge.test(leaf.text) ? [{ type: 'text', text: ' ' }] : [];
  if (children.length === 0) return [{ type: 'text', text: ' ' }];
  return [...space(first, /^ /u), { ...inline, children }, ...space(last, / $/u)];
}

/** Neighbours that have become alike, after links have been dropped or trimmed, are one again. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (
      inline.type === 'text' &&
      last?.type === 'text' &&
      (inline.marks ?? []).join() === (last.marks ?? []).join()
    ) {
      if (last.text.length + inline.text.length <= LONGEST_TEXT) {
        result[result.length - 1] = { ...last, text: (last.text + inline.text).replace(/ {2,}/gu, ' ') };
        continue;
      }
    }
    if (inline.type === 'text' && inline.text === ' ' && last?.type === 'text' && last.text.endsWith(' '))
      continue;
    result.push(inline);
  }
  return result;
}

/** Without spaces and breaks at either end. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const result = [...inlines];
  for (let first = result[0]; first; first = result[0]) {
    if (first.type === 'link') break;
    const text = first.type === 'break' ? '' : first.text.replace(/^ +/u, '');
    if (text !== '' && first.type === 'text') {
      result[0] = { ...first, text };
      break;
    }
    result.shift();
  }
  for (let last = result.at(-1); last; last = result.at(-1)) {
    if (last.type === 'link') break;
    const text = last.type === 'break' ? '' : last.text.replace(/ +$/u, '');
    if (text !== '' && last.type === 'text') {
      result[result.length - 1] = { ...last, text };
      break;
    }
    result.pop();
  }
  return result;
}
