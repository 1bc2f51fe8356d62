import type { Mark } from '#contract/body.ts';
import type { FileFace } from '#contract/faces/media.ts';
import type { CitedPapers } from './citations.ts';
import type { Figure, Pictures } from './picture.ts';
import type { VideoView } from './video.ts';

/** What a text names and the site has: pictures and files by id, addresses by "kind:id". */
export interface Resources {
  pictures: Pictures;
  files: ReadonlyMap<string, FileFace>;
  links: ReadonlyMap<string, string>;
  /** Papers that the texts cite; absent where citations stay words. */
  cited?: CitedPapers;
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
