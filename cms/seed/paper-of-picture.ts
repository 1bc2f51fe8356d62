import { pdfFile, pdfStream } from './pdf-file.ts';

/** The long side of A4 in points. */
const A4_WIDE = 842;

/**
 * A PDF of one page that is filled by a JPEG: how a scanned paper looks. The same picture gives the same bytes.
 * @throws {Error} if the bytes are no JPEG that says its size
 */
export function paperOfPicture(jpeg: Buffer): Buffer {
  const { width, height } = sizeOf(jpeg);
  const tall = Math.round((A4_WIDE * height) / width);
  const page = `q ${A4_WIDE} 0 0 ${tall} 0 0 cm /Im0 Do Q`;
  return pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4_WIDE} ${tall}] /Resources << /XObject << /Im0 4 0 R >> >> /Contents 5 0 R >>`,
    pdfStream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
      jpeg,
    ),
    pdfStream('', Buffer.from(page)),
  ]);
}

/** From the frame header (SOF0 to SOF2) of a JPEG: ITU T.81, B.2.2. */
function sizeOf(jpeg: Buffer): { width: number; height: number } {
  for (let at = 2; at + 9 < jpeg.length && jpeg[at] === 0xff; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2)
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
  }
  throw new Error('paperOfPicture: the JPEG does not say its size.');
}
