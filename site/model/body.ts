import type { Block, Body, Inline, ListNode } from '#contract/body.ts';
import type { FileFace } from '#contract/faces/media.ts';
import { filePath } from '#contract/paths.ts';
import type { BlockView, FileLink, InlineView, ListView, Resources } from './block-view.ts';
import { fileSize } from './file-size.ts';
import { inlineViews } from './inlines.ts';
import { figureOf, shownView } from './picture.ts';
import { videoAt } from './video.ts';

/**
 * A text ready to be shown: every name resolved. A link to a page that is not live becomes plain
 * words, a picture or file that is not live leaves no gap.
 */
export function bodyView(body: Body, resources: Resources, photosBy?: string): BlockView[] {
  return body.map((block) => blockView(block, resources, photosBy)).filter((view) => view !== undefined);
}

function blockView(block: Block, resources: Resources, photosBy?: string): BlockView | undefined {
  const inlines = (nodes: Inline[]) => inlineViews(nodes, resources);
  switch (block.type) {
    case 'heading':
      return { ...block, children: inlineViews(block.children, { links: resources.links }) };
    case 'paragraph':
    case 'quote':
      return { ...block, children: inlines(block.children) };
    case 'list':
      return listView(block, resources);
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

/** "PDF, 12 trang, 1,2 MB"; "PDF là bản scan, …" where no one who listens can read it. */
function fileNote({ filename, pages, size, text }: FileFace): string {
  const type = filename.endsWith('.docx') ? 'Word' : 'PDF';
  const isScan = pages !== undefined && text === undefined;
  return [isScan ? `${type} là bản scan` : type, ...(pages ? [`${pages} trang`] : []), fileSize(size)].join(
    ', ',
  );
}

function listView(list: ListNode, resources: Resources): ListView {
  return {
    type: 'list',
    ordered: list.ordered,
    items: list.items.map((item) => ({
      children: inlineViews(item.children, resources),
      sub: item.sub && listView(item.sub, resources),
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
