/** The types that the desk takes. */
export type AcceptedType = 'image/jpeg' | 'image/png' | 'image/webp' | FileType;
export type FileType = 'application/pdf' | typeof WORD_TYPE;

/** Of .docx alone. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type Sniffed = { mime: AcceptedType } | { unsupported: string };

const SIGNATURES: [AcceptedType, (head: Buffer) => boolean][] = [
  ['image/jpeg', (head) => starts(head, 'ffd8ff')],
  ['image/png', (head) => starts(head, '89504e470d0a1a0a')],
  ['image/webp', (head) => text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP'],
  // Readers search the first kilobyte for "%PDF-"; here it must come first, or the file is two things at once.
  ['application/pdf', (head) => text(head, 0, 5) === '%PDF-'],
  // Names of parts stand in an archive as they are; what it really is shows when it is read.
  [WORD_TYPE, (bytes) => starts(bytes, '504b0304') && bytes.includes('word/document.xml')],
];

/** What else people try to upload, named so that the refusal can say it. */
const OTHERS: [string, (head: Buffer) => boolean][] = [
  ['ảnh GIF', (head) => text(head, 0, 4) === 'GIF8'],
  ['ảnh HEIC/AVIF', (head) => text(head, 4, 8) === 'ftyp' && /^(avi|hei|hev|mif|msf)/u.test(text(head, 8, 12))],
  ['tệp video', (head) => text(head, 4, 8) === 'ftyp' || starts(head, '1a45dfa3')],
  ['ảnh TIFF', (head) => starts(head, '49492a00') || starts(head, '4d4d002a')],
  ['ảnh BMP', (head) => text(head, 0, 2) === 'BM'],
  ['tệp Word đời cũ (.doc), Excel, PowerPoint hoặc tệp nén', (head) => starts(head, '504b0304') || starts(head, 'd0cf11e0')],
  ['tệp nén', (head) => text(head, 0, 4) === 'Rar!' || starts(head, '377abcaf') || starts(head, '1f8b')],
  ['ảnh SVG', (head) => /<svg[\s>]/iu.test(markup(head))],
  ['trang HTML', (head) => /<(!doctype html|html|head|body|script)/iu.test(markup(head))],
  ['tệp XML', (head) => markup(head).trimStart().startsWith('<?xml')],
];

/** Says what a file is by its first bytes; its name and what the browser claims count for nothing. */
export function sniffType(bytes: Buffer): Sniffed {
  const mime = SIGNATURES.find(([, matches]) => matches(bytes))?.[0];
  if (mime) return { mime };
  return { unsupported: OTHERS.find(([, matches]) => matches(bytes))?.[0] ?? 'loại tệp này' };
}

const starts = (head: Buffer, hex: string) => head.subarray(0, hex.length / 2).toString('hex') === hex;
const text = (head: Buffer, from: number, to: number) => head.toString('latin1', from, to);

/** The first kilobytes as text, also of UTF-16, where every other byte is zero. */
const markup = (head: Buffer) => text(head, 0, 4096).replaceAll('\0', '');
