import mammoth from 'mammoth';
import { readNumbers, writeNumbers } from './numbered-document.ts';
import { readNumbering } from './numbering.ts';
import { MAX_PICTURES } from './word-limits.ts';
import { WordRefused } from './word-refused.ts';
import { ZipArchive } from './zip-archive.ts';

/** A picture of the document: its bytes, or why they are not there. */
export interface WordPicture {
  bytes: Uint8Array | null;
}

export interface ReadWord {
  html: string;
  /** `<img src="docx-image:3">` is the fourth of them. */
  pictures: WordPicture[];
}

const STYLES = [
  'u => u',
  'strike => s',
  "p[style-name='Title'] => p.MsoTitle:fresh",
  "p[style-name='Quote'] => p.MsoQuote:fresh",
  "p[style-name='Intense Quote'] => p.MsoQuote:fresh",
  "p[style-name='caption'] => p.MsoCaption:fresh",
  "p[style-name='Caption'] => p.MsoCaption:fresh",
  "br[type='page'] => ",
  ...['tcvn3', 'tcvn3h', 'vni'].map((font) => `r[style-name='old-${font}'] => span.old-${font}`),
];

/** The arrow from a note back to its place, which our pages have no way to follow. */
const BACK_LINK = /\s*<a href="#(?:foot|end)note-ref-[\w-]+">↑<\/a>/gu;

const FONTS: Record<string, string> = { tcvn3: '.VnTime', tcvn3h: '.VnTimeH', vni: 'VNI-Times' };

/**
 * A Word file as HTML.
 * @throws {WordRefused} if it is none, is locked, broken, has macros, or is more than the limits allow
 */
export async function readDocx(bytes: Buffer): Promise<ReadWord> {
  const archive = new ZipArchive(bytes);
  refuseOtherArchives(archive);
  const pictures: WordPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const number = pictures.length;
    pictures.push({ bytes: number < MAX_PICTURES ? await bytesOf(image) : null });
    return { src: `docx-image:${number}` };
  });
  try {
    // Not among its types, but what it makes of any other input.
    const input = { file: mammothFile(archive) } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      convertImage,
      transformDocument: markOldFonts,
      includeEmbeddedStyleMap: false,
    });
    const html = value
      .replace(BACK_LINK, '')
      .replace(
        /<span class="old-(\w+)">/gu,
        (_, font: string) => `<span style="font-family:${FONTS[font]}">`,
      );
    return { html: readNumbers(html), pictures };
  } catch (error) {
    if (error instanceof WordRefused) throw error;
    throw Object.assign(new WordRefused('broken'), { cause: error });
  }
}

function refuseOtherArchives(archive: ZipArchive): void {
  const { names } = archive;
  if (archive.has('mimetype') && names.includes('content.xml')) throw new WordRefused('openDocument');
  if (names.some((name) => /^(?:xl|ppt)\//u.test(name))) throw new WordRefused('spreadsheet');
  if (!archive.has('[Content_Types].xml') || !names.some((name) => name.startsWith('word/')))
    throw new WordRefused('otherType');
  const types = archive.read('[Content_Types].xml').toString('utf8');
  if (names.some((name) => /vbaProject\.bin$/iu.test(name)) || /macroEnabled/iu.test(types))
    throw new WordRefused('macros');
}

/** The archive as mammoth asks for it, with numbers written into the text. */
function mammothFile(archive: ZipArchive) {
  const numberingName = 'word/numbering.xml';
  const read = (name: string): Buffer => {
    const bytes = archive.read(name);
    // A document type could define entities that grow without end; Word writes none.
    if (/\.(?:xml|rels)$/u.test(name) && /<!(?:DOCTYPE|ENTITY)/iu.test(bytes.toString('latin1')))
      throw new WordRefused('bomb');
    if (name !== 'word/document.xml' || !archive.has(numberingName)) return bytes;
    return Buffer.from(
      writeNumbers(bytes.toString('utf8'), readNumbering(archive.read(numberingName).toString('utf8'))),
    );
  };
  return {
    exists: (name: string) => archive.has(name),
    read: async (name: string, encoding?: string) =>
      encoding
        ? read(name)
            .toString(encoding === 'base64' ? 'base64' : 'utf8')
            .replace(/^\ufeff/u, '')
        : read(name),
  };
}

async function bytesOf(image: { readAsBuffer(): Promise<Buffer> }): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await image.readAsBuffer());
  } catch (error) {
    // A picture that is missing or too large leaves its place empty; the text is none the worse.
    if (error instanceof WordRefused) return null;
    throw error;
  }
}

interface DocumentElement {
  type?: string;
  font?: string | null;
  styleName?: string | null;
  children?: DocumentElement[];
}

/** Fonts of old encodings, which mammoth would forget, as styles of runs. */
function markOldFonts(element: DocumentElement): DocumentElement {
  const children = element.children?.map(markOldFonts);
  const font = element.type === 'run' ? (element.font ?? '').toLowerCase() : '';
  const old = font.startsWith('.vn')
    ? font.endsWith('h')
      ? 'tcvn3h'
      : 'tcvn3'
    : font.startsWith('vni-')
      ? 'vni'
      : undefined;
  return { ...element, ...(children && { children }), ...(old && { styleName: `old-${old}` }) };
}
