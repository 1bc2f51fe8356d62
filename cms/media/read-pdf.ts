import { getDocumentProxy } from 'unpdf';
import { normalizeText } from '#contract/text/normalize.ts';
import { linesToParagraphs } from './lines-to-paragraphs.ts';
import { MOST_FILE_CHARACTERS, PDF_READING_TIME } from './upload-limits.ts';
import type { WordsOfFile } from './words-of-file.ts';

type Opened = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Reads the words of a PDF, page by page, as far as time and {@link MOST_FILE_CHARACTERS} go. A file that cannot be
 * read is not refused: readers may still open it.
 */
export async function readPdf(bytes: Uint8Array): Promise<WordsOfFile> {
  const document = await open(bytes);
  if (!document) return {};
  const end = Date.now() + PDF_READING_TIME;
  const paragraphs: string[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages && Date.now() < end; number++) {
    const page = linesToParagraphs(await linesOf(document, number).catch(noLines(number)));
    paragraphs.push(...page);
    length += page.reduce((sum, paragraph) => sum + paragraph.length + 1, 0);
    if (length > MOST_FILE_CHARACTERS) break;
  }
  const text = paragraphs.join('\n').slice(0, MOST_FILE_CHARACTERS);
  return { pageCount: document.numPages, ...(isWriting(text) && { extractedText: text }) };
}

async function open(bytes: Uint8Array): Promise<Opened | undefined> {
  try {
    // A copy: the reader takes the bytes away from whom they belong to.
    return await getDocumentProxy(new Uint8Array(bytes));
  } catch (error) {
    console.error('a PDF could not be opened for its words:', error);
    return undefined;
  }
}

async function linesOf(document: Opened, number: number): Promise<string[]> {
  const { items } = await (await document.getPage(number)).getTextContent();
  const lines = [''];
  for (const item of items) {
    if (!('str' in item)) continue;
    lines[lines.length - 1] += item.str;
    if (item.hasEOL) lines.push('');
  }
  return lines.map(normalizeText).filter((line) => line !== '');
}

const noLines = (number: number) => (error: unknown) => {
  console.error(`page ${number} of a PDF could not be read:`, error);
  return [];
};

/** A scan may hold a stamp's few letters, and a font without a table of its letters gives signs instead of words. */
function isWriting(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 20 && letters > text.replace(/\s/gu, '').length / 2;
}
