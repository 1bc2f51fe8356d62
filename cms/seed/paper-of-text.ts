import { pdfFile, pdfStream } from './pdf-file.ts';
import { PdfTypeface } from './pdf-typeface.ts';

/** A paper of the sample, to be set on A4. */
export interface WrittenPaper {
  issuer: string;
  above: string;
  number: string;
  /** "Bắc Kạn, ngày 20 tháng 12 năm 2022" */
  placeAndDay: string;
  /** In capitals: "QUYẾT ĐỊNH". */
  type: string;
  title: string;
  /** Headings ("I. MỤC ĐÍCH", "Điều 1. Phạm vi") are set in bold. */
  paragraphs: readonly string[];
  signerTitle: string;
  signer: string;
}

interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  isBold: boolean;
}

/** Points: A4 with the margins of office papers (Decree 30/2020/NĐ-CP, appendix I), rounded. */
const PAGE = { width: 595, height: 842, left: 85, right: 57, top: 60, bottom: 60 };
const SIZE = 12;
const LEADING = 18;
const INDENT = 28;
const MIDDLE = (PAGE.left + PAGE.width - PAGE.right) / 2;
const LEFT_HALF = 175;
const RIGHT_HALF = 425;

/** A PDF with letters that can be searched and read aloud. The same paper gives the same bytes. */
export function paperOfText(paper: WrittenPaper): Buffer {
  const faces = { plain: new PdfTypeface(400), bold: new PdfTypeface(700) };
  const pages = pagesOf(paper, faces);
  const contents = pages.map((lines) => Buffer.from(lines.map((line) => operators(line, faces)).join('\n')));
  const firstFont = 3 + 2 * pages.length;
  const plain = faces.plain.objects(firstFont);
  const boldAt = firstFont + plain.length;
  const ids = pages.map((_, i) => 3 + 2 * i);
  const fonts = `/Font << /F1 ${firstFont} 0 R /F2 ${boldAt} 0 R >>`;
  return pdfFile([
    '<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>',
    `<< /Type /Pages /Kids [${ids.map((id) => `${id} 0 R`).join(' ')}] /Count ${ids.length} >>`,
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
        `/Resources << ${fonts} >> /Contents ${ids[i]! + 1} 0 R >>`,
      pdfStream('', content),
    ]),
    ...plain,
    ...faces.bold.objects(boldAt),
  ]);
}

type Faces = Record<'plain' | 'bold', PdfTypeface>;

function pagesOf(paper: WrittenPaper, faces: Faces): Line[][] {
  const pages: Line[][] = [[]];
  let y = PAGE.height - PAGE.top;
  const put = (text: string, x: number, isBold: boolean) =>
    pages.at(-1)!.push({ text, x, y, size: SIZE, isBold });
  const centred = (text: string, middle: number, isBold: boolean) =>
    put(text, middle - widthOf(text, isBold, faces) / 2, isBold);
  const down = (lines = 1) => {
    y -= LEADING * lines;
    if (y > PAGE.bottom) return;
    pages.push([]);
    y = PAGE.height - PAGE.top;
  };
  centred(paper.issuer, LEFT_HALF, true);
  centred(paper.above, RIGHT_HALF, true);
  down();
  centred(`Số: ${paper.number}`, LEFT_HALF, false);
  centred(paper.placeAndDay, RIGHT_HALF, false);
  down(2);
  for (const line of [paper.type, ...wrapped(paper.title, true, faces, 0)]) {
    centred(line, MIDDLE, true);
    down();
  }
  for (const paragraph of paper.paragraphs) {
    down(0.4);
    const isBold = /^(?:Điều \d|[IVX]+\. )[^.]*\.?[^.]{0,80}$/u.test(paragraph);
    for (const [i, line] of wrapped(paragraph, isBold, faces, INDENT).entries()) {
      put(line, PAGE.left + (i === 0 ? INDENT : 0), isBold);
      down();
    }
  }
  down();
  centred(paper.signerTitle, RIGHT_HALF, true);
  down(3);
  centred(paper.signer, RIGHT_HALF, true);
  return pages.filter((lines) => lines.length > 0);
}

const widthOf = (text: string, isBold: boolean, faces: Faces) =>
  ((isBold ? faces.bold : faces.plain).measure(text) * SIZE) / 1000;

/** Words in lines of the page's width; the first is shorter by the indent. */
function wrapped(text: string, isBold: boolean, faces: Faces, indent: number): string[] {
  const width = PAGE.width - PAGE.left - PAGE.right;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    const room = lines.length === 1 ? width - indent : width;
    if (widthOf(longer, isBold, faces) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function operators({ text, x, y, size, isBold }: Line, faces: Faces): string {
  const face = isBold ? faces.bold : faces.plain;
  const font = isBold ? '/F2' : '/F1';
  return `BT ${font} ${size} Tf ${x.toFixed(1)} ${y.toFixed(1)} Td ${face.encode(text)} Tj ET`;
}
