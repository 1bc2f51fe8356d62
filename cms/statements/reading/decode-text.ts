import iconv from 'iconv-lite';
import { looksLegacy } from '#contract/text/legacy.ts';
import { zerosAlternate } from './sniff-statement.ts';

export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1258' | 'TCVN3';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
}

const HEAD = 64 * 1024;

/**
 * The text of a statement, whatever encoding its bank or its Excel wrote: UTF-8 and UTF-16 by their mark
 * or their shape, else windows-1258 or TCVN3, whichever gives more of the words that a statement has.
 */
export function decodeText(bytes: Buffer): DecodedText {
  const { text, encoding } = decodeBytes(bytes);
  // Old fonts' letters saved as Unicode: "Ngµy giao dÞch".
  if (looksLegacy(text.slice(0, HEAD)) !== 'tcvn3') return { text, encoding };
  const mended = fromTcvn3(text);
  return familiarWords(mended) > familiarWords(text)
    ? { text: mended, encoding: 'TCVN3' }
    : { text, encoding };
}

function decodeBytes(bytes: Buffer): DecodedText {
  const mark = bytes.toString('hex', 0, 3);
  if (mark === 'efbbbf') return { text: bytes.toString('utf8', 3), encoding: 'UTF-8' };
  const utf16 = mark.startsWith('fffe')
    ? 'le'
    : mark.startsWith('feff')
      ? 'be'
      : zerosAlternate(bytes.subarray(0, HEAD));
  if (utf16) {
    const encoding = utf16 === 'le' ? 'UTF-16LE' : 'UTF-16BE';
    return { text: iconv.decode(bytes, encoding), encoding };
  }
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  return eightBit(bytes);
}

function asUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function eightBit(bytes: Buffer): DecodedText {
  const head = bytes.subarray(0, HEAD);
  const encodings = ['windows-1258', 'TCVN3'] as const;
  const scores = encodings.map((encoding) => familiarWords(decodeAs(head, encoding)));
  const encoding = scores[1]! > scores[0]! ? 'TCVN3' : 'windows-1258';
  return { text: decodeAs(bytes, encoding), encoding };
}

const decodeAs = (bytes: Buffer, encoding: 'windows-1258' | 'TCVN3') =>
  iconv.decode(bytes, encoding === 'TCVN3' ? 'tcvn' : 'windows1258').normalize('NFC');

const FAMILIAR =
  /ngày|dịch|số|tiền|ghi có|ghi nợ|phát sinh|dư|nội|diễn giải|chi tiết|tài khoản|chiếu|bút toán|đối|ủng hộ|chuyển|khoản|từ|đến|nguyễn|trần|phạm|hoàng|được/gu;

/** How many words with marks, of those that stand in every statement, a text has. */
function familiarWords(text: string): number {
  const words = text.slice(0, HEAD).normalize('NFC').toLowerCase();
  return words.match(FAMILIAR)?.length ?? 0;
}

/** TCVN3 letters that were taken for Latin-1 ones; characters beyond Latin-1 stay as they are. */
function fromTcvn3(text: string): string {
  return text
    .replace(/[\u00a1-\u00fe]/gu, (letter) => iconv.decode(Buffer.from([letter.charCodeAt(0)]), 'tcvn'))
    .normalize('NFC');
}
