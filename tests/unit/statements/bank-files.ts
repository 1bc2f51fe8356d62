import iconv from 'iconv-lite';
import writeXlsxFile from 'write-excel-file/node';

/* Rows of cells as files, in the encodings that banks and Excel use. */

/** Text of a CSV file; every cell that needs it is quoted. */
export function csvText(
  cells: readonly (readonly (string | number | Date | null)[])[],
  delimiter = ',',
): string {
  const quoted = (cell: string | number | Date | null) => {
    const text =
      cell instanceof Date ? cell.toISOString().slice(0, 19).replace('T', ' ') : String(cell ?? '');
    return /["\n\r]/u.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return cells.map((row) => row.map(quoted).join(delimiter)).join('\r\n') + '\r\n';
}

export type CsvEncoding = 'utf8' | 'utf8-bom' | 'utf16le' | 'utf16be' | 'windows-1258' | 'tcvn3';

export function encoded(text: string, encoding: CsvEncoding): Buffer {
  if (encoding === 'utf8') return Buffer.from(text);
  if (encoding === 'utf8-bom') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf16le') return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  if (encoding === 'utf16be')
    return Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, 'utf-16be')]);
  return encoding === 'windows-1258' ? windows1258(text) : tcvn3(text);
}

/** Letters as the code page has them (ă â ê ô ơ ư đ whole), tone marks after them. */
function windows1258(text: string): Buffer {
  const parted = [...text.normalize('NFC')].map((letter) => {
    const [base, ...marks] = letter.normalize('NFD');
    const tone = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
    const rest = marks.filter((mark) => !tone.includes(mark));
    return (base! + rest.join('')).normalize('NFC') + tone.join('');
  });
  return iconv.encode(parted.join(''), 'windows1258');
}

/** Capitals with marks have no place of their own in TCVN3: fonts of capitals show the small letters so. */
function tcvn3(text: string): Buffer {
  const small = text
    .normalize('NFC')
    .replace(/[À-ỹ]/gu, (letter) => (letter === 'Đ' ? letter : letter.toLowerCase()));
  return iconv.encode(small, 'tcvn');
}

export async function xlsx(cells: readonly (readonly (string | number | Date | null)[])[]): Promise<Buffer> {
  const rows = cells.map((row) =>
    row.map((cell) =>
      cell instanceof Date ? { value: cell, type: Date, format: 'dd/mm/yyyy hh:mm:ss' } : cell,
    ),
  );
  return writeXlsxFile(rows as never).toBuffer();
}
