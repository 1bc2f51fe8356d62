import { slugOf } from '#contract/text/slug.ts';
import { WORD_TYPE } from '#cms/media/sniff-type.ts';
import { number, words, type Doc } from './read.ts';

export const mediaFields = (doc: Doc) => (doc.type === 'file' ? fileFields(doc) : pictureFields(doc));

const pictureFields = (doc: Doc) => ({
  type: 'picture',
  hash: words(doc.hash),
  width: number(doc.width),
  height: number(doc.height),
  focus: { x: number(doc.focalX) ?? 50, y: number(doc.focalY) ?? 50 },
  alt: words(doc.alt),
  credit: words(doc.credit),
  color: words(doc.color),
});

const fileFields = (doc: Doc) => ({
  type: 'file',
  hash: words(doc.hash),
  title: words(doc.title),
  filename: downloadName(words(doc.title), doc.mimeType),
  size: number(doc.filesize),
  pages: number(doc.pageCount),
  text: words(doc.extractedText),
});

/** Named by its title: the name in the folder of originals is nobody else's business. */
const downloadName = (title: string | undefined, mimeType: unknown) =>
  title && `${slugOf(title, { fallback: 'tep' })}.${mimeType === WORD_TYPE ? 'docx' : 'pdf'}`;
