import { legacyToUnicode } from '#contract/text/legacy-to-unicode.ts';
import { normalizeProse } from '#contract/text/normalize.ts';
import { readDocx } from '#cms/word-import/reading/read-docx.ts';
import { WordRefused } from '#cms/word-import/reading/word-refused.ts';
import { ZipArchive } from '#cms/word-import/reading/zip-archive.ts';
import { MOST_FILE_CHARACTERS } from './upload-limits.ts';
import { UploadRefused } from './upload-refused.ts';
import { refuseActiveWord } from './word-dangers.ts';
import type { WordsOfFile } from './words-of-file.ts';

/**
 * Reads the words of a Word file.
 * @throws {UploadRefused} if it is none, cannot be read, or is more than words and pictures
 */
export async function readWord(bytes: Buffer): Promise<WordsOfFile> {
  try {
    refuseActiveWord(new ZipArchive(bytes));
    const { html } = await readDocx(bytes);
    const text = textOf(html).slice(0, MOST_FILE_CHARACTERS);
    return text === '' ? {} : { extractedText: text };
  } catch (error) {
    if (!(error instanceof WordRefused)) throw error;
    throw Object.assign(new UploadRefused('brokenWord'), { cause: error });
  }
}

/** Text in a font of old: its letters are others than they seem. */
const OLD_FONT = /<span style="font-family:(\.VnTimeH?|VNI-Times)">([\s\S]*?)<\/span>/gu;
/** "1." before what it counts. */
const LIST_NUMBER = /<span style="mso-list:Ignore">([^<]*)<\/span>/gu;
const BLOCK_END = /<\/(?:p|h[1-6]|li|td|th|tr|table|ul|ol|blockquote)>|<br\s*\/?>/gu;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The reader's HTML as paragraphs, one a line. */
function textOf(html: string): string {
  const unicode = html.replace(OLD_FONT, (_, font: string, inside: string) =>
    inside.replace(/[^<>]+(?=<|$)/gu, (text) => {
      const read = legacyToUnicode(text, font === 'VNI-Times' ? 'vni' : 'tcvn3');
      return font === '.VnTimeH' ? read.toUpperCase() : read;
    }),
  );
  const plain = unicode
    .replace(LIST_NUMBER, '$1 ')
    .replace(BLOCK_END, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity]!);
  return normalizeProse(plain).replace(/\n{2,}/gu, '\n');
}
