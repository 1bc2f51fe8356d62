import { inflateSync } from 'node:zlib';
import { UploadRefused } from './upload-refused.ts';

/*
 * Looks for what makes a PDF more than paper: scripts, actions on opening, programs, attachments.
 *
 * What it sees: every name in the file's plain parts, also hex-escaped (/J#61vaScript), and in
 * object streams compressed by Flate, the one way in which producers do it. A file whose object
 * streams it cannot read (another filter, a predictor, encryption, too large) is refused.
 *
 * What it does not see: names inside page contents and pictures (readers run nothing there), and
 * links to addresses (/URI), which stay allowed. Objects in a compressed stream that leaves out its
 * type (/ObjStm) are not seen either; the specification demands the type, lenient readers may not.
 */

const DANGERS: Record<string, string> = {
  JavaScript: 'mã lệnh JavaScript',
  Rendition: 'mã lệnh hoặc phim nhúng',
  OpenAction: 'lệnh tự chạy khi mở',
  Launch: 'lệnh chạy chương trình',
  EmbeddedFile: 'tệp đính kèm bên trong',
  EmbeddedFiles: 'tệp đính kèm bên trong',
  RichMedia: 'phim hoặc Flash nhúng',
  SubmitForm: 'biểu mẫu tự gửi đi',
  ImportData: 'lệnh nạp dữ liệu',
  XFA: 'biểu mẫu XFA',
};

/** All object streams together; a real one has some hundred KB. */
const MAX_INFLATED = 40 * 1024 * 1024;

const NAME = /\/([^\s()<>[\]{}/%\0]+)/gu;
const OBJECT_STREAM = /\/ObjStm[^\0]{0,400}?stream\r?\n/gu;

/**
 * Reads a PDF's structure.
 * @throws {UploadRefused} if it is cut off, locked, unreadable, or holds anything but paper.
 */
export function refuseActivePdf(bytes: Buffer): void {
  const end = bytes.subarray(-1024).toString('latin1');
  if (!end.includes('startxref') || !end.includes('%%EOF')) throw new UploadRefused('brokenPdf');
  const plain = bytes.toString('latin1');
  if (namesIn(plain).has('Encrypt')) throw new UploadRefused('lockedPdf');
  const parts = [plain, ...objectStreams(plain, bytes)];
  const found = new Set(parts.flatMap(dangersIn));
  if (found.size > 0) throw new UploadRefused('activePdf', [...found].join(', '));
}

function dangersIn(part: string): string[] {
  const names = namesIn(part);
  if (names.has('OpenAction') && opensAtPlaceOnly(part)) names.delete('OpenAction');
  return Object.keys(DANGERS).flatMap((name) => (names.has(name) ? [DANGERS[name]!] : []));
}

/** "/OpenAction [3 0 R /Fit]" is where the page is shown, not an action; LibreOffice writes it into every file. */
function opensAtPlaceOnly(part: string): boolean {
  const plainOnes = part.match(/\/OpenAction\s*\[\s*\d+\s+\d+\s+R\s*\//gu)?.length ?? 0;
  const all = [...part.matchAll(NAME)].filter(([, name]) => unescaped(name!) === 'OpenAction').length;
  return plainOnes === all;
}

function namesIn(part: string): Set<string> {
  return new Set(Array.from(part.matchAll(NAME), ([, name]) => unescaped(name!)));
}

/** "J#61vaScript" → "JavaScript" (ISO 32000-1, 7.3.5). */
function unescaped(name: string): string {
  if (!name.includes('#')) return name;
  return name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** What the compressed object streams hold: newer PDFs keep their catalogue there. */
function objectStreams(plain: string, bytes: Buffer): string[] {
  const plainNames = plain.replace(NAME, (_, name: string) => `/${unescaped(name)}`);
  // Escaping a name of the stream's own dictionary has no honest use, and would shift all positions.
  if (count(plainNames, '/ObjStm') !== count(plain, '/ObjStm')) throw new UploadRefused('opaquePdf');
  let left = MAX_INFLATED;
  return dictionariesOfObjectStreams(plain).map(({ dictionary, start }) => {
    const end = plain.indexOf('endstream', start);
    if (end < 0) throw new UploadRefused('brokenPdf');
    const text = inflated(dictionary, bytes.subarray(start, end), left);
    left -= text.length;
    return text;
  });
}

/** The dictionary may name its type first or last: it is read from "obj" to "stream". */
function dictionariesOfObjectStreams(plain: string): { dictionary: string; start: number }[] {
  const streams = [...plain.matchAll(OBJECT_STREAM)];
  if (streams.length !== count(plain, '/ObjStm')) throw new UploadRefused('opaquePdf');
  return streams.map((match) => {
    const start = match.index + match[0].length;
    const from = plain.lastIndexOf(' obj', match.index);
    return { dictionary: plain.slice(Math.max(0, from), start), start };
  });
}

function inflated(dictionary: string, data: Buffer, most: number): string {
  if (!/\/Filter/u.test(dictionary)) return data.toString('latin1');
  const flateOnly = /\/Filter\s*(\/FlateDecode|\[\s*\/FlateDecode\s*\])/u.test(dictionary);
  if (!flateOnly || /\/(DecodeParms|DP)\b/u.test(dictionary)) throw new UploadRefused('opaquePdf');
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch (cause) {
    throw Object.assign(new UploadRefused('opaquePdf'), { cause });
  }
}

const count = (text: string, part: string) => text.split(part).length - 1;
