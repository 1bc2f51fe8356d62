import {
  $getSelection,
  isDOMNode,
  isSelectionCapturedInDecoratorInput,
  type BaseSelection,
} from '@payloadcms/richtext-lexical/lexical';
import { cleanPaste, type CleanPaste, type Pasted } from '#cms/rich-text/paste/clean-paste.ts';
import { emptyReport } from '#cms/rich-text/paste/paste-report.ts';
import { pastedPicture } from '#cms/rich-text/paste/pasted-block.ts';

export interface ReadClipboard {
  /** A fresh result each time: inserting it fills in its report. */
  clean(convert: boolean): CleanPaste;
  /** Pictures whose bytes are in the clipboard, in the order of the blocks that wait for them. */
  files: File[];
  /** Where the editor's cursor is now. */
  selection: BaseSelection | null;
}

/**
 * What a paste brings, if it is ours to handle: nothing copied within the editor, whose nodes come along
 * as they are, and nothing pasted into a field of a block.
 */
export function readClipboard(event: ClipboardEvent | InputEvent | KeyboardEvent): ReadClipboard | undefined {
  const data =
    'clipboardData' in event ? event.clipboardData : 'dataTransfer' in event ? event.dataTransfer : null;
  if (!data || (isDOMNode(event.target) && isSelectionCapturedInDecoratorInput(event.target)))
    return undefined;
  if (data.getData('application/x-lexical-editor') !== '') return undefined;
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
  const pictures = [...data.files].filter(({ type }) => type.startsWith('image/'));
  const selection = $getSelection()?.clone() ?? null;
  if (pictures.length > 0 && !hasWords(html, text)) {
    return { clean: () => picturesOnly(pictures), files: pictures, selection };
  }
  if (html === '' && text === '') return undefined;
  const pasted: Pasted = html === '' ? { text } : { html };
  return { clean: (convert) => cleanPaste(pasted, { convert }), files: [], selection };
}

/** A picture copied from a page brings an `<img>` beside its bytes. */
function hasWords(html: string, text: string): boolean {
  if (html === '') return text.trim() !== '';
  return cleanPaste({ html }).blocks.some(({ type }) => type !== 'pastedPicture');
}

function picturesOnly(files: readonly File[]): CleanPaste {
  const report = emptyReport('plain');
  report.pictures = files.length;
  return {
    blocks: files.map(({ type }) =>
      pastedPicture(`data:${type === 'image/jpeg' || type === 'image/webp' ? type : 'image/png'};,`),
    ),
    report,
  };
}
