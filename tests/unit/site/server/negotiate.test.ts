import { expect, test } from 'vitest';
import { acceptedEncodings } from '#site/server/negotiate.ts';

test.each([
  [undefined, []],
  ['', []],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['gzip', ['gzip']],
  ['x-gzip', ['gzip']],
  ['BR', ['br']],
  ['*', ['br', 'gzip']],
  ['*;q=0', []],
  ['gzip;q=1.0, *;q=0', ['gzip']],
  ['br;q=0.5, gzip;q=0.8', ['gzip', 'br']],
  ['br;q=0, gzip;q=0', []],
  ['identity, gzip;q=0.5', []],
  ['identity;q=0.2, gzip;q=0.5', ['gzip']],
  ['gzip ; q=0.3 , br; q=0.9', ['br', 'gzip']],
  ['br;q=abc', []],
])('Accept-Encoding %j takes %j', (header, encodings) => {
  expect(acceptedEncodings(header)).toEqual(encodings);
});
