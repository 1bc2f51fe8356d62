import { expect, test } from 'vitest';
import { refuseActivePdf } from '#cms/media/pdf-dangers.ts';
import { readPdf } from '#cms/media/read-pdf.ts';
import { paperOfText } from '#cms/seed/paper-of-text.ts';
import { RULES_OF_ACCOUNTS, YOUTH_MONTH } from '#cms/seed/sample/documents/written.ts';

test('a written paper is a PDF whose words can be read, in order, with their marks', async () => {
  const { number, title, paragraphs, signer } = YOUTH_MONTH;
  const bytes = paperOfText(YOUTH_MONTH);
  expect(() => refuseActivePdf(bytes)).not.toThrow();
  const { pageCount, extractedText } = await readPdf(bytes);
  expect(pageCount).toBe(2);
  const text = extractedText!.replaceAll('\n', ' ');
  const places = [number, title, ...paragraphs, signer].map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('the same paper gives the same bytes', () =>
  expect(paperOfText(RULES_OF_ACCOUNTS).equals(paperOfText(RULES_OF_ACCOUNTS))).toBe(true));
