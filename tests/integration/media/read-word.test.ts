import { describe, expect, test } from 'vitest';
import { inspectUpload } from '#cms/media/inspect-upload.ts';
import { WORD_TYPE } from '#cms/media/sniff-type.ts';
import { paragraph, run, table, wordFile } from '#tests/support/word-file.ts';
import { zipFile } from '#tests/support/zip-file.ts';

/* Word files as papers: what is written in them, and what keeps them from being published. */

const PLAIN = paragraph(run('Kế hoạch số 26-KH/TĐTN'));
const part = (name: string, bytes = 'x') => ({ more: [{ name, bytes }] });
const rels = (type: string, target: string) =>
  part(
    'word/_rels/settings.xml.rels',
    `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  );

test('a Word file is read with its marks: paragraphs, lists and tables, one a line', async () => {
  const body =
    PLAIN + paragraph(run('Đoàn viên '), {}) + paragraph(run('mỗi xã & phường'), { list: 2 }) + table([['Máu', '300']]);
  expect(await inspectUpload(wordFile(body))).toMatchObject({
    type: 'file',
    mime: WORD_TYPE,
    extractedText: 'Kế hoạch số 26-KH/TĐTN\nĐoàn viên\n1. mỗi xã & phường\nMáu\n300',
  });
});

test('text in a font of old is read as what one sees', async () => {
  const upload = await inspectUpload(wordFile(paragraph(run('§oµn viªn thanh niªn', { font: '.VnTime' }))));
  expect(upload).toMatchObject({ extractedText: 'Đoàn viên thanh niên' });
});

test('a link that one may click is no danger', async () => {
  const file = wordFile(PLAIN, rels('hyperlink', 'https://doan.example/'));
  expect(await inspectUpload(file)).toMatchObject({ type: 'file' });
});

describe('is refused', () => {
  test.each([
    ['a program', 'activeWord', () => wordFile(PLAIN, part('word/vbaProject.bin'))],
    ['a file within the file', 'activeWord', () => wordFile(PLAIN, part('word/embeddings/oleObject1.bin'))],
    ['a template from elsewhere', 'activeWord', () => wordFile(PLAIN, rels('attachedTemplate', 'https://x.example/a.dotm'))],
    [
      'a field that fetches, spread over two runs',
      'activeWord',
      () =>
        wordFile(
          PLAIN + paragraph('<w:r><w:instrText>DDEA</w:instrText></w:r><w:r><w:instrText>UTO c:\\x</w:instrText></w:r>'),
        ),
    ],
    ['a change that nobody accepted', 'unfinishedWord', () => wordFile(paragraph(`<w:ins w:id="1">${run('thêm')}</w:ins>`))],
    ['a comment', 'unfinishedWord', () => wordFile(PLAIN, part('word/comments.xml', '<w:comments><w:comment w:id="0"/></w:comments>'))],
    ['a broken one', 'brokenWord', () => wordFile(PLAIN).subarray(0, 600)],
    ['an archive that only looks like one', 'brokenWord', () => zipFile([{ name: 'word/document.xml', bytes: 'x' }])],
    ['a workbook', 'unsupported', () => zipFile([{ name: 'xl/workbook.xml', bytes: 'x' }])],
  ] as const)('%s', async (_, code, make) => {
    await expect(inspectUpload(make())).rejects.toMatchObject({ code });
  });
});
