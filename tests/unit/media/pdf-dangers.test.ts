import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { refuseActivePdf } from '#cms/media/pdf-dangers.ts';

const pdf = (...objects: string[]) => Buffer.from(`%PDF-1.7\n${objects.join('\n')}\nstartxref\n9\n%%EOF\n`, 'latin1');

const CATALOGUE = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj';

function objectStream(content: string, more = '/Filter /FlateDecode'): string {
  const data = /Flate/u.test(more) ? deflateSync(Buffer.from(content)).toString('latin1') : content;
  return `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${more} /Length ${data.length} >>\nstream\n${data}\nendstream\nendobj`;
}

const refusal = (bytes: Buffer) => {
  try {
    refuseActivePdf(bytes);
    return undefined;
  } catch (error) {
    return error as { code?: string; message: string };
  }
};

describe('a PDF of words and pictures', () => {
  test('passes', () => expect(refusal(pdf(CATALOGUE))).toBeUndefined());

  test('may say where it opens, as LibreOffice writes into each file', () => {
    expect(refusal(pdf('1 0 obj\n<< /OpenAction [3 0 R /XYZ null null 0] >>\nendobj'))).toBeUndefined();
  });

  test('may keep its catalogue in a compressed object stream', () => {
    expect(refusal(pdf(objectStream('1 0 << /Type /Catalog >>')))).toBeUndefined();
  });

  test('may hold any bytes in its pictures', () => {
    const noise = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7919 + (i >> 3)) % 251));
    const picture = `3 0 obj\n<< /Subtype /Image >>\nstream\n${noise.toString('latin1')}\nendstream\nendobj`;
    expect(refusal(pdf(CATALOGUE, picture))).toBeUndefined();
  });
});

describe('a PDF that does more is refused', () => {
  test.each([
    ['a script', '<< /S /JavaScript /JS (app.alert(1)) >>', 'JavaScript'],
    ['a script whose name is hex-escaped', '<< /S /J#61vaScr#69pt >>', 'JavaScript'],
    ['an action on opening', '<< /OpenAction << /S /GoTo >> >>', 'tự chạy khi mở'],
    ['an action on opening, by reference', '<< /OpenAction 7 0 R >>', 'tự chạy khi mở'],
    ['an action beside a place', '<< /OpenAction [3 0 R /Fit] >> << /OpenAction 7 0 R >>', 'tự chạy khi mở'],
    ['a program', '<< /S /Launch /F (cmd.exe) >>', 'chạy chương trình'],
    ['an attachment', '<< /Type /EmbeddedFile >>', 'đính kèm'],
    ['a list of attachments', '<< /Names << /EmbeddedFiles 9 0 R >> >>', 'đính kèm'],
    ['a film', '<< /Subtype /RichMedia >>', 'Flash'],
    ['a form that sends itself', '<< /S /SubmitForm >>', 'tự gửi'],
  ])('%s', (_, object, words) => {
    expect(refusal(pdf(CATALOGUE, `4 0 obj\n${object}\nendobj`))).toMatchObject({
      code: 'activePdf',
      message: expect.stringContaining(words),
    });
  });

  test('a script inside a compressed object stream', () => {
    expect(refusal(pdf(objectStream('1 0 << /S /JavaScript >>')))?.code).toBe('activePdf');
  });

  test('a stream that cannot be looked into', () => {
    expect(refusal(pdf(objectStream('x', '/Filter [/ASCIIHexDecode /LZWDecode]')))?.code).toBe('opaquePdf');
  });

  test('a stream whose type is hex-escaped', () => {
    const hidden = objectStream('1 0 << /S /JavaScript >>').replace('/ObjStm', '/Obj#53tm');
    expect(refusal(pdf(hidden))?.code).toBe('opaquePdf');
  });

  test('a stream that grows without end', () => {
    expect(refusal(pdf(objectStream('\0'.repeat(60 * 1024 * 1024))))?.code).toBe('opaquePdf');
  });

  test('a locked file', () => {
    expect(refusal(pdf(CATALOGUE, 'trailer << /Encrypt 6 0 R >>'))?.code).toBe('lockedPdf');
  });

  test('a file that was cut off', () => {
    expect(refusal(Buffer.from('%PDF-1.7\n1 0 obj'))?.code).toBe('brokenPdf');
  });
});
