import type { Block, Body, BodyPicture, Inline, ListNode } from '#contract/body.ts';
import type { Kind } from '#contract/kinds.ts';
import { COLLECTION_OF, type CollectionKind } from '../kind-slugs.ts';
import { MARK_BITS, type LexicalNode, type LexicalState } from './lexical-node.ts';
import { CITE_MARK, TABLE_CAPTION_MARK } from './to-body.ts';

/** Gives Payload's id of a document; lets the seed translate the sample's own ids. */
export type IdOf = (kind: Kind, id: string) => string | number;

const element = { format: '', indent: 0, version: 1, direction: null } as const;

/**
 * A body as the editor's Lexical state, so that {@link toBody} gives the same body again.
 * Block and link ids are taken from the position: the same body always makes the same state.
 */
export function fromBody(body: Body, idOf: IdOf = (_, id) => id): LexicalState {
  const children = body.flatMap((block, index) => nodesOf(block, index, idOf));
  return { root: { ...element, type: 'root', children } };
}

function nodesOf(block: Block, index: number, idOf: IdOf): LexicalNode[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.children, idOf)];
    case 'heading':
      return [
        { ...element, type: 'heading', tag: `h${block.level}`, children: inlines(block.children, idOf) },
      ];
    case 'quote':
      return [
        { ...element, type: 'quote', children: inlines([...block.children, ...citeOf(block.cite)], idOf) },
      ];
    case 'list':
      return [list(block, idOf)];
    case 'table':
      return table(block, idOf);
    default:
      return [{ type: 'block', version: 2, format: '', fields: blockFields(block, index, idOf) }];
  }
}

type OwnBlock = Extract<Block, { type: 'picture' | 'gallery' | 'video' | 'document' | 'figures' }>;

function blockFields(block: OwnBlock, index: number, idOf: IdOf): Record<string, unknown> {
  const fields = { id: objectId(index), blockName: '', blockType: block.type };
  const rowId = (row: number) => objectId(index, row + 1);
  switch (block.type) {
    case 'picture':
      return { ...fields, ...picture(block, idOf) };
    case 'gallery':
      return {
        ...fields,
        pictures: block.pictures.map((p, row) => ({ id: rowId(row), ...picture(p, idOf) })),
      };
    case 'video':
      return {
        ...fields,
        url: block.url,
        title: block.title,
        media: block.media ? idOf('media', block.media) : null,
      };
    case 'document':
      return { ...fields, media: idOf('media', block.media), title: block.title };
    case 'figures':
      return {
        ...fields,
        items: block.items.map((item, row) => ({ id: rowId(row), ...item })),
        asOf: block.asOf ?? null,
      };
  }
}

function picture(shown: BodyPicture, idOf: IdOf) {
  return { media: idOf('media', shown.media), caption: shown.caption, credit: shown.credit ?? null };
}

const paragraph = (children: Inline[], idOf: IdOf): LexicalNode => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: inlines(children, idOf),
});

function inlines(nodes: readonly Inline[], idOf: IdOf): LexicalNode[] {
  return nodes.map((node) => {
    if (node.type === 'break') return { type: 'linebreak', version: 1 };
    if (node.type === 'text') return textNode(node.text, node.marks);
    return {
      ...element,
      type: 'link',
      version: 3,
      fields: linkFields(node, idOf),
      children: inlines(node.children, idOf),
    };
  });
}

function textNode(text: string, marks: readonly string[] = []): LexicalNode {
  const format = MARK_BITS.filter(([mark]) => marks.includes(mark)).reduce((bits, [, bit]) => bits | bit, 0);
  return { type: 'text', version: 1, text, format, mode: 'normal', style: '', detail: 0 };
}

function linkFields(link: Extract<Inline, { type: 'link' }>, idOf: IdOf) {
  if (!link.to) return { linkType: 'custom', url: link.href, newTab: false };
  const { kind, id } = link.to;
  const doc = { relationTo: COLLECTION_OF[kind as CollectionKind], value: idOf(kind, id) };
  return { linkType: 'internal', doc, newTab: false };
}

const citeOf = (cite: string | undefined): Inline[] =>
  cite ? [{ type: 'break' }, { type: 'text', text: CITE_MARK + cite }] : [];

function list(node: ListNode, idOf: IdOf): LexicalNode {
  const items = node.items.flatMap((item) => [
    ...(item.children.length > 0 ? [inlines(item.children, idOf)] : []),
    ...(item.sub ? [[list(item.sub, idOf)]] : []),
  ]);
  return {
    ...element,
    type: 'list',
    listType: node.ordered ? 'number' : 'bullet',
    tag: node.ordered ? 'ol' : 'ul',
    start: 1,
    children: items.map((children, i) => ({ ...element, type: 'listitem', value: i + 1, children })),
  };
}

function table(block: Extract<Block, { type: 'table' }>, idOf: IdOf): LexicalNode[] {
  const rows = block.rows.map((row) => ({
    ...element,
    type: 'tablerow',
    children: row.cells.map((cell) => ({
      ...element,
      type: 'tablecell',
      headerState: cell.header ? 1 : 0,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [paragraph(cell.children, idOf)],
    })),
  }));
  const caption: Inline[] = block.caption ? [{ type: 'text', text: TABLE_CAPTION_MARK + block.caption }] : [];
  return [
    ...(caption.length > 0 ? [paragraph(caption, idOf)] : []),
    { ...element, type: 'table', children: rows },
  ];
}

/** Payload names blocks and rows by 24 hexadecimal digits. */
function objectId(...place: number[]): string {
  return place
    .map((n) => n.toString(16).padStart(8, '0'))
    .join('')
    .padStart(24, '0');
}
