import { externalHref, type Inline, type Mark } from '#contract/body.ts';
import { PAGE_KINDS, type PageKind } from '#contract/kinds.ts';
import { normalizeRun } from '#cms/rich-text/normalize-run.ts';
import { kindOf } from '../kind-slugs.ts';
import { idOf } from '../relation.ts';
import { MARK_BITS, UnreadableBody, type LexicalNode } from './lexical-node.ts';

type Leaf = Exclude<Inline, { type: 'link' }>;

/**
 * Text, breaks and links of one block. Neighbours with the same marks become one node, so that the
 * same words always make the same bytes, and NFC holds across what the editor had cut in two.
 *
 * @throws {UnreadableBody} for a node that may not stand inside a line.
 */
export function inlinesToBody(nodes: readonly LexicalNode[], where: string): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'link' || node.type === 'autolink') inlines.push(...linkToBody(node, where));
    else inlines.push(leafToBody(node, where));
  }
  return tidy(inlines);
}

/** True if a reader would see nothing of it. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return inlines.every((node) => {
    if (node.type === 'break') return true;
    if (node.type === 'text') return node.text.trim() === '';
    return isBlank(node.children);
  });
}

function leafToBody(node: LexicalNode, where: string): Leaf {
  if (node.type === 'linebreak') return { type: 'break' };
  if (node.type === 'tab') return { type: 'text', text: ' ' };
  if (node.type !== 'text')
    throw new UnreadableBody(`${where}: “${node.type}” không đặt được trong dòng chữ.`);
  const marks = marksOf(node.format);
  const text = typeof node.text === 'string' ? node.text : '';
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

function marksOf(format: unknown): Mark[] {
  const bits = typeof format === 'number' ? format : 0;
  return MARK_BITS.filter(([, bit]) => (bits & bit) !== 0).map(([mark]) => mark);
}

function linkToBody(node: LexicalNode, where: string): Inline[] {
  const leaves = (node.children ?? []).map((child) => leafToBody(child, where));
  const children = tidy(leaves) as Leaf[];
  if (isBlank(children)) return children;
  const fields = (node.fields ?? {}) as Record<string, unknown>;
  if (fields.linkType === 'internal') {
    const to = targetOf(fields.doc);
    return to ? [{ type: 'link', to, children }] : children;
  }
  const href = typeof fields.url === 'string' ? fields.url.trim() : '';
  if (!externalHref.safeParse(href).success)
    throw new UnreadableBody(
      `${where}: liên kết “${href}” không hợp lệ. Hãy nhập địa chỉ đầy đủ, bắt đầu bằng https://.`,
    );
  return [{ type: 'link', href, children }];
}

/** Undefined where the document linked to is gone: the words stay, the link goes. */
function targetOf(doc: unknown): { kind: PageKind; id: string } | undefined {
  if (doc === null || typeof doc !== 'object') return undefined;
  const { relationTo, value } = doc as { relationTo?: unknown; value?: unknown };
  const kind = typeof relationTo === 'string' ? kindOf(relationTo) : undefined;
  const id = idOf(value);
  if (!id || !kind || !isPageKind(kind)) return undefined;
  return { kind, id };
}

function isPageKind(kind: string): kind is PageKind {
  return (PAGE_KINDS as readonly string[]).includes(kind);
}

function tidy(nodes: readonly Inline[]): Inline[] {
  const tidied: Inline[] = [];
  for (const node of nodes) {
    const last = tidied.at(-1);
    if (node.type === 'text' && last?.type === 'text' && sameMarks(node.marks, last.marks))
      tidied[tidied.length - 1] = { ...last, text: last.text + node.text };
    else tidied.push(node);
  }
  return tidied
    .map((node) => (node.type === 'text' ? { ...node, text: normalizeRun(node.text) } : node))
    .filter((node) => node.type !== 'text' || node.text !== '');
}

const sameMarks = (a: Mark[] = [], b: Mark[] = []) => a.join() === b.join();
