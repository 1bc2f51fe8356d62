import { LINKABLE } from '../linkable.ts';

/*
 * The closed schema of what Payload's editor may store: node types, what each may hold, and the
 * properties of each with their values. Lexical itself accepts unknown properties and passes them
 * on to whatever renders them, so everything that is not in these tables is refused on write.
 */

/** True if a value may stand in the property. */
export type Check = (value: unknown) => boolean;
export type Properties = Readonly<Record<string, Check>>;

export interface NodeRule {
  properties: Properties;
  /** Types of children; none if absent. */
  children?: readonly string[];
}

const integer = (least: number, most: number): Check => {
  return (v) => typeof v === 'number' && Number.isInteger(v) && v >= least && v <= most;
};
const oneOf = (...values: unknown[]): Check => {
  return (v) => values.includes(v);
};
const optional = (check: Check): Check => {
  return (v) => v === undefined || v === null || check(v);
};
const text = (most: number): Check => {
  return (v) => typeof v === 'string' && v.length <= most;
};
const number = (most: number): Check => {
  return (v) => typeof v === 'number' && v >= 0 && v <= most;
};
const rowId = optional((v) => typeof v === 'string' && /^[\w-]{1,64}$/u.test(v));
const reference: Check = (v) =>
  (typeof v === 'number' && Number.isSafeInteger(v) && v > 0) ||
  (typeof v === 'string' && /^[\w-]{1,64}$/u.test(v));

/** Styles that the editor itself leaves behind when text is pasted; nothing that could load or run. */
const style: Check = (v) => typeof v === 'string' && v.length <= 200 && !/[<>\\]|url|expression|@/iu.test(v);

const version = integer(0, 9);
const alignment = optional(oneOf('', 'left', 'start', 'center', 'right', 'end', 'justify'));

const element: Properties = {
  version,
  format: (v) => alignment(v) || v === 0,
  indent: optional(integer(0, 20)),
  direction: optional(oneOf('ltr', 'rtl')),
  textFormat: optional(integer(0, 4095)),
  textStyle: optional(style),
};

const leaf: Properties = {
  version,
  text: text(100_000),
  format: integer(0, 4095),
  mode: oneOf('normal', 'token', 'segmented'),
  style,
  detail: integer(0, 7),
};

const LEAVES = ['text', 'linebreak', 'tab'] as const;
const INLINES = [...LEAVES, 'link', 'autolink'] as const;

export const NODES: ReadonlyMap<string, NodeRule> = new Map<string, NodeRule>([
  ['root', { properties: element, children: ['paragraph', 'heading', 'quote', 'list', 'table', 'block'] }],
  ['paragraph', { properties: element, children: INLINES }],
  ['heading', { properties: { ...element, tag: oneOf('h2', 'h3', 'h4') }, children: INLINES }],
  ['quote', { properties: element, children: INLINES }],
  [
    'list',
    {
      properties: {
        ...element,
        listType: oneOf('bullet', 'number'),
        tag: oneOf('ul', 'ol'),
        start: integer(0, 100_000),
      },
      children: ['listitem'],
    },
  ],
  [
    'listitem',
    {
      properties: { ...element, value: integer(0, 100_000), checked: optional(oneOf(false)) },
      children: [...INLINES, 'list'],
    },
  ],
  ['link', { properties: { ...element, id: rowId, fields: () => true }, children: LEAVES }],
  ['autolink', { properties: { ...element, id: rowId, fields: () => true }, children: LEAVES }],
  ['text', { properties: leaf }],
  ['tab', { properties: leaf }],
  ['linebreak', { properties: { version } }],
  [
    'table',
    {
      properties: {
        ...element,
        colWidths: optional((v) => Array.isArray(v) && v.length <= 100 && v.every(number(10_000))),
        rowStriping: optional(oneOf(true, false)),
        frozenColumnCount: optional(integer(0, 100)),
        frozenRowCount: optional(integer(0, 100)),
      },
      children: ['tablerow'],
    },
  ],
  ['tablerow', { properties: { ...element, height: optional(number(10_000)) }, children: ['tablecell'] }],
  [
    'tablecell',
    {
      properties: {
        ...element,
        headerState: integer(0, 3),
        colSpan: optional(integer(1, 100)),
        rowSpan: optional(integer(1, 1000)),
        width: optional(number(10_000)),
        verticalAlign: optional(oneOf('top', 'middle', 'bottom')),
        backgroundColor: optional((v) => typeof v === 'string' && /^(#[0-9a-f]{3,8}|[a-z]{0,20})$/iu.test(v)),
      },
      children: ['paragraph', 'heading', 'quote', 'list'],
    },
  ],
  ['block', { properties: { version, format: alignment, fields: () => true } }],
]);

/** The fields of a link: either an address or a document of ours. The address has its own policy. */
export const LINK_FIELDS: Properties = {
  id: rowId,
  linkType: oneOf('custom', 'internal'),
  url: optional(text(2000)),
  doc: optional(() => true),
  newTab: optional(oneOf(true, false)),
};

export const LINK_DOC: Properties = {
  relationTo: oneOf(...LINKABLE),
  value: reference,
};

const own: Properties = { id: rowId, blockName: optional(text(200)), blockType: text(40) };
const pictureFields: Properties = {
  media: optional(reference),
  caption: optional(text(2000)),
  credit: optional(text(300)),
};

/** A list of rows inside a block, each with these fields. */
export interface RowsRule {
  rows: Properties;
}

/** The fields of each of the desk's blocks. A draft may leave any of them empty. */
export const BLOCKS: ReadonlyMap<string, Readonly<Record<string, Check | RowsRule>>> = new Map<
  string,
  Record<string, Check | RowsRule>
>([
  ['picture', { ...own, ...pictureFields }],
  ['gallery', { ...own, pictures: { rows: { id: rowId, ...pictureFields } } }],
  ['video', { ...own, url: optional(text(2000)), title: optional(text(500)), media: optional(reference) }],
  ['document', { ...own, media: optional(reference), title: optional(text(500)) }],
  [
    'figures',
    {
      ...own,
      items: { rows: { id: rowId, value: optional(text(100)), label: optional(text(300)) } },
      asOf: optional(text(200)),
    },
  ],
]);
