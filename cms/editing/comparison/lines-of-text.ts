import { isData } from './compared-fields.ts';
import type { Line, Reference } from './line.ts';

type Node = Record<string, unknown>;

const HEADING = /^h([1-6])$/u;
/** What a block of each type is called. */
const BLOCKS: Readonly<Record<string, string>> = {
  picture: 'Ảnh',
  gallery: 'Chùm ảnh',
  video: 'Video',
  document: 'Tài liệu',
  figures: 'Con số',
};
/** Properties of a block that name what is not to be read. */
const UNREAD = new Set(['id', 'blockType', 'blockName', 'media', 'poster', 'type', 'version', 'format']);

/** A rich text as the paragraphs that a reader sees; pictures by their captions. */
export function linesOfText(state: unknown): Line[] {
  const root = isData(state) && isData(state['root']) ? state['root'] : undefined;
  return root ? childrenOf(root).flatMap((node) => linesOf(node, '')) : [];
}

function linesOf(node: Node, inside: string): Line[] {
  switch (node['type']) {
    case 'heading':
      return worded(node, `Tiêu đề ${HEADING.exec(String(node['tag']))?.[1] ?? ''}`.trim());
    case 'quote':
      return worded(node, 'Trích dẫn');
    case 'list':
      return childrenOf(node).flatMap((item, i) =>
        linesOf(item, node['listType'] === 'number' ? `${i + 1}.` : '•'),
      );
    case 'listitem':
      return itemLines(node, inside);
    case 'table':
      return childrenOf(node).map((row) => ({ text: childrenOf(row).map(textOf).join(' | '), kind: 'Bảng' }));
    case 'horizontalrule':
      return [{ text: '―――', kind: 'Đường kẻ' }];
    case 'block':
      return [blockLine(node['fields'])];
    case 'upload':
      return [{ text: '', kind: 'Ảnh', references: [media(node['value'])] }];
    default:
      return worded(node, inside);
  }
}

/** The words of an item, then the lists within it. */
function itemLines(item: Node, bullet: string): Line[] {
  const isList = (node: Node) => node['type'] === 'list';
  const own = { ...item, children: childrenOf(item).filter((node) => !isList(node)) };
  const inner = childrenOf(item).filter(isList);
  return [...worded(own, bullet), ...inner.flatMap((list) => linesOf(list, ''))];
}

function worded(node: Node, kind: string): Line[] {
  const text = textOf(node).trim();
  if (text === '') return [];
  return [kind === '' ? { text } : { text, kind }];
}

/** The words within a node; where a link leads is part of what it says. */
function textOf(node: Node): string {
  if (node['type'] === 'linebreak') return ' ';
  if (typeof node['text'] === 'string') return node['text'];
  const words = childrenOf(node).map(textOf).join('');
  if (node['type'] !== 'link' && node['type'] !== 'autolink') return words;
  const url = isData(node['fields']) ? node['fields']['url'] : undefined;
  return typeof url === 'string' && url !== words ? `${words} (${url})` : words;
}

function blockLine(fields: unknown): Line {
  const block = isData(fields) ? fields : {};
  const type = typeof block['blockType'] === 'string' ? block['blockType'] : '';
  const references = mediaWithin(block);
  return {
    text: wordsWithin(block).join(' · '),
    kind: BLOCKS[type] ?? type,
    ...(references.length > 0 && { references }),
  };
}

function wordsWithin(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(wordsWithin);
  if (!isData(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (UNREAD.has(key) ? [] : wordsWithin(inner)));
}

function mediaWithin(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(mediaWithin);
  if (!isData(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'media' && key !== 'poster') return mediaWithin(inner);
    return inner === null || inner === undefined ? [] : [media(inner)];
  });
}

const media = (value: unknown): Reference => ({
  collection: 'media',
  id: String(isData(value) ? value['id'] : value),
});

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node['children']) ? node['children'].filter(isData) : [];
