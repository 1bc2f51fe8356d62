/** Where a text was copied from, as far as its markup tells. */
export type PasteSource = 'word' | 'word-online' | 'google-docs' | 'libreoffice' | 'web' | 'plain';

/** A picture whose bytes did not come along, or were refused. */
export interface PictureToUpload {
  /** Counted from one, in reading order. */
  number: number;
  /** The name of its file, where the source had one. */
  name: string;
}

/** What became of a pasted text: counts of what was kept, changed and left out. */
export interface PasteReport {
  source: PasteSource;
  headings: number;
  lists: number;
  tables: number;
  links: number;
  pictures: number;
  /** Of these, those that an editor has to upload. */
  picturesToUpload: PictureToUpload[];
  /** Fonts, colours, sizes and the program's own marks were there, and are gone. */
  formattingDropped: boolean;
  emptyParagraphs: number;
  hidden: number;
  /** Scripts, frames, forms and the like. */
  activeContent: number;
  trackedDeletions: number;
  comments: number;
  linksUnwrapped: number;
  linksDropped: string[];
  /** Cells that had been joined, and lists or pictures that stood in cells. */
  cellsSplit: number;
  cellsFlattened: number;
  headerRows: number;
  captions: number;
  typedBullets: number;
  /** Lists whose a), b) or 1.1 became plain numbers. */
  renumbered: number;
  /** Numbered lines that stay as typed words, because their list is interrupted or starts later. */
  numbersKept: number;
  /** Headings whose level had to change. */
  headingsMoved: number;
  /** Short bold lines that may be headings: for the editor to decide. */
  maybeHeadings: number;
  /** Blocks at the end that were left out because the text is too long. */
  cutBlocks: number;
  isFlattened: boolean;
}

/** A report of nothing yet. */
export const emptyReport = (source: PasteSource): PasteReport => ({
  source,
  headings: 0,
  lists: 0,
  tables: 0,
  links: 0,
  pictures: 0,
  picturesToUpload: [],
  formattingDropped: false,
  emptyParagraphs: 0,
  hidden: 0,
  activeContent: 0,
  trackedDeletions: 0,
  comments: 0,
  linksUnwrapped: 0,
  linksDropped: [],
  cellsSplit: 0,
  cellsFlattened: 0,
  headerRows: 0,
  captions: 0,
  typedBullets: 0,
  renumbered: 0,
  numbersKept: 0,
  headingsMoved: 0,
  maybeHeadings: 0,
  cutBlocks: 0,
  isFlattened: false,
});

/** Guesses the program from the marks that it leaves. */
export function sourceOf(html: string): PasteSource {
  const head = html.slice(0, 200_000);
  if (/docs-internal-guid/u.test(head)) return 'google-docs';
  if (/\bSCXW\d+|\bclass="[^"]*\bEOP\b/u.test(head)) return 'word-online';
  if (/LibreOffice|OpenOffice/u.test(head)) return 'libreoffice';
  if (/schemas-microsoft-com:office|\bMso[A-Z]\w+|\bmso-/u.test(head)) return 'word';
  return 'web';
}
