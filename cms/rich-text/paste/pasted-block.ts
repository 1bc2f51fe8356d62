import type { Block } from '#contract/body.ts';
import type { CaptionOfPicture } from './picture-captions.ts';

/** A picture where it stood in the source; it has no media document yet. */
export interface PastedPicture {
  type: 'pastedPicture';
  /** Its address in the source: data:, file:, https:, docx-image: */
  source: string;
  caption: string;
  credit?: string;
}

type TextBlock = Extract<Block, { type: 'paragraph' | 'heading' | 'list' | 'quote' | 'table' }>;

export type PastedBlock = TextBlock | PastedPicture;

/** A picture with the words that stood under it. */
export const pastedPicture = (source: string, words: CaptionOfPicture = { caption: '' }): PastedPicture => ({
  type: 'pastedPicture',
  source,
  ...words,
});

/** Whether the bytes of a picture came along with the text. */
export const bringsBytes = (source: string): boolean => /^data:image\/(?:jpe?g|png|webp)[;,]/iu.test(source);

/** "file:///C:/Users/…/anh%201.png" → "anh 1.png"; empty where the address names no file. */
export function pictureName(source: string): string {
  if (/^(?:data|blob|cid):/iu.test(source)) return '';
  const name = source.split(/[?#]/u)[0]!.split(/[\\/]/u).at(-1) ?? '';
  try {
    return decodeURIComponent(name).normalize('NFC').slice(0, 100);
  } catch (error) {
    if (error instanceof URIError) return name.slice(0, 100);
    throw error;
  }
}
