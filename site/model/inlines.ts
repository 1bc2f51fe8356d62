import type { Inline, Mark } from '#contract/body.ts';
import { citationsIn } from '#contract/text/document-citations.ts';
import type { InlineView, Resources } from './block-view.ts';
import { linkOfCitation, type CitedPapers } from './citations.ts';

type TextNode = Extract<Inline, { type: 'text' }>;
type Named = Pick<Resources, 'links' | 'cited'>;

/** The words of a block. Papers that they cite become links where `cited` is given. */
export function inlineViews(nodes: Inline[], named: Named): InlineView[] {
  return nodes.flatMap((node, at): InlineView[] => {
    if (node.type === 'text') return citedViews(node, nodes.slice(at + 1), named.cited);
    if (node.type === 'break') return [node];
    const href = node.to ? named.links.get(`${node.to.kind}:${node.to.id}`) : node.href;
    if (!href) return inlineViews(node.children, named);
    const children = inlineViews(node.children, { links: named.links });
    return [{ type: 'link', href, external: !node.to, children }];
  });
}

function citedViews(
  { text, marks = [] }: TextNode,
  following: readonly Inline[],
  cited: CitedPapers | undefined,
): InlineView[] {
  if (!cited || cited.papers.size === 0) return wordViews(text, marks);
  const line = text.normalize('NFC');
  const views: InlineView[] = [];
  let done = 0;
  for (const citation of citationsIn(line, wordsOf(following))) {
    const href = linkOfCitation(citation, cited);
    if (!href) continue;
    const { start, end } = citation;
    const children: InlineView[] = [{ type: 'text', text: line.slice(start, end), marks, whole: true }];
    views.push(...wordViews(line.slice(done, start), marks), {
      type: 'link',
      href,
      external: false,
      children,
    });
    done = end;
  }
  return [...views, ...wordViews(line.slice(done), marks)];
}

/** Up to the first link or line break. */
function wordsOf(nodes: readonly Inline[]): string {
  const end = nodes.findIndex(({ type }) => type !== 'text');
  const texts = end < 0 ? nodes : nodes.slice(0, end);
  return texts
    .map((node) => (node.type === 'text' ? node.text : ''))
    .join('')
    .normalize('NFC');
}

/** "42-NQ/TW", "367-QĐ/TWĐTN-VP": browsers would break them at the hyphen. */
const NUMBER = /(?<![\p{L}\p{N}])(\d{1,5}-[\p{Lu}\d]{1,6}(?:[/-][\p{Lu}\d]{1,8}){0,3})(?![\p{L}\p{N}])/u;

function wordViews(text: string, marks: readonly Mark[]): InlineView[] {
  return text
    .split(NUMBER)
    .map((part, at): InlineView => ({
      type: 'text',
      text: part,
      marks,
      ...(at % 2 === 1 && { whole: true }),
    }))
    .filter((view) => view.type !== 'text' || view.text !== '');
}
