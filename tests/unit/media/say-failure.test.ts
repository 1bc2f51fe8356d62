import { expect, test } from 'vitest';
import { sayFailure } from '#cms/media/say-failure.ts';

const at = '2026-11-22T20:05:00.000Z';

test.each([
  ['ENOSPC: no space left on device, write', 'Ổ đĩa của máy chủ đã đầy.'],
  ["ENOENT: no such file or directory, open '/originals/a.jpg'", 'Tệp gốc trên máy chủ bị mất'],
  ['The image process was ended by SIGKILL', 'lưu lại thành JPEG (ảnh)'],
])('%j is told as %j, without a word of the log', (message, words) => {
  const said = sayFailure({ at, attempts: 3, message });
  expect(said).toContain(words);
  expect(said).toContain('sau 3 lần thử');
  expect(said).not.toContain(message);
});
