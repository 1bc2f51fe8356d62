import { z } from 'zod';
import { PAGE_KINDS, type KINDS, type Reference } from './kinds.ts';

/*
 * The closed tree of rich text. What is not in here cannot be published: the desk refuses it
 * on write, the face refuses it on publish, and the site has no component for it.
 */

export const MARKS = ['bold', 'italic', 'underline', 'strike', 'sub', 'sup'] as const;

const id = z.string().min(1);

/** Only these may stand in an `href` that an editor typed; everything else is refused. */
export const externalHref = z
  .string()
  .regex(/^(https:\/\/|http:\/\/|mailto:|tel:)[^\s<>"'\\]+$/u, 'Địa chỉ liên kết không hợp lệ');

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(z.enum(MARKS)).optional(),
});

const lineBreak = z.strictObject({ type: z.literal('break') });

const link = z
  .strictObject({
    type: z.literal('link'),
    /** An address outside the site … */
    href: externalHref.optional(),
    /** … or a document of ours, resolved to its present address when the page is rendered. */
    to: z.strictObject({ kind: z.enum(PAGE_KINDS), id }).optional(),
    children: z.array(z.discriminatedUnion('type', [text, lineBreak])).min(1),
  })
  .refine((l) => (l.href === undefined) !== (l.to === undefined), 'Liên kết cần đúng một đích');

const inline = z.discriminatedUnion('type', [text, lineBreak, link]);
const inlines = z.array(inline);

/** A photograph in the text. The alternative text belongs to the media document, the caption to its use here. */
const picture = z.strictObject({
  media: id,
  caption: z.string().min(1),
  credit: z.string().optional(),
});

export interface ListNode {
  type: 'list';
  ordered: boolean;
  items: { children: Inline[]; sub?: ListNode }[];
}

const list: z.ZodType<ListNode> = z.lazy(() =>
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.strictObject({ children: inlines, sub: list.optional() })).min(1),
  }),
);

const block = z.union([
  z.strictObject({ type: z.literal('paragraph'), children: inlines.min(1) }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    children: inlines.min(1),
  }),
  list,
  z.strictObject({ type: z.literal('quote'), children: inlines.min(1), cite: z.string().optional() }),
  z.strictObject({
    type: z.literal('table'),
    caption: z.string().optional(),
    rows: z
      .array(
        z.strictObject({
          cells: z.array(z.strictObject({ header: z.boolean(), children: inlines })).min(1),
        }),
      )
      .min(1),
  }),
  z.strictObject({ type: z.literal('picture'), ...picture.shape }),
  z.strictObject({ type: z.literal('gallery'), pictures: z.array(picture).min(1) }),
  /** A video elsewhere, shown as a link: nothing is loaded from the other host. */
  z.strictObject({
    type: z.literal('video'),
    url: z.string().regex(/^https:\/\/[^\s<>"'\\]+$/u),
    title: z.string().min(1),
    media: id.optional(),
  }),
  z.strictObject({ type: z.literal('document'), media: id, title: z.string().min(1) }),
  /** "211 công trình · 165.214 cây xanh": numbers as words, since editors write them with their units. */
  z.strictObject({
    type: z.literal('figures'),
    items: z.array(z.strictObject({ value: z.string().min(1), label: z.string().min(1) })).min(1),
    asOf: z.string().optional(),
  }),
]);

export const bodySchema = z.array(block);

export type Mark = (typeof MARKS)[number];
export type Inline = z.infer<typeof inline>;
export type Block = z.infer<typeof block>;
export type Body = z.infer<typeof bodySchema>;
export type BodyPicture = z.infer<typeof picture>;

/** All documents that a body names, in reading order and without repetition: media shown, pages linked to. */
export function referencesOf(body: Body): Reference[] {
  const found = new Map<string, Reference>();
  const add = (kind: (typeof KINDS)[number], id: string) => found.set(`${kind}:${id}`, { kind, id });
  const readInlines = (nodes: Inline[]) => {
    for (const node of nodes) if (node.type === 'link' && node.to) add(node.to.kind, node.to.id);
  };
  const readList = (node: ListNode) => {
    for (const item of node.items) {
      readInlines(item.children);
      if (item.sub) readList(item.sub);
    }
  };
  for (const node of body) {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'quote':
        readInlines(node.children);
        break;
      case 'list':
        readList(node);
        break;
      case 'table':
        for (const row of node.rows) for (const cell of row.cells) readInlines(cell.children);
        break;
      case 'picture':
      case 'document':
        add('media', node.media);
        break;
      case 'gallery':
        for (const picture of node.pictures) add('media', picture.media);
        break;
      case 'video':
        if (node.media) add('media', node.media);
        break;
      case 'figures':
        break;
    }
  }
  return [...found.values()];
}

/** All words of a body, captions too, blocks parted by line feeds. */
export function plainText(body: Body): string {
  return body.map(blockText).filter(Boolean).join('\n');
}

/** The words of a text for summaries and for the search: without captions, whose pictures may have been taken down since. */
export const runningText = (body: Body): string =>
  plainText(body.filter(({ type }) => type !== 'picture' && type !== 'gallery'));

function blockText(node: Block): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(node.children);
    case 'list':
      return listText(node);
    case 'table':
      return node.rows.map((row) => row.cells.map((cell) => inlineText(cell.children)).join(' ')).join('\n');
    case 'picture':
      return node.caption;
    case 'gallery':
      return node.pictures.map((picture) => picture.caption).join('\n');
    case 'video':
    case 'document':
      return node.title;
    case 'figures':
      return node.items.map((item) => `${item.value} ${item.label}`).join('\n');
  }
}

function listText(node: ListNode): string {
  return node.items
    .map((item) => inlineText(item.children) + (item.sub ? `\n${listText(item.sub)}` : ''))
    .join('\n');
}

function inlineText(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'break') return ' ';
      return inlineText(node.children);
    })
    .join('');
}
