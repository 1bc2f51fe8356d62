import { expect, test } from 'vitest';
import { headersOf, securityHeaders } from '#site/server/headers.ts';

const always = securityHeaders('https://tinhdoan.example.vn');

test.each(['/', '/tep/ab12/van-ban.pdf', '/doc-ngoai-tuyen.js', '/bieu-trung.svg', '/anhsang/'])(
  '%s carries every policy',
  (path) => expect(headersOf(path, always)).toBe(always),
);

test.each(['/_astro/trang.Ab12.css', '/anh/3f9a-card-800.avif'])(
  '%s, part of a page, carries its own two and no policy of documents',
  (path) => {
    expect(headersOf(path, always)).toEqual([
      ...['X-Content-Type-Options', 'nosniff'],
      ...['Cross-Origin-Resource-Policy', 'same-origin'],
    ]);
  },
);
