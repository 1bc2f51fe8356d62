import { type Block, type Body, type Inline, type ListNode, type Mark } from '#contract/body.ts';
import type { FileFace } from '#contract/faces/media.ts';
import { filePath } from '#contract/paths.ts';
import { fileSize } from './file-size.ts';
import { figureOf, shownView, type Figure, type Pictures } from './picture.ts';
import { videoAt, type VideoView } from './video.ts';

/** What a text names and the site has: pictures and files by id, addresses by "kind:id". */
export interface Resources {
  pictures: Pictures;
  files: ReadonlyMap<string, FileFace>;
  links: ReadonlyMap<string, string>;
}

export type InlineView =
  | { type: 'text'; text: string; marks: readonly Mark[]; /** Must stay on one line. */ whole?: true }
  | { type: 'break' }
  | { type: 'link'; href: string; external: boolean; children: InlineView[] };

export interface ListView {
  type: 'list';
  ordered: boolean;
  items: { children: InlineView[]; sub?: ListView }[];
}

export interface FileLink {
  href: string;
  title: string;
  /** "PDF, 12 trang, 1,2 MB"; pages where they are known. */
  note: string;
}

export type BlockView =
  | { type: 'paragraph'; children: InlineView[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: InlineView[] }
  | ListView
  | { type: 'quote'; children: InlineView[]; cite?: string }
  | { type: 'table'; caption?: string; head: InlineView[][]; rows: TableCell[][] }
  | { type: 'picture'; figure: Figure }
  | { type: 'gallery'; figures: Figure[] }
  | ({ type: 'video' } & VideoView)
  | ({ type: 'document' } & FileLink)
  | { type: 'figures'; items: { value: string; label: string }[]; asOf?: string };

export interface TableCell {
  header: boolean;
  children: InlineView[];
}

/**
 * A text ready to be shown: every name resolved. A link to a page that is not live becomes plain
 * words, a picture or file that is not live leaves no gap.
 */
export function bodyView(body: Body, resources: Resources, photosBy?: string): BlockView[] {
  return body.map((block) => blockView(block, resources, photosBy)).filter((view) => view !== undefined);
}

function blockView(block: Block, resources: Resources, photosBy?: string): BlockView | undefined {
  const inlines = (nodes: Inline[]) => inlineViews(nodes, resources.links);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, children: inlines(block.children) };
    case 'list':
      return listView(block, resources.links);
    case 'table':
      return tableView(block, inlines);
    case 'picture': {
      const figure = figureOf(block, resources.pictures, 'whole', photosBy);
      return figure && { type: 'picture', figure };
    }
    case 'gallery': {
      const figures = block.pictures.map((p) => figureOf(p, resources.pictures, 'card', photosBy));
      const live = figures.filter((figure) => figure !== undefined);
      return live.length > 0 ? { type: 'gallery', figures: live } : undefined;
    }
    case 'video': {
      const shown = block.media ? { media: block.media } : undefined;
      const poster = shownView(shown, resources.pictures, 'card');
      return { type: 'video', ...videoAt(block.url, block.title, poster) };
    }
    case 'document': {
      const link = fileLink(block, resources.files);
      return link && { type: 'document', ...link };
    }
    case 'figures':
      return block;
  }
}

/** A file of ours as a link, or undefined where it is not live. */
export function fileLink(
  attachment: { media: string; title: string },
  files: Resources['files'],
): FileLink | undefined {
  const file = files.get(attachment.media);
  return file && { href: filePath(file), title: attachment.title, note: fileNote(file) };
}

/** "PDF, 12 trang, 1,2 MB" */
function fileNote({ filename, pages, size }: FileFace): string {
  const type = filename.endsWith('.docx') ? 'Word' : 'PDF';
  return [type, ...(pages ? [`${pages} trang`] : []), fileSize(size)].join(', ');
}

function inlineViews(nodes: Inline[], links: Resources['links']): InlineView[] {
  return nodes.flatMap((node): InlineView[] => {
    if (node.type === 'text') return wordViews(node.text, node.marks ?? []);
    if (node.type === 'break') return [node];
    const children = inlineViews(node.children, links);
    const href = node.to ? links.get(`${node.to.kind}:${node.to.id}`) : node.href;
    return href ? [{ type: 'link', href, external: !node.to, children }] : children;
  });
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

function listView(list: ListNode, links: Resources['links']): ListView {
  return {
    type: 'list',
    ordered: list.ordered,
    items: list.items.map((item) => ({
      children: inlineViews(item.children, links),
      sub: item.sub && listView(item.sub, links),
    })),
  };
}

type TableBlock = Extract<Block, { type: 'table' }>;

/** The first row heads the columns when all its cells are headers. */
function tableView(table: TableBlock, inlines: (nodes: Inline[]) => InlineView[]): BlockView {
  const rows = table.rows.map((row) =>
    row.cells.map((cell) => ({ header: cell.header, children: inlines(cell.children) })),
  );
  const headed = rows.length > 1 && rows[0]!.every((cell) => cell.header);
  return {
    type: 'table',
    caption: table.caption,
    head: headed ? rows[0]!.map((cell) => cell.children) : [],
    rows: headed ? rows.slice(1) : rows,
  };
}
