import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectUpload } from '#cms/media/inspect-upload.ts';
import { paperOfPicture } from '#cms/seed/paper-of-picture.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { picture, PLAIN_PDF } from './sample-files.ts';

/* The words of PDFs as offices make them: printed from a program, scanned, damaged. */

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()), 60_000);
afterAll(() => browser?.close());

async function printed(html: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(`<html lang="vi"><body style="font: 13pt serif">${html}`);
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return Buffer.from(pdf);
}

test('what was printed from a program is read with its marks, page by page', async () => {
  const pdf = await printed(
    '<p>Số: 26-KH/TĐTN</p><p>Ban Thường vụ Tỉnh Đoàn tổ chức Chiến dịch Thanh niên tình nguyện hè.</p>' +
      '<p style="break-before: page">Điều 2. Kinh phí lấy từ nguồn xã hội hóa.</p>',
  );
  expect(await inspectUpload(pdf)).toMatchObject({
    type: 'file',
    pageCount: 2,
    extractedText:
      'Số: 26-KH/TĐTN\nBan Thường vụ Tỉnh Đoàn tổ chức Chiến dịch Thanh niên tình nguyện hè.\n' +
      'Điều 2. Kinh phí lấy từ nguồn xã hội hóa.',
  });
});

test('a scan has pages and no words', async () => {
  const scan = paperOfPicture(await picture(400, 560).jpeg().toBuffer());
  const upload = await inspectUpload(scan);
  expect(upload).toMatchObject({ type: 'file', pageCount: 1 });
  expect(upload).not.toHaveProperty('extractedText');
});

test('a file that cannot be read for its words is taken all the same', async () => {
  const upload = await inspectUpload(PLAIN_PDF);
  expect(upload.type).toBe('file');
  expect(upload).not.toHaveProperty('extractedText');
});

test('a very long one is read up to a bound', async () => {
  const upload = await inspectUpload(await printed('<p>Đoàn viên thanh niên toàn tỉnh.</p>'.repeat(5000)));
  expect(upload.type === 'file' && upload.extractedText!.length).toBe(100_000);
}, 30_000);
