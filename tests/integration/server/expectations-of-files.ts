import type { Expectation } from './expectation.ts';
import { PDF, PDF_PATH, WORD_PATH } from './fixture-site.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** Papers, whole and in parts. */
export const OF_FILES: Expectation[] = [
  {
    fact: 'a PDF is a download',
    path: PDF_PATH,
    status: 200,
    replies: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment',
      'accept-ranges': 'bytes',
      'cache-control': FOREVER,
    },
    body: PDF.toString(),
  },
  {
    fact: 'a Word file is a download',
    path: WORD_PATH,
    status: 200,
    replies: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': 'attachment',
      'cache-control': FOREVER,
    },
    body: PDF.toString(),
  },
  {
    fact: 'a part of a PDF',
    path: PDF_PATH,
    headers: { range: 'bytes=9-18' },
    status: 206,
    replies: { 'content-range': `bytes 9-18/${PDF.length}`, 'content-length': '10' },
    body: '0123456789',
  },
  {
    fact: 'the end of a PDF',
    path: PDF_PATH,
    headers: { range: 'bytes=-6' },
    status: 206,
    replies: { 'content-range': `bytes ${PDF.length - 6}-${PDF.length - 1}/${PDF.length}` },
    body: '%%EOF\n',
  },
  {
    fact: 'a part beyond the end of a PDF',
    path: PDF_PATH,
    headers: { range: 'bytes=9999-' },
    status: 416,
    replies: { 'content-range': `bytes */${PDF.length}` },
  },
  {
    fact: 'a part of another version: the whole',
    path: PDF_PATH,
    headers: { range: 'bytes=0-1', 'if-range': '"another"' },
    status: 200,
    body: PDF.toString(),
  },
];
