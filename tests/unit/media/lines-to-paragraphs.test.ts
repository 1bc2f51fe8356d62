import { expect, test } from 'vitest';
import { linesToParagraphs } from '#cms/media/lines-to-paragraphs.ts';

test('a line that runs to the margin goes on in the next; what the author ended stays apart', () => {
  expect(
    linesToParagraphs([
      'KẾ HOẠCH',
      'Tổ chức hoạt động hè năm 2026',
      'Ban Thường vụ Tỉnh Đoàn xây dựng kế hoạch tổ chức hoạt động hè',
      'trên địa bàn toàn tỉnh với những nội dung sau đây.',
      'I. MỤC ĐÍCH',
      '1. Phát huy tinh thần xung kích của đoàn viên, thanh niên trong',
      'toàn tỉnh;',
      '- Mỗi xã có ít nhất một công trình đã nghiệm thu và bàn giao xong',
      '- Không để nợ đọng.',
    ]),
  ).toEqual([
    'KẾ HOẠCH',
    'Tổ chức hoạt động hè năm 2026',
    'Ban Thường vụ Tỉnh Đoàn xây dựng kế hoạch tổ chức hoạt động hè trên địa bàn toàn tỉnh với những nội dung sau đây.',
    'I. MỤC ĐÍCH',
    '1. Phát huy tinh thần xung kích của đoàn viên, thanh niên trong toàn tỉnh;',
    '- Mỗi xã có ít nhất một công trình đã nghiệm thu và bàn giao xong',
    '- Không để nợ đọng.',
  ]);
});

test('no word is lost or moved, whatever the lines are', () => {
  const lines = ['a', 'Điều 3. b c', 'd', '', 'e f g h i j k l m n o p'];
  expect(linesToParagraphs(lines).join(' ').split(/\s+/u)).toEqual(lines.join(' ').split(/\s+/u));
  expect(linesToParagraphs([])).toEqual([]);
});
