import { Parser } from 'htmlparser2';

export interface MarkupElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: MarkupNode[];
}
export type MarkupNode = MarkupElement | string;

export interface Markup {
  root: MarkupElement;
  /** What stood in `<style>`: Word says there what its lists look like. */
  css: string;
  /** True if it was nested too deep to be a document; then `root` holds its bare words. */
  isFlattened: boolean;
}

/**
 * No document nests deeper. The parser's own stack costs the square of its depth, and what reads the
 * tree is recursive.
 */
const MAX_DEPTH = 256;
const MAX_CSS = 400_000;

class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/** Reads HTML of any quality. Comments, conditional ones among them, are gone; scripts are left for the reader to skip. */
export function parseMarkup(html: string): Markup {
  try {
    return { ...parsed(html), isFlattened: false };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { root: { name: 'body', attributes: {}, children: bareWords(html) }, css: '', isFlattened: true };
  }
}

function parsed(html: string): { root: MarkupElement; css: string } {
  const root: MarkupElement = { name: 'body', attributes: {}, children: [] };
  const open = [root];
  const css: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      if (open.push(element) > MAX_DEPTH) throw new TooDeep();
    },
    onclosetag() {
      open.pop();
    },
    ontext(data) {
      const parent = open.at(-1)!;
      if (parent.name === 'style') css.push(data);
      else addText(parent.children, data);
    },
  });
  parser.end(html);
  return { root, css: css.join('\n').slice(0, MAX_CSS) };
}

function addText(children: MarkupNode[], data: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + data;
  else children.push(data);
}

/** The text between tags, each piece a line; entities stay as they are. Costs its length and no more. */
function bareWords(html: string): MarkupNode[] {
  const lines: MarkupNode[] = [];
  let from = 0;
  while (from < html.length) {
    const tag = html.indexOf('<', from);
    const words = html.slice(from, tag < 0 ? html.length : tag);
    if (/\S/u.test(words)) lines.push({ name: 'p', attributes: {}, children: [words] });
    if (tag < 0) break;
    const end = html.indexOf('>', tag);
    if (end < 0) break;
    from = end + 1;
  }
  return lines;
}

/** All text within, as it stands in the markup. */
export function textOf(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** Every element within, itself included, in document order. */
export function* elementsIn(element: MarkupElement): Generator<MarkupElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (const child of next.children.toReversed()) if (typeof child !== 'string') waiting.push(child);
  }
}
