import { zipFile, type ZipPart } from './zip-file.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run: bold, italic, or in a font. */
export function run(text: string, { bold = false, italic = false, font = '' } = {}): string {
  const properties = `${font && `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`}${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`;
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of runs; `list` is the number of a list in {@link wordFile}: 1 has bullets, 2 and 3 count. */
export function paragraph(runs: string, { style = '', list = 0, level = 0 } = {}): string {
  const numbers = list ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>` : '';
  return `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${numbers}</w:pPr>${runs}</w:p>`;
}

/** A reference to the only footnote of a file, which {@link footnotes} holds. */
export const footnoteMark = '<w:r><w:footnoteReference w:id="1"/></w:r>';

/** The part with that footnote. */
export const footnotes = (text: string): ZipPart => ({
  name: 'word/footnotes.xml',
  bytes: `${XML}<w:footnotes xmlns:w="${W}"><w:footnote w:id="1"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
});

/** A picture of the file, by its number in `pictures`. */
export const picture = (number: number): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A picture containing text"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdPic${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

interface WordFile {
  pictures?: readonly { bytes: Buffer; type: 'png' | 'jpeg' | 'x-emf' }[];
  /** Parts that a Word file need not have. */
  more?: readonly ZipPart[];
}

/** A .docx as Word writes it, with nothing in it that is not needed. */
export function wordFile(body: string, { pictures = [], more = [] }: WordFile = {}): Buffer {
  const relations = pictures.map(
    ({ type }, at) =>
      `<Relationship Id="rIdPic${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image${at}.${type}"/>`,
  );
  return zipFile([
    { name: '[Content_Types].xml', bytes: CONTENT_TYPES },
    {
      name: '_rels/.rels',
      bytes: rels(
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>',
      ),
    },
    {
      name: 'word/document.xml',
      bytes: `${XML}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', bytes: rels([...RELATIONS, ...relations].join('')) },
    { name: 'word/styles.xml', bytes: STYLES },
    { name: 'word/numbering.xml', bytes: NUMBERING },
    ...pictures.map(({ bytes, type }, at) => ({ name: `word/media/image${at}.${type}`, bytes })),
    ...more,
  ]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const RELATIONS = ['styles', 'numbering', 'footnotes'].map(
  (part) =>
    `<Relationship Id="rId-${part}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`,
);
const rels = (list: string) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="x-emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const STYLES = `${XML}<w:styles xmlns:w="${W}">${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('Caption', 'caption')}</w:styles>`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `${XML}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '·')}${level(1, 'bullet', 'o')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
