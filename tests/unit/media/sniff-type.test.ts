import { expect, test } from 'vitest';
import { sniffType } from '#cms/media/sniff-type.ts';

const bytes = (start: string | number[], length = 64) =>
  Buffer.concat([Buffer.from(start as string, typeof start === 'string' ? 'latin1' : undefined), Buffer.alloc(length)]);

test.each([
  ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/webp', 'RIFF\x10\0\0\0WEBPVP8 '],
  ['application/pdf', '%PDF-1.4'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\x03\x04…word/document.xml'],
] as const)('%s is known by its first bytes', (mime, start) => {
  expect(sniffType(bytes(start as string))).toEqual({ mime });
});

test.each([
  ['ảnh GIF', 'GIF89a'],
  ['ảnh HEIC/AVIF', '\0\0\0\x1cftypavif'],
  ['ảnh HEIC/AVIF', '\0\0\0\x18ftypheic'],
  ['tệp video', '\0\0\0\x18ftypmp42'],
  ['ảnh TIFF', 'II*\0'],
  ['ảnh BMP', 'BM'],
  ['tệp Word đời cũ (.doc), Excel, PowerPoint hoặc tệp nén', 'PK\x03\x04'],
  ['ảnh SVG', '\xef\xbb\xbf<?xml version="1.0"?><!-- x --><svg xmlns="…">'],
  ['ảnh SVG', '<\0s\0v\0g\0 \0'],
  ['trang HTML', '  <!DOCTYPE html><script>'],
  ['tệp XML', '<?xml version="1.0"?><feed/>'],
  ['loại tệp này', ' %PDF-1.4 behind a space'],
  ['loại tệp này', 'xin chào'],
])('%s is named in the refusal', (kind, start) => {
  expect(sniffType(bytes(start))).toEqual({ unsupported: kind });
});
