import { describe, expect, test } from 'vitest';
import { cleanPaste } from '#cms/rich-text/paste/clean-paste.ts';
import { readDocx } from '#cms/word-import/reading/read-docx.ts';
import { refuseOtherFiles } from '#cms/word-import/reading/sniff-word.ts';
import {
  footnoteMark,
  footnotes,
  paragraph,
  picture,
  run,
  table,
  wordFile,
} from '#tests/support/word-file.ts';
import { zipFile } from '#tests/support/zip-file.ts';
import { outlineOf } from '#tests/unit/paste/outline.ts';

const read = async (body: string, more?: Parameters<typeof wordFile>[1]) => {
  const { html, pictures } = await readDocx(wordFile(body, more));
  return { outline: outlineOf(cleanPaste({ html }).blocks), html, pictures };
};

describe('a Word file', () => {
  test('gives its headings, words and marks', async () => {
    const body = [
      paragraph(run('Tuổi trẻ làm đường'), { style: 'Title' }),
      paragraph(run('Kết quả'), { style: 'Heading1' }),
      paragraph(
        `${run('Đường dài ')}${run('hai cây số', { bold: true })}${run(', rộng ba mét.', { italic: true })}`,
      ),
      table([
        ['Thôn', 'Mét'],
        ['Đông', '800'],
      ]),
    ];
    expect((await read(body.join(''))).outline).toBe(
      'h2 | Tuổi trẻ làm đường\nh3 | Kết quả\np | Đường dài **hai cây số**_, rộng ba mét._\ntable | \n  Thôn | Mét\n  Đông | 800',
    );
  });

  test('gives its lists, with levels', async () => {
    const body = [
      paragraph(run('Cuốc'), { list: 1 }),
      paragraph(run('cán dài'), { list: 1, level: 1 }),
      paragraph(run('Xẻng'), { list: 1 }),
      paragraph(run('Khảo sát'), { list: 2 }),
      paragraph(run('Thi công'), { list: 2 }),
    ];
    expect((await read(body.join(''))).outline).toBe('- Cuốc\n  - cán dài\n- Xẻng\n1. Khảo sát\n2. Thi công');
  });

  test('keeps the numbers of a list that other paragraphs interrupt, and of one that counts I, II', async () => {
    const body = [
      paragraph(run('Tuyên truyền', { bold: true }), { list: 2 }),
      paragraph(run('Mười buổi.')),
      paragraph(run('An sinh', { bold: true }), { list: 2 }),
      paragraph(run('Ba nhà.')),
      paragraph(run('Khởi đầu mới'), { list: 4 }),
      paragraph(run('Phần đầu'), { list: 3 }),
      paragraph(run('Phần sau'), { list: 3 }),
    ];
    expect((await read(body.join(''))).outline).toBe(
      'p | 1. **Tuyên truyền**\np | Mười buổi.\np | 2. **An sinh**\np | Ba nhà.\n1. Khởi đầu mới\np | I. Phần đầu\np | II. Phần sau',
    );
  });

  test('gives its pictures where they stood, with their captions', async () => {
    const bytes = Buffer.from('not a real picture');
    const body = `${paragraph(run('Trước.'))}${picture(0)}${paragraph(run('Lát gạch. Ảnh: Minh An', { italic: true }))}${paragraph(run('Sau.'))}`;
    const { outline, pictures } = await read(body, { pictures: [{ bytes, type: 'png' }] });
    expect(outline).toBe('p | Trước.\npicture | docx-image:0 | Lát gạch. | Minh An\np | Sau.');
    expect(Buffer.from(pictures[0]!.bytes!).equals(bytes)).toBe(true);
  });

  test('gives its footnotes at the end, each with its number', async () => {
    const body = paragraph(`${run('Theo kế hoạch')}${footnoteMark}${run(', xong trong tháng.')}`);
    const { outline } = await read(body, { more: [footnotes('Kế hoạch của Đoàn xã.')] });
    expect(outline).toBe('p | Theo kế hoạch^^[1]^^, xong trong tháng.\n1. Kế hoạch của Đoàn xã.');
  });

  test('tells the fonts of old encodings', async () => {
    const { html } = await readDocx(wordFile(paragraph(run('tr\u00ad\u00eang häc', { font: '.VnTimeH' }))));
    expect(outlineOf(cleanPaste({ html }, { convert: true }).blocks)).toBe('p | TRƯỜNG HỌC');
  });
});

describe('refused is', () => {
  const other = (name: string, bytes: string | Buffer) => [name, Buffer.from(bytes as string)] as const;
  test.each([
    [...other('an empty file', ''), 'empty'],
    [...other('a PDF', '%PDF-1.7'), 'pdf'],
    [...other('RTF', '{\\rtf1'), 'rtf'],
    [...other('a page', '<html>'), 'otherType'],
    [
      ...other(
        'an old .doc',
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]),
      ),
      'oldWord',
    ],
    [
      ...other(
        'a locked .docx',
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      ),
      'locked',
    ],
  ])('%s', (_, bytes, code) => {
    expect(() => refuseOtherFiles(bytes)).toThrow(expect.objectContaining({ code }));
  });

  const whole = wordFile(paragraph(run('Đủ chữ.')));
  const bomb = Buffer.alloc(60 * 1024 * 1024);
  test.each([
    ['half a file', () => whole.subarray(0, whole.length / 2), 'broken'],
    [
      'a file without its middle',
      () => Buffer.concat([whole.subarray(0, 300), whole.subarray(900)]),
      'broken',
    ],
    [
      'an .odt',
      () =>
        zipFile([
          { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
          { name: 'content.xml', bytes: '<x/>' },
        ]),
      'openDocument',
    ],
    ['an .xlsx', () => zipFile([{ name: 'xl/workbook.xml', bytes: '<x/>' }]), 'spreadsheet'],
    ['any other ZIP', () => zipFile([{ name: 'a.txt', bytes: 'a' }]), 'otherType'],
    [
      'a file with macros',
      () => wordFile(paragraph(run('a')), { more: [{ name: 'word/vbaProject.bin', bytes: 'x' }] }),
      'macros',
    ],
    [
      'a text that unpacks to 60 MB',
      () =>
        zipFile([
          { name: '[Content_Types].xml', bytes: '<Types/>' },
          { name: 'word/document.xml', bytes: bomb, claimedSize: 10 },
        ]),
      'bomb',
    ],
    [
      'a text with entities',
      () =>
        zipFile([
          { name: '[Content_Types].xml', bytes: '<!DOCTYPE x [<!ENTITY a "b">]><Types/>' },
          { name: 'word/document.xml', bytes: '<x/>' },
        ]),
      'bomb',
    ],
    [
      'thousands of parts',
      () => zipFile(Array.from({ length: 2001 }, (_, at) => ({ name: `word/${at}`, bytes: '' }))),
      'bomb',
    ],
  ])('%s', async (_, bytes, code) => {
    await expect(readDocx(bytes())).rejects.toMatchObject({ code });
  });

  test('nothing for a picture that is too large: its place stays empty', async () => {
    const { html, pictures } = await readDocx(
      wordFile(picture(0), { pictures: [{ bytes: bomb, type: 'png' }] }),
    );
    expect(html).toContain('docx-image:0');
    expect(pictures).toEqual([{ bytes: null }]);
  });
});
